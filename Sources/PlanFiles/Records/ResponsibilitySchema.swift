import CivilTime
import PlanModel
import YAMLSyntax

/// Who answers for what: `responsable`, `responsables`, `encargada` … on the plan and on any item.
enum ResponsibilitySchema {
  /// A field for each role; the plural holds a list.
  static let fields: [any DescribedField] = roleFields.map(\.field)

  private typealias RoleField = (role: ResponsibilityRole, field: Field<[Holder]>)

  private static let roleFields = singular + plural
  private static let names = roleFields.map(\.field.name)

  private static let singular: [RoleField] = ResponsibilityRole.allCases.map {
    ($0, Field($0.rawValue, .list(holder), "Quién \(duty($0).one)."))
  }

  private static let plural: [RoleField] = ResponsibilityRole.allCases.map {
    ($0, Field($0.plural, .list(holder), "Quiénes \(duty($0).several)."))
  }

  /// What who has a role does, for one and for several.
  private static func duty(_ role: ResponsibilityRole) -> (one: String, several: String) {
    switch role {
    case .responsible: ("responde por la línea", "responden por la línea")
    case .inCharge:
      ("le da seguimiento por parte de la comisión", "le dan seguimiento por parte de la comisión")
    case .coResponsible: ("responde también por ella", "responden también por ella")
    case .supporting: ("ayuda a cumplirla", "ayudan a cumplirla")
    case .accompanying: ("la acompaña desde fuera", "la acompañan desde fuera")
    }
  }

  /// An area with the end of its responsibility.
  struct Holder: Sendable {
    let area: Located<String>
    let until: Located<TemporalExpression>?
  }

  static let area = Field<Located<String>>.required("área", .reference, "La clave del área.")
  static let until = Field(
    "hasta", .date,
    "El último día de su responsabilidad; «no consta», si se fue y no se sabe cuándo.")
  static let record = RecordSchema("un responsable", [area, until])

  /// The key of an area, or a group with `área` and `hasta`.
  private static let holder = ValueType<Holder>(
    shape: .either([.reference, .record("un responsable")])
  ) { element, reader in
    if element.shape.isScalar {
      return Holder(area: Located(element.text, at: element.range), until: nil)
    }
    guard let values = reader.open(element, as: record), let area = reader.value(area, in: values)
    else { return nil }
    return Holder(area: area, until: reader.value(until, in: values))
  }

  /// The responsibilities that a group of keys tells itself.
  static func read(_ record: RecordValues, _ reader: inout PlanReader) -> [Responsibility] {
    names.indices.filter { record.holds(names[$0]) }.flatMap { place in
      let (role, field) = roleFields[place]
      return reader.values(field, in: record).map {
        Responsibility(role: role, area: $0.area, until: $0.until)
      }
    }
  }

  /// An item's own responsibilities, and the inherited ones for the roles that it leaves open.
  static func merge(_ own: [Responsibility], over inherited: [Responsibility]) -> [Responsibility] {
    if own.isEmpty { return inherited }
    let filled = Set(own.map(\.role))
    return own + inherited.filter { !filled.contains($0.role) }
  }
}
