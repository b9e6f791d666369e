import CivilTime
import Diagnostics
import PlanModel
import SpanishText
import YAMLSyntax

/// The keys of a file of `cortes/` (format.md: «sealed results of delivered reports»).
package enum CutOffSchema {
  static let format = Field<String>.required("formato", .string, "La versión del formato: snt/1.")
  static let cutOff = Field<Located<CivilDate>>.required(
    "corte", .day, "Hasta qué día contaron los hechos.")
  static let sealedOn = Field<Located<CivilDate>>.required(
    "sellado", .day, "El día en que se selló.")
  static let note = Field("nota", .text, "A quién se entregó el informe, con qué oficio.")
  static let plan = Field<FileSeal>.required(
    "plan", FileSealSchema.type, "Cómo estaba plan.yaml ese día.")
  static let log = Field(
    "bitácora", FileSealSchema.type, "Cómo estaba la bitácora ese día; falta si no había.")
  static let figures = Field<SealedFigures>.required(
    "cifras", SealedFiguresSchema.type, "Las cifras del conjunto.")
  static let lines = Field<[SealedLine]>.required(
    "líneas", .map(.record("una línea sellada"), SealedLineSchema.read),
    "Cómo estaba cada línea, por su clave.")

  /// The keys of the file itself.
  package static let record = RecordSchema(
    "un corte", [format, cutOff, sealedOn, note, plan, log, figures, lines])

  /// Reads a sealed cut-off; what does not fit is reported, and nothing comes of it then.
  static func read(_ document: YAMLDocument, _ reader: inout PlanReader) -> SealedCutOff? {
    let root = document.root
    guard !root.isEmpty else {
      // What could not be read has been told already.
      if document.isWellFormed {
        reader.report(.emptyFile, at: Place(document.source, .at(0)))
      }
      return nil
    }
    guard let values = reader.open(root, as: record) else { return nil }
    PlanSchema.checkFormat(format, in: values, &reader)
    let note = reader.value(note, in: values)
    guard let cutOff = reader.value(cutOff, in: values),
      let sealedOn = reader.value(sealedOn, in: values),
      let plan = reader.value(plan, in: values), let figures = reader.value(figures, in: values)
    else { return nil }
    return SealedCutOff(
      cutOff: cutOff.value, sealedOn: sealedOn.value, note: note?.value, plan: plan,
      log: reader.value(log, in: values), figures: figures,
      lines: reader.values(lines, in: values))
  }
}

/// By what a file is recognised.
enum FileSealSchema {
  static let digest = Field<Located<String>>.required(
    "sha256", .text, "La huella digital (SHA-256) del archivo.")
  static let size = Field<Int>.required("bytes", .count, "Cuántos bytes tenía.")
  static let record = RecordSchema("un archivo sellado", [digest, size])

  static let type = ValueType<FileSeal>.record(record.name) { element, reader in
    guard let values = reader.open(element, as: record),
      let digest = reader.value(digest, in: values), let size = reader.value(size, in: values)
    else { return nil }
    guard digest.value.utf8.count == 64, digest.value.allSatisfy(\.isHexDigit) else {
      reader.report(.notADigest(digest.value), at: Place(element.document.source, digest.range))
      return nil
    }
    return FileSeal(digest: digest.value.lowercased(), size: size)
  }
}

/// The figures of a whole plan.
enum SealedFiguresSchema {
  static let achieved = Field("alcanzado", .percentage, "El avance ponderado.")
  static let programmed = Field("programado", .percentage, "Lo que debía llevarse.")
  static let index = Field(
    "índice", .number, "Lo alcanzado entre lo programado, de las líneas con fecha.")
  static let lights = Field<[TrafficLight: Int]>(
    "semáforo", .counts(), "Cuántas líneas van en cada color.")
  static let situations = Field<[SituationKind: Int]>(
    "situación", .counts(), "Cuántas líneas hay en cada situación.")
  static let record = RecordSchema(
    "las cifras selladas", [achieved, programmed, index, lights, situations])

  static let type = ValueType<SealedFigures>.record(record.name) { element, reader in
    guard let values = reader.open(element, as: record) else { return nil }
    var figures = SealedFigures()
    figures.achieved = reader.value(achieved, in: values)?.value
    figures.programmed = reader.value(programmed, in: values)?.value
    figures.index = reader.value(index, in: values)?.value
    figures.lights = reader.value(lights, in: values) ?? [:]
    figures.situations = reader.value(situations, in: values) ?? [:]
    return figures
  }
}

/// How a line stood.
enum SealedLineSchema {
  static let situation = Field<Located<SituationKind>>.required(
    "situación", .choice(), "La situación de la línea.")
  static let days = Field("días", .count, "Los días de atraso, o sin actividad.")
  static let done = Field("hechas", .count, "Las ocurrencias hechas de una línea recurrente.")
  static let total = Field("en total", .count, "Las que son en todo el periodo.")
  static let light = Field<Located<TrafficLight>>.required(
    "semáforo", .choice(), "El color; la forma y la palabra van con él en los informes.")
  static let progress = Field<Located<Double>>.required("avance", .percentage, "El avance.")
  static let programmed = Field("programado", .percentage, "Lo que debía llevar.")
  static let due = Field("vence", .day, "El último día con que se juzgó.")
  static let record = RecordSchema(
    "una línea sellada", [situation, days, done, total, light, progress, programmed, due])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> SealedLine? {
    guard let values = reader.open(element, as: record),
      let situation = reader.value(situation, in: values),
      let light = reader.value(light, in: values), let progress = reader.value(progress, in: values)
    else { return nil }
    var line = SealedLine(
      key: key.value, situation: situation.value, light: light.value, progress: progress.value)
    line.days = reader.value(days, in: values)
    line.done = reader.value(done, in: values)
    line.total = reader.value(total, in: values)
    line.programmed = reader.value(programmed, in: values)?.value
    line.due = reader.value(due, in: values)?.value
    return line
  }
}

extension ValueType {
  /// How many there are of each word of an enumeration; those of which there are none are left out.
  fileprivate static func counts<Word>() -> ValueType<[Word: Int]>
  where
    Word: CaseIterable & RawRepresentable & Hashable & Sendable, Word.RawValue == String,
    Value == [Word: Int]
  {
    let words = Word.allCases.map(\.rawValue)
    let known = Dictionary(
      Word.allCases.map { ($0.rawValue.folded, $0) }, uniquingKeysWith: { first, _ in first })
    return ValueType<[Word: Int]>(shape: .map(.figure)) { element, reader in
      guard element.shape.isMapping else {
        reader.report(.wrongType(expected: .map(.figure)), at: element.firstLine)
        return nil
      }
      var counts: [Word: Int] = [:]
      for entry in element.entries {
        guard let word = known[entry.key.text.folded] else {
          reader.report(.notAChoice(entry.key.text, choices: words), at: entry.key)
          continue
        }
        if let count = ValueType<Int>.count.read(entry.value, &reader), count > 0 {
          counts[word] = count
        }
      }
      return counts
    }
  }
}
