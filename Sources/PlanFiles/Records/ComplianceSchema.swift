import PlanModel
import YAMLSyntax

/// The keys under `cumplimiento:`.
enum ComplianceSchema {
  static let institutions = Field(
    "instituciones", .text, "La tabla de las instituciones: clave, siglas, nombre, sector y grupo.")
  static let matrix = Field(
    "matriz", .texts, "La tabla de la matriz, o varias en una lista: una por eje, por ejemplo.",
    synonyms: ["matrices"])
  static let published = Field(
    "publicado", .text, "La tabla de las cifras que publicó un informe.")
  static let isReconstructed = Field(
    "reconstruida", .yesNo,
    "Si la matriz se armó con lo que dice un informe; entonces cada página lo avisa.")
  static let reconstruction = Field(
    "reconstrucción", .string, "De qué se armó la matriz, y qué se supuso en ella.")
  static let ranges = Field(
    "rangos", .definitions, "Los rangos, cada uno con sus dos límites: 80 a 100.")
  static let groups = Field(
    "grupos", .texts, "Los grupos de instituciones, en su orden; si faltan, los da la tabla.")
  static let sectors = Field(
    "sectores", .texts, "Los sectores, en su orden; si faltan, los da la tabla.")
  static let wholeRule = Field(
    "conjunto", ValueType<Located<WholeRule>>.choice(),
    "Cómo se juntan varios ejes en una cifra; «media de los ejes» si no se escribe.")
  static let marks = Field(
    "marcas", .definitions,
    "Qué quiere decir una marca dudosa: «x», o «vacío» para una celda sin nada.")
  static let previous = Field(
    "anterior", .text, "La carpeta del plan del año anterior, desde la de este.")
  static let due = Field(
    "plazo", .date, "Hasta cuándo se pide a una institución que atienda lo que le falta.")
  static let record = RecordSchema(
    "el cumplimiento",
    [
      institutions, matrix, published, isReconstructed, reconstruction, ranges, groups, sectors,
      wholeRule, marks, previous, due,
    ])

  static let type = ValueType<ComplianceSettings>.record("el cumplimiento") { element, reader in
    guard let values = reader.open(element, as: record) else { return nil }
    var settings = ComplianceSettings(range: element.range)
    settings.institutions = reader.value(institutions, in: values)
    settings.matrix = reader.values(matrix, in: values)
    settings.published = reader.value(published, in: values)
    settings.isReconstructed = reader.value(isReconstructed, in: values) ?? false
    settings.reconstruction = reader.value(reconstruction, in: values)
    settings.ranges = reader.values(ranges, in: values)
    settings.groups = reader.values(groups, in: values)
    settings.sectors = reader.values(sectors, in: values)
    settings.wholeRule = reader.value(wholeRule, in: values)?.value ?? .meanOfAxes
    settings.marks = reader.values(marks, in: values)
    settings.previous = reader.value(previous, in: values)
    settings.due = reader.value(due, in: values)
    return settings
  }
}
