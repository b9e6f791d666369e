import PlanModel
import YAMLSyntax

/// The keys of an area: a name alone, or a group that also says its sector.
enum AreaSchema {
  static let name = Field<Located<String>>.required("nombre", .text, "El nombre completo.")
  static let sector = Field(
    "sector", .text,
    "El sector al que pertenece: sociedad civil, academia…; los que el plan distinga.")
  static let record = RecordSchema("un área", [name, sector])
  static let shape = ValueShape.either([.text, .record("un área")])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> Area? {
    if element.shape.isScalar {
      return Area(key: key, name: Located(element.text, at: element.range))
    }
    guard let values = reader.open(element, as: record) else { return nil }
    // An area without a name is known by its key, or everybody who names it would be asked about it.
    return Area(
      key: key, name: reader.value(name, in: values) ?? key,
      sector: reader.value(sector, in: values))
  }
}
