import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// What a document about a session reckons.
extension ReportData {
  static func members(_ session: SessionSubject) -> [(String, JSONValue)] {
    let (input, status) = (session.input, session.status)
    return [
      ("título", .optional(input.plan.title?.value)), ("ejemplo", .bool(input.plan.isExample)),
      ("comisión", commission(input)), ("corte", .string(input.cutOff.iso)),
      ("clave", .string(status.key)), ("nombre", .string(SessionWords.title(status))),
      ("día", .optional(session.day?.iso)),
      ("etapa", .string(SessionWords.stage(session.assessment, on: input.cutOff))),
      ("último día para convocar", .optional(session.assessment.lastDayToCall?.iso)),
      ("regla de la convocatoria", .optional(session.assessment.notice)),
    ] + record(of: session)
  }
}
