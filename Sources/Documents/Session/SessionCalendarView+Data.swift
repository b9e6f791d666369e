import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// The calendar of sessions as data for other programs: days in ISO 8601.
extension SessionCalendarView {
  /// The calendar by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("calendario")), ("título", .optional(judged.plan.title?.value)),
      ("corte", .string(judged.cutOff.iso)), ("sesiones", .array(sessions.map(data))),
      ("por convocar", .optional(next?.key)),
      ("alertas de sesiones", .array(judged.assessment.sessionAlerts.map(StatusBoard.data))),
    ]
  }

  private func data(_ session: SessionAssessment) -> JSONValue {
    let status = session.status
    let current = status.schedule.current?.value
    let original = status.schedule.original?.value
    let called = status.isCalled || status.heldOn != nil ? status.calledOn : nil
    let isKept = called.flatMap { day in session.lastDayToCall.map { day <= $0 } }
    return .object([
      ("clave", .string(session.key)), ("nombre", .string(SessionWords.title(status))),
      ("tipo", .string(status.kind)), ("programada del", .optional(current?.start?.iso)),
      ("programada al", .optional(current?.end?.iso)),
      ("original al", .optional(original?.end?.iso)),
      ("hora", .optional(status.plannedHour)),
      (
        "día inhábil",
        .optional(session.day.flatMap { judged.plan.rules.calendar.reasonClosed($0) })
      ),
      ("convocar a más tardar", .optional(session.lastDayToCall?.iso)),
      ("regla", .optional(session.notice)), ("convocada", .optional(status.calledOn?.iso)),
      ("oficio", .optional(status.callNumber)), ("en plazo", optional(isKept)),
      ("celebrada", .optional(status.heldOn?.iso)), ("quórum", optional(session.quorum?.isEnough)),
      ("etapa", .string(SessionWords.stage(session, on: judged.cutOff))),
    ])
  }

  private func optional(_ answer: Bool?) -> JSONValue { answer.map(JSONValue.bool) ?? .null }
}
