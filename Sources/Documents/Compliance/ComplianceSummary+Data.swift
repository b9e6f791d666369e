import Compliance
import JSONText

/// The summary for programs: every figure, also those that the document leaves out.
extension ComplianceSummary {
  /// The figures under their names.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("cumplimiento")), ("título", .optional(plan.title?.value)),
      ("periodo", .optional(plan.term?.value.text)),
      ("reconstruida", .bool(followUp.settings.isReconstructed)),
      ("celdas supuestas", .integer(followUp.figures?.matrix.assumedCount ?? 0)),
      ("conjunto", .percentage(followUp.whole.percentage)),
      ("conjunto publicado", .optional(followUp.publishedWhole?.valueText)),
      ("regla del conjunto", .string(followUp.settings.wholeRule.rawValue)),
      ("ejes", .array(axes.indices.map(axisData))),
      ("grupos", .array((followUp.groups + [.whole]).map(scopeData))),
      ("sectores", .array(followUp.classification.sectors.indices.map { scopeData(.sector($0)) })),
      ("instituciones", .array(institutionData)),
      ("publicado", .array(followUp.comparisons.map(comparisonData))),
    ]
  }

  private func axisData(_ axis: Int) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("clave", .string(axes[axis].key)), ("nombre", .string(axes[axis].name)),
      ("con matriz", .bool(followUp.isCounted(axis))),
      (
        "rangos",
        .object(
          followUp.ranges.map { ($0.name, number(followUp.count(in: $0, ofAxis: axis))) })
      ),
      ("fuera de los rangos", number(followUp.countOutsideRanges(ofAxis: axis))),
      ("con áreas de oportunidad", number(followUp.countOfOpportunities(ofAxis: axis))),
    ]
    if let figures = followUp.figures, followUp.isCounted(axis) {
      let frequencies = figures.frequencies(of: .whole, in: axis).map {
        ($0.percentage.text, JSONValue.integer($0.count))
      }
      let lacking = figures.opportunities(of: .whole, in: axis).map { opportunity -> JSONValue in
        let activity = figures.matrix.activities[opportunity.activity]
        let keys = opportunity.institutions.map {
          JSONValue.string(figures.matrix.institutions[$0].key)
        }
        return .object([
          ("actividad", .string(activity.key)), ("nombre", .string(activity.name)),
          ("instituciones", .array(keys)),
        ])
      }
      members += [
        ("frecuencias", .object(frequencies)), ("áreas de oportunidad", .array(lacking)),
      ]
    }
    return .object(members)
  }

  private func number(_ count: FollowUpCount?) -> JSONValue {
    count.map { .integer($0.count) } ?? .null
  }

  private func scopeData(_ scope: Scope) -> JSONValue {
    .object([
      ("nombre", .string(followUp.name(of: scope))),
      ("instituciones", followUp.institutionCount(of: scope).map { .integer($0) } ?? .null),
      (
        "promedios",
        .object(
          axes.indices.map {
            (axes[$0].key, .value(followUp.value(of: scope, in: $0)))
          })
      ),
    ])
  }

  private var institutionData: [JSONValue] {
    guard let figures = followUp.figures else { return [] }
    let matrix = figures.matrix
    return matrix.institutions.indices.map { index in
      let institution = matrix.institutions[index]
      let shares = followUp.countedAxes.map { axis -> (String, JSONValue) in
        let share = figures.share(index, in: axis)
        return (
          axes[axis].key,
          share.map {
            .object([
              ("cumple", .integer($0.fulfilled)), ("aplica", .integer($0.applicable)),
              ("porcentaje", .percentage($0.percentage)),
            ])
          } ?? .string(YearValueWords.text(.notApplicable))
        )
      }
      return .object([
        ("clave", .string(institution.key)), ("siglas", .optional(institution.acronym)),
        ("nombre", .string(institution.name)),
        ("sector", .string(matrix.sectors[institution.sector])),
        ("grupo", .string(matrix.groups[institution.group])),
        ("nombrada", .bool(institution.isNamed)), ("ejes", .object(shares)),
      ])
    }
  }

  private func comparisonData(_ comparison: PublishedComparison) -> JSONValue {
    let figure = comparison.figure
    return .object([
      ("clave", .string(figure.key)), ("renglón", .string(figure.line)),
      ("cifra", .string(PublishedWords.subject(figure, axes))),
      ("publicado", .string(figure.valueText)),
      (
        "calculado",
        comparison.computed.flatMap { PrintedNumber($0) }.map { .figure($0) }
          ?? .optional(comparison.computed)
      ),
      ("resultado", .string(PublishedWords.outcome(comparison.outcome, axes))),
      ("nota", .optional(figure.note)),
    ])
  }
}
