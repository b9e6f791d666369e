import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// The closing report as data for other programs: numbers as numbers, days in ISO 8601.
package enum ClosingReportData {
  /// The commission, the whole and every line, by their names.
  package static func members(_ input: ReportInput) -> [(String, JSONValue)] {
    let plan = input.plan
    return [
      ("informe", .string("cierre")), ("título", .optional(plan.title?.value)),
      ("ejemplo", .bool(plan.isExample)),
      (
        "comisión",
        .object([
          ("siglas", .optional(plan.commission.acronym?.value)),
          ("nombre", .optional(plan.commission.name?.value)),
        ])
      ), ("periodo", schedule(plan.term?.value)), ("corte", .string(input.cutOff.iso)),
      ("conjunto", whole(input.assessment.whole)),
      ("líneas", .array(input.assessment.lines.map(line))),
    ]
  }

  static func schedule(_ expression: TemporalExpression?) -> JSONValue {
    guard let expression else { return .null }
    return .object([
      ("texto", .string(expression.text)), ("inicio", .optional(expression.start?.iso)),
      ("fin", .optional(expression.end?.iso)), ("clase", .string(expression.kind.rawValue)),
    ])
  }

  static func whole(_ whole: Aggregate) -> JSONValue {
    .object([
      ("alcanzado", number(whole.progress)),
      ("alcanzado con fecha", number(whole.current.reached)),
      ("programado", number(whole.current.programmed)), ("razón", number(whole.current.index)),
      ("razón contra el original", number(whole.original.index)),
      ("a tiempo", .integer(whole.current.punctual)),
      ("vencidas o concluidas", .integer(whole.current.punctualityJudged)),
      (
        "semáforo",
        .object(
          TrafficLight.allCases.map { light in
            (SituationWords.light(light).name, .integer(whole.count(light)))
          })
      ), ("fuera del cálculo", .integer(whole.linesOutside)),
    ])
  }

  static func line(_ line: LineAssessment) -> JSONValue {
    let dates = line.status.schedule
    return .object([
      ("clave", .string(line.key)), ("nombre", .optional(line.item.name?.value)),
      ("peso", .number(line.weight)), ("vigente", schedule(dates.current?.value)),
      ("original", schedule(dates.original?.value)),
      ("concluida", .optional(line.concludedOn?.iso)), ("avance", .number(line.progress)),
      ("programado", number(line.programmed)),
      ("situación", .string(SituationWords.text(line.situation))),
      ("semáforo", .string(SituationWords.light(line.light).name)),
      ("rebasa el periodo", .bool(line.exceedsTerm)),
      ("cuenta en los promedios", .bool(line.exclusion == nil)),
    ])
  }

  static func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
}
