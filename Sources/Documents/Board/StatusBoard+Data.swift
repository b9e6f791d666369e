import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// The daily screen as data for other programs: keys of lines, days in ISO 8601.
extension StatusBoard {
  /// The board by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("estado")), ("título", .optional(input.plan.title?.value)),
      ("corte", .string(input.cutOff.iso)),
      ("conjunto", ClosingReportData.whole(input.assessment.whole)),
      ("con atraso", .array(overdue.map(ClosingReportData.line))),
      ("en amarillo", .array(attention.map(ClosingReportData.line))),
      ("próximas", .array(upcoming.map(ClosingReportData.line))),
      ("eventos", .array(events.map(Self.data))), ("sesiones", .array(sessions.map(data))),
      ("acuerdos", .array(agreements.map(Self.data))),
    ]
  }

  /// A session or an event.
  static func data(of occasion: OccasionAssessment) -> JSONValue { .object(members(of: occasion)) }

  /// An agreement.
  static func data(of agreement: AgreementAssessment) -> JSONValue {
    let status = agreement.status
    return .object([
      ("clave", .optional(status.key)), ("texto", .optional(status.agreement?.text.value)),
      ("responsable", .optional(status.agreement?.responsible?.value)),
      ("vence", .optional(status.dueOn?.iso)),
      ("situación", .string(AgreementWords.text(agreement.situation))),
      ("semáforo", .string(SituationWords.light(agreement.light).name)),
    ])
  }

  private func data(of session: ComingSession) -> JSONValue {
    .object(
      Self.members(of: session.occasion) + [
        ("convocar a más tardar", .optional(session.call?.lastDay.iso)),
        ("regla", .optional(session.call?.rule)), ("convocada", .bool(session.isCalled)),
      ])
  }

  private static func members(of occasion: OccasionAssessment) -> [(String, JSONValue)] {
    [
      ("clave", .string(occasion.key)), ("inicio", .optional(occasion.planned?.start.iso)),
      ("fin", .optional(occasion.planned?.end.iso)),
      ("realizada", .optional(occasion.held?.end.iso)),
      ("situación", .string(OccasionWords.text(occasion.situation))),
      ("semáforo", .string(SituationWords.light(occasion.light).name)),
    ]
  }
}
