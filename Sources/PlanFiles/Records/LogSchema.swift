import CivilTime
import Diagnostics
import PlanModel
import SpanishText
import YAMLSyntax

/// The keys of `bitacora.yaml` (format.md, «bitacora.yaml»).
package enum LogSchema {
  static let format = Field<String>.required("formato", .string, "La versión del formato: snt/1.")
  static let entries = Field(
    "entradas",
    .list(ValueType<YAMLElement>(shape: .record(entryName)) { element, _ in element }),
    "Los asientos, uno tras otro.", synonyms: ["asientos"])

  /// What an entry of any kind is called.
  static let entryName = "un asiento"

  /// The keys of the file itself.
  package static let record = RecordSchema("la bitácora", [format, entries])

  /// Reads a log against its plan; what does not fit is reported to the reader.
  static func read(_ document: YAMLDocument, for plan: Plan, _ reader: inout PlanReader) -> Log {
    var log = Log(source: document.source)
    let root = document.root
    guard !root.isEmpty else {
      // What could not be read has been told already.
      if document.isWellFormed { reader.report(.emptyFile, at: Place(document.source, .at(0))) }
      return log
    }
    guard let values = reader.open(root, as: record) else { return log }
    PlanSchema.checkFormat(format, in: values, &reader)
    log.entries = read(reader.values(entries, in: values), for: plan, &reader)
    return log
  }

  /// Reads what is added to a log: entries, with the head of the file where they are the first.
  static func readAddition(
    _ document: YAMLDocument, for plan: Plan, _ reader: inout PlanReader
  ) -> [LogEntry] {
    let root = document.root
    guard !root.shape.isSequence else { return read(Array(root.items), for: plan, &reader) }
    let entries = root.entries.first { record.fieldName(of: $0.key) == Self.entries.name }
    return read(entries.map { Array($0.value.items) } ?? [], for: plan, &reader)
  }

  /// The entries of a log, each at a glance.
  static func glances(_ document: YAMLDocument) -> [EntryGlance] {
    let entries = document.root.entries.first { record.fieldName(of: $0.key) == Self.entries.name }
    return entries.map { $0.value.items.map(EntryGlance.init) } ?? []
  }

  /// Reads some entries, each by itself.
  static func read(
    _ elements: [YAMLElement], for plan: Plan, _ reader: inout PlanReader
  ) -> [LogEntry] {
    reader.dates = TemporalContext(
      year: reader.dates.year, sessions: SessionCalendar.planned(plan.sessions))
    let term = plan.termSpan.map(TemporalContext.YearSource.term) ?? .none
    var result: [LogEntry] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      reader.dates = TemporalContext(year: term, sessions: reader.dates.sessions)
      if let entry = LogEntrySchema.read(element, &reader) { result.append(entry) }
    }
    return result
  }
}

/// The keys that any entry may bear.
enum LogEntrySchema {
  static let date = Field<Located<TemporalExpression>>.required(
    "fecha", .date, "El día en que ocurrió, no el día en que se anota.")
  static let id = Field(
    "id", .text, "Un nombre corto y único del asiento, para poder rectificarlo.")
  static let recorded = Field("registrado", .day, "El día en que se anotó, si no es el mismo.")
  static let author = Field("por", .string, "Quién lo anotó.")
  static let note = Field("nota", .text, "Qué pasó, o una observación.")
  static let reason = Field("motivo", .text, "Por qué se cambia, se suspende o se cancela.")
  static let realized = Field("realizado", .date, "Cuándo ocurrió, si no fue el día del asiento.")
  static let figures = Field("cifras", .figures, "Cifras con su nombre, como las dice la fuente.")
  static let asOf = Field("al", .date, "La fecha de las cifras, si es otra.")
  static let scope = Field(
    "alcance", .string, "Qué abarcan las cifras: «del periodo», «acumulado desde 2024».")
  static let evidence = Field(
    "evidencia", .list(EvidenceSchema.type), "Enlaces y archivos que lo prueban.",
    synonyms: ["medio de verificación", "medios de verificación", "evidencias"])
  static let contents = Field(
    "contenido", .texts, "Lo que contiene lo entregado, un texto por elemento.")
  static let annexes = Field("anexos", .texts, "Lo que se anexa.", synonyms: ["anexo"])
  static let common: [any DescribedField] = [
    date, id, recorded, author, note, reason, realized, figures, asOf, scope, evidence, contents,
    annexes,
  ]

  /// Reads an entry: its kind is the first of the kind keys that it bears.
  static func read(_ element: YAMLElement, _ reader: inout PlanReader) -> LogEntry? {
    guard element.shape.isMapping else {
      reader.report(.wrongType(expected: .record(LogSchema.entryName)), at: element.firstLine)
      return nil
    }
    guard let kind = FactSchema.kind(of: element) else {
      let known = FactSchema.kinds.map(\.key)
      // Most lines of an entry are keys of any entry, and rightly so.
      let odd = element.entries.first { entry in
        !common.contains { $0.description.name.folded == entry.key.text.folded }
          && Suggestion.nearest(to: entry.key.text, in: known) != nil
      }
      let meant = odd.flatMap { Suggestion.nearest(to: $0.key.text, in: known) }
      let place = meant == nil ? element.firstLine : odd?.key.place
      reader.report(
        .entryWithoutKind(known: known, meant: meant), at: place ?? element.firstLine)
      return nil
    }
    guard let record = reader.open(element, as: kind.record),
      let date = reader.value(date, in: record)
    else { return nil }
    guard let day = date.value.end else {
      if let entry = record.entry(self.date.name) {
        reader.report(.notADay(date.value.text), at: entry.value)
      }
      return nil
    }
    let sessions = reader.dates.sessions
    reader.dates = TemporalContext(year: .nearestNotBefore(day), sessions: sessions)
    guard let fact = kind.read(record, &reader) else { return nil }
    reader.dates = TemporalContext(year: .nearestNotAfter(day), sessions: sessions)
    var entry = LogEntry(date: date, day: day, fact: fact, range: element.range)
    entry.id = reader.value(id, in: record)
    entry.recorded = reader.value(recorded, in: record)
    entry.author = reader.value(author, in: record)
    entry.note = reader.value(note, in: record)
    entry.reason = reader.value(reason, in: record)
    entry.realized = reader.value(realized, in: record)
    entry.figures = reader.values(figures, in: record)
    entry.asOf = reader.value(asOf, in: record)
    entry.scope = reader.value(scope, in: record)
    entry.evidence = reader.values(evidence, in: record)
    entry.contents = reader.values(contents, in: record)
    entry.annexes = reader.values(annexes, in: record)
    return entry
  }
}

/// A piece of evidence: an address, or a file with its digest.
enum EvidenceSchema {
  static let file = Field<Located<String>>.required(
    "archivo", .text, "El archivo, en la carpeta del plan.")
  static let digest = Field("sha256", .text, "La huella digital (SHA-256) que tenía al anotarse.")
  static let record = RecordSchema("una evidencia", [file, digest])

  static let type = ValueType<Evidence>(shape: .either([.text, .record("una evidencia")])) {
    element, reader in
    if element.shape.isScalar { return .link(Located(element.text, at: element.range)) }
    guard let values = reader.open(element, as: record), let path = reader.value(file, in: values)
    else { return nil }
    return .file(path, sha256: reader.value(digest, in: values))
  }
}
