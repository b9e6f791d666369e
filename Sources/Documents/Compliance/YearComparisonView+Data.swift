import Compliance
import JSONText

/// The comparison of two years for programs.
extension YearComparisonView {
  /// The comparison by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("comparación")), ("reconstruida", .bool(isReconstructed)),
      ("antes", .optional(before.plan.title?.value)), ("ahora", .optional(after.plan.title?.value)),
      ("instituciones", .object(membershipData)), ("ejes", .array(comparison.axes.map(axisData))),
    ]
  }

  private var membershipData: [(String, JSONValue)] {
    let change = comparison.membership
    return [
      ("antes", .integer(orNull: before.followUp.institutionCount(of: .whole))),
      ("ahora", .integer(orNull: after.followUp.institutionCount(of: .whole))),
      ("entraron", institutions(change?.entered)), ("salieron", institutions(change?.left)),
      ("cambiaron de sector o de grupo", institutions(change?.moved)),
    ]
  }

  /// Who they are; null where nobody knows.
  private func institutions(_ institutions: [Institution]?) -> JSONValue {
    guard let institutions else { return .null }
    return .array(
      institutions.map { institution in
        .object([
          ("clave", .string(institution.key)), ("siglas", .optional(institution.acronym)),
          ("nombre", .string(institution.name)),
        ])
      })
  }

  private func axisData(_ pair: YearAxis) -> JSONValue {
    let axis = comparison.axis(pair)
    return .object([
      ("clave", .string(axis.key)), ("nombre", .string(axis.name)),
      ("estaba antes", .bool(pair.before != nil)), ("está ahora", .bool(pair.after != nil)),
      ("cambios", .array(changes(pair).map(changeData))),
    ])
  }

  private func changeData(_ change: YearChange) -> JSONValue {
    .object([
      ("ámbito", .string(change.scope.name)),
      ("instituciones antes", .integer(orNull: change.institutions.before)),
      ("instituciones ahora", .integer(orNull: change.institutions.after)),
      ("antes", .value(change.before)), ("ahora", .value(change.after)),
      ("puntos", change.difference.map { .figure($0.points) } ?? .null),
      (
        "comparable",
        change.isComparable && !change.activities.isKnown ? .null : .bool(change.isComparable)
      ),
      ("actividades antes", .integer(orNull: change.activities.counts.before)),
      ("actividades ahora", .integer(orNull: change.activities.counts.after)),
      ("actividades que salieron", .array(change.activities.left.map { .string($0) })),
      ("actividades que entraron", .array(change.activities.entered.map { .string($0) })),
    ])
  }
}
