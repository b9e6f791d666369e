import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// What a self-assessment reckons, as data.
extension ReportData {
  static func selfAssessment(_ input: ReportInput) -> JSONValue {
    let rated = input.rated
    return .object([
      ("plan", RatedWhole(input.state).map { ratings($0.evaluation) } ?? .null),
      ("calificables", .array(rated.items.map(item))), ("cuenta", count(rated)),
      (
        "recuentos publicados",
        .array(PublishedRatings.all(in: input.state, of: rated).map(published))
      ), ("comparación", comparison(rated)), ("resultados", results(input)),
      ("participación", participation(input)), ("sectores", sectors(input.plan)),
    ])
  }

  private static func item(_ item: RatedItem) -> JSONValue {
    .object(
      [
        ("clave", .string(item.item.key.value)), ("nombre", .optional(item.item.name?.value)),
      ] + members(item.evaluation)
        + [("comparación", .string(SelfAssessmentWords.comparison(item.comparison)))]
        + reasons(item.evaluation))
  }

  private static func ratings(_ evaluation: Evaluation) -> JSONValue {
    .object(members(evaluation) + reasons(evaluation))
  }

  private static func reasons(_ evaluation: Evaluation) -> [(String, JSONValue)] {
    [("por qué", texts(evaluation.reasons)), ("qué sigue", texts(evaluation.nextSteps))]
  }

  private static func members(_ evaluation: Evaluation) -> [(String, JSONValue)] {
    let independent = evaluation.independent.map { name, rating in
      JSONValue.object([
        ("de quién", .optional(name)), ("evaluación", .string(rating.value.rawValue)),
        ("color", .string(RatingWords.light(RatingLight(rating.value)).name)),
      ])
    }
    let own = evaluation.own?.value
    return [
      ("propia", .optional(own?.rawValue)),
      ("color", .optional(own.map { RatingWords.light(RatingLight($0)).name })),
      ("independiente", .array(independent)),
      ("apertura", .optional(evaluation.openness?.value.rawValue)),
      ("resultados tempranos", evaluation.hasEarlyResults.map { .bool($0.value) } ?? .null),
    ]
  }

  private static func count(_ rated: RatedPlan) -> JSONValue {
    .array(
      RatingTally.all(rated).map { tally in
        .object([
          ("calificación", .string(RatingWords.title(tally.verdict))),
          ("propia", .integer(tally.own)), ("independiente", .integer(tally.independent)),
        ])
      })
  }

  private static func published(_ count: PublishedRatings) -> JSONValue {
    .object([
      ("de quién", .string(count.published.side.rawValue)),
      ("calificación", .string(count.published.name.value)),
      ("publicado", .integer(count.published.number.value)),
      ("según las calificaciones", .integer(count.items.count)),
      ("coinciden", .bool(count.agrees)),
      ("partidas", .array(count.items.map { .string($0.item.key.value) })),
    ])
  }

  private static func comparison(_ rated: RatedPlan) -> JSONValue {
    let found = SelfAssessment.Agreement(rated)
    return .object([
      ("con las dos evaluaciones", .integer(found.comparable)),
      ("coinciden", .integer(found.equal.count)),
      ("la propia es mayor", .integer(found.better.count)),
      ("la propia es menor", .integer(found.worse.count)),
      ("inactivo solo para la propia", .integer(found.inactiveForItself.count)),
      ("inactivo solo para la independiente", .integer(found.inactiveForOthers.count)),
      ("depende de la parte", .integer(found.mixed.count)),
      ("sin evaluación independiente", .integer(found.notRatedByOthers.count)),
    ])
  }

  private static func results(_ input: ReportInput) -> JSONValue {
    .array(
      Results(input).groups.map { group in
        .object([
          ("clase", .string(group.kind.rawValue)), ("cuántos", .integer(group.count)),
          (
            "publicado",
            .array(
              group.published.map { status in
                .object([
                  ("indicador", .string(status.key)), ("valor", number(status.value?.number)),
                ])
              })
          ),
          (
            "resultados",
            .array(
              group.results.map { result in
                .object([
                  ("texto", .string(result.text.value)), ("cuántos", .integer(result.number)),
                  ("líneas", texts(result.lines)),
                ])
              })
          ),
        ])
      })
  }

  private static func participation(_ input: ReportInput) -> JSONValue {
    .array(
      Participation(input).measures.map { measure in
        .object([
          ("indicador", .string(measure.indicator.key)),
          ("valor", number(measure.indicator.value?.number)),
          (
            "desgloses",
            .array(
              measure.breakdowns.map { breakdown in
                .object([
                  ("por", .string(breakdown.name)),
                  ("coincide con el total", .bool(breakdown.difference == nil)),
                  (
                    "partes",
                    .array(
                      breakdown.parts.map {
                        .object([("nombre", .string($0.name)), ("valor", number($0.number))])
                      })
                  ),
                ])
              })
          ),
        ])
      })
  }

  private static func sectors(_ plan: Plan) -> JSONValue {
    .array(
      plan.areaSectors.map { sector in
        .object([
          ("sector", .string(sector)),
          ("áreas", .integer(plan.areas.count { $0.sector?.value == sector })),
        ])
      })
  }
}
