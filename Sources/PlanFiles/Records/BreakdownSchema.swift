import PlanModel
import YAMLSyntax

/// A figure taken apart: `desglose:` for one way, `desgloses:` for several, each with its name.
enum BreakdownSchema {
  static let single = Field(
    "desglose", partsType, "Las partes del valor, cuando se divide de un solo modo.")
  static let several = Field(
    "desgloses",
    .map(partsType.shape) { name, element, reader in
      partsType.read(element, &reader).map { Breakdown(name: name, parts: $0) }
    }, "Las partes del valor, por cada modo en que se divide: sexo, sector…")
  static let fields: [any DescribedField] = [single, several]

  /// Each part with its figure, or with several by their units, of which the first one adds up.
  private static let partsType = ValueType<[BreakdownPart]>.map(
    .either([.figure, .map(.figure)])
  ) { name, element, reader in
    guard element.shape.isMapping else {
      return ValueType<Located<FigureValue>>.figure.read(element, &reader).map {
        BreakdownPart(name: name, value: $0)
      }
    }
    let units = ValueType<[Figure]>.figures.read(element, &reader) ?? []
    return units.first.map {
      BreakdownPart(
        name: name, value: $0.value, unit: $0.name, others: Array(units.dropFirst()))
    }
  }

  static func read(_ values: RecordValues, _ reader: inout PlanReader) -> [Breakdown] {
    let unnamed = reader.value(single, in: values).map { [Breakdown(name: nil, parts: $0)] } ?? []
    return unnamed + reader.values(several, in: values)
  }
}
