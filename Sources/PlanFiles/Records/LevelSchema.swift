import CivilTime
import Diagnostics
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// The tree of the plan: every level is a key whose value maps keys to items (format.md, «plan.yaml»).
struct LevelSchema: Sendable {
  /// The level that the items under the key have.
  let level: ItemLevel
  /// The key.
  let field: Field<[PlanItem]>

  fileprivate init(_ level: ItemLevel, _ summary: String, synonyms: [String] = []) {
    self.level = level
    field = Field(
      level.plural,
      .map(.record("una partida")) { key, element, reader in
        PlanItemSchema.read(key, element, level: level, &reader)
      }, summary, synonyms: synonyms)
  }

  /// The levels that need no declaration.
  static let known: [LevelSchema] = KnownLevel.allCases.map { level in
    LevelSchema(
      .known(level), "Un nivel del plan, con las partidas que van en él.",
      synonyms: synonyms[level] ?? [])
  }

  private static let synonyms: [KnownLevel: [String]] = [
    .actionLines: ["líneas de acción"], .objectives: ["objetivos específicos"],
  ]

  /// The items of every level that a group of keys holds, in the order of the file.
  static func readItems(
    in record: RecordValues, inheriting responsibilities: [Responsibility],
    _ reader: inout PlanReader
  ) -> [PlanItem] {
    let outer = reader.inherited
    reader.inherited = responsibilities
    defer { reader.inherited = outer }
    let levels = reader.levels
    let found = levels.names.indices.compactMap { place in
      record.entry(levels.names[place]).map { (place, $0.range) }
    }.sorted { $0.1 < $1.1 }
    return found.flatMap { reader.values(levels.all[$0.0].field, in: record) }
  }
}

/// All levels of a plan.
struct PlanLevels: Sendable {
  let all: [LevelSchema]
  /// The names of their keys, in the same order.
  let names: [FieldName]
  /// The keys of an item, those of the levels below it among them: made once for all items.
  let itemRecord: RecordSchema

  /// The key of an item that a text is, where it could not be the key of one; numbers never are.
  func fieldName(of text: String) -> String? {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return nil }
    return itemRecord.fieldName(of: text)?.text
  }

  /// The levels of a plan that declares none.
  static let undeclared = PlanLevels(LevelSchema.known)

  /// The levels that need no declaration and those under `niveles:`, which must be known before
  /// anything else is read.
  init(in root: YAMLElement) {
    let name = PlanSchema.levels.name.text.folded
    guard let value = root.entries.first(where: { $0.key.text.folded == name })?.value else {
      self = .undeclared
      return
    }
    // A single word stands for a list of one, as in every list.
    let declared = value.shape.isSequence ? Array(value.items) : [value]
    let names = declared.filter { $0.shape.isScalar && !$0.isEmpty }.map(\.text)
    self.init(
      LevelSchema.known + names.map { LevelSchema(.custom($0), "Un nivel que el plan declara.") })
  }

  private init(_ levels: [LevelSchema]) {
    all = levels
    names = levels.map(\.field.name)
    itemRecord = PlanItemSchema.record.extended(with: levels.map(\.field))
  }
}

/// The keys of an item of the tree.
enum PlanItemSchema {
  static let name = Field("nombre", .text, "El nombre de la partida.")
  static let numeral = Field(
    "numeral", .string, "El número que se imprime si no es la clave; «ninguno» para no imprimirlo.")
  static let summary = Field("descripción", .string, "Una explicación breve.")
  static let text = Field(
    "texto", .text, "El archivo de su narrativa, si no se llama como la clave.")
  static let schedule = Field(
    "temporalidad", .date, "Cuándo se hará, como se dice en español.",
    synonyms: ["fecha", "plazo"])
  static let target = Field("meta", .text, "Qué se entrega o se logra.")
  static let weight = Field(
    "peso", .weight, "Cuánto cuenta en los promedios; 1 si no se escribe.",
    synonyms: ["ponderación"])
  static let measure = Field(
    "medida", ValueType<Located<Measure>>.choice(), "Si se espera todo al final o poco a poco.")
  static let alignment = Field(
    "alineación", AlignmentSchema.type, "A qué objetivos se alinea y qué áreas participan.")
  static let publishedActivities = Field(
    "actividades publicadas", .count,
    "Cuántas actividades tenía un eje del que solo se conocen cifras publicadas.")
  static let parts = Field(
    "incisos", .definitions, "Partes con letra; su avance se puede registrar una por una.")

  static let record = RecordSchema(
    "una partida",
    [
      name, numeral, summary, text, schedule, target, weight, measure, alignment,
      publishedActivities, parts,
    ] + ResponsibilitySchema.fields)

  /// Reads an item with everything below it; a text alone is its name («1.1: Elaborar …»).
  static func read(
    _ key: Located<String>, _ element: YAMLElement, level: ItemLevel, _ reader: inout PlanReader
  ) -> PlanItem? {
    if let field = reader.levels.fieldName(of: key.value), !element.shape.isMapping {
      reader.report(
        .keyOfAnItem(field, level: level.plural), at: Place(element.document.source, key.range))
      return nil
    }
    var item = PlanItem(key: key, level: level, range: key.range.union(element.range))
    item.responsibilities = reader.inherited
    if element.shape.isScalar {
      item.name = Located(element.text, at: element.range)
      return item
    }
    guard let record = reader.open(element, as: reader.levels.itemRecord) else { return item }
    item.name = reader.value(name, in: record)
    item.numeral = numeral(reader.value(numeral, in: record))
    item.summary = reader.value(summary, in: record)
    item.text = reader.value(text, in: record)
    item.schedule = reader.value(schedule, in: record)
    item.target = reader.value(target, in: record)
    item.weight = reader.value(weight, in: record)?.value ?? 1
    item.measure = reader.value(measure, in: record)?.value
    item.alignment = reader.value(alignment, in: record)
    item.publishedActivities = reader.value(publishedActivities, in: record)
    item.parts = reader.values(parts, in: record)
    let own = ResponsibilitySchema.read(record, &reader)
    item.responsibilities = ResponsibilitySchema.merge(own, over: reader.inherited)
    item.children = LevelSchema.readItems(
      in: record, inheriting: item.responsibilities, &reader)
    return item
  }

  private static func numeral(_ text: String?) -> Numeral {
    guard let text else { return .key }
    return ["ninguno", "sin numero"].contains(text.folded) ? .absent : .written(text)
  }
}

/// The keys under `alineación:`.
enum AlignmentSchema {
  static let objectives = Field(
    "objetivo estratégico", .references, "La clave del objetivo de la institución.",
    synonyms: ["objetivos estratégicos"])
  static let participants = Field("participan", .references, "Las áreas que participan.")
  static let record = RecordSchema("la alineación", [objectives, participants])

  static let type = ValueType<Alignment>.record("la alineación") { element, reader in
    reader.open(element, as: record).map { values in
      var alignment = Alignment()
      alignment.objectives = reader.values(objectives, in: values)
      alignment.participants = reader.values(participants, in: values)
      return alignment
    }
  }
}
