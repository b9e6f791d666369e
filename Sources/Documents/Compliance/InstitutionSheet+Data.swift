import Compliance
import JSONText

/// The sheet of an institution for programs.
extension InstitutionSheet {
  /// The sheet by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("ficha")), ("reconstruida", .bool(isExample)),
      ("clave", .string(institution.key)), ("siglas", .optional(institution.acronym)),
      ("nombre", .string(institution.name)),
      ("sector", .string(matrix.sectors[institution.sector])),
      ("grupo", .string(matrix.groups[institution.group])),
      ("plazo", .optional(followUp.settings.due?.value.text)),
      ("rangos", .array(followUp.ranges.map(rangeData))),
      ("ejes", .array(followUp.scheme.axes.indices.map(axisData))),
      ("año anterior", previousData),
      ("actividades", .array(matrix.activities.indices.map(cellData))),
    ]
  }

  private func rangeData(_ range: PercentageRange) -> JSONValue {
    .object([
      ("nombre", .string(range.name)), ("desde", .figure(range.lower)),
      ("hasta", .figure(range.upper)),
    ])
  }

  private func axisData(_ axis: Int) -> JSONValue {
    let share = followUp.isCounted(axis) ? figures.share(index, in: axis) : nil
    let position = share == nil ? nil : figures.position(of: index, in: [axis])
    let scopes: [(String, Scope)] = [
      ("promedio del sector", .sector(institution.sector)),
      ("promedio del grupo", .group(institution.group)), ("promedio del total", .whole),
    ]
    return .object(
      [
        ("clave", .string(followUp.scheme.axes[axis].key)),
        ("nombre", .string(followUp.scheme.axes[axis].name)),
        ("con matriz", .bool(followUp.isCounted(axis))),
        ("cumple", .integer(orNull: share?.fulfilled)),
        ("aplica", followUp.isCounted(axis) ? .integer(share?.applicable ?? 0) : .null),
        ("porcentaje", .percentage(share?.percentage)),
        ("rango", .optional(share == nil ? nil : range(of: axis))),
      ] + scopes.map { ($0, .value(followUp.value(of: $1, in: axis))) } + [
        ("lugar en su sector", .integer(orNull: position?.rank)),
        ("empatadas con ella", .integer(orNull: position?.tied)),
        ("de", .integer(orNull: position?.count)),
      ])
  }

  /// The changes since the year before; null where nothing is known of it.
  private var previousData: JSONValue {
    guard case .known(let year) = previous else { return .null }
    let comparison = YearComparison(before: year, after: followUp.year)
    guard let changes = comparison.changes(ofInstitution: index) else { return .null }
    return .array(
      changes.map { change in
        .object([
          ("eje", .string(comparison.axis(change.axis).key)), ("antes", .value(change.before)),
          ("ahora", .value(change.after)),
          (
            "puntos",
            YearValue.difference(from: change.before, to: change.after).map { .figure($0.points) }
              ?? .null
          ),
          ("comparable", .bool(change.activities?.isComparable ?? false)),
        ])
      })
  }

  private func cellData(_ activity: Int) -> JSONValue {
    let note = matrix.note(index, activity)
    return .object([
      ("actividad", .string(matrix.activities[activity].key)),
      ("estado", .string(matrix[index, activity].name)),
      ("supuesto", .bool(matrix.isAssumed(index, activity))),
      ("fecha", .optional(note?.date?.iso)), ("evidencia", .optional(note?.evidence)),
      ("observación", .optional(note?.remark)),
    ])
  }
}
