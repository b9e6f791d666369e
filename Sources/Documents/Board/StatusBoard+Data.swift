import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// The daily screen as data for other programs: keys of lines, days in ISO 8601.
extension StatusBoard {
  /// The board by the names of its parts.
  package var data: [(String, JSONValue)] {
    let input = ReportInput(judged)
    return [
      ("vista", .string("estado")), ("título", .optional(judged.plan.title?.value)),
      ("corte", .string(judged.cutOff.iso)),
      ("versión", ReportData.integer(judged.version?.number)),
      ("conjunto", ReportData.whole(judged.assessment.whole)),
      ("con atraso", .array(overdue.map { ReportData.line($0, input) })),
      ("en amarillo", .array(attention.map { ReportData.line($0, input) })),
      ("próximas", .array(upcoming.map { ReportData.line($0, input) })),
      ("eventos", .array(events.map(data))), ("sesiones", .array(sessions.map(data))),
      ("alertas de sesiones", .array(judged.assessment.sessionAlerts.map(Self.data))),
      ("acuerdos", .array(agreements.map(Self.data))),
    ] + followUpData
  }

  /// A session or an event, with how it stands in words.
  static func data(of occasion: OccasionAssessment, _ situation: String) -> JSONValue {
    .object(members(of: occasion, situation))
  }

  /// An agreement.
  static func data(of agreement: AgreementAssessment) -> JSONValue {
    let status = agreement.status
    return .object([
      ("clave", .optional(status.key)), ("se cita", .optional(status.name)),
      ("texto", .optional(status.agreement?.text.value)),
      ("sesión", .optional(status.session)), ("tomado", .optional(status.takenOn?.iso)),
      ("responsable", .optional(status.agreement?.responsible?.value)),
      ("vence", .optional(status.dueOn?.iso)), ("turnado a", .optional(status.referredTo)),
      ("situación", .string(AgreementRow.words(agreement))),
      ("semáforo", .string(SituationWords.light(agreement.light).name)),
    ])
  }

  private func data(of event: OccasionAssessment) -> JSONValue {
    let status = judged.state.event(event.key)
    return Self.data(of: event, status.map { EventWords.text($0, event) } ?? "")
  }

  private func data(of session: ComingSession) -> JSONValue {
    let status = judged.state.session(session.occasion.key)
    let situation = status.map { SessionWords.text($0, session.occasion) } ?? ""
    return .object(
      Self.members(of: session.occasion, situation) + [
        ("convocar a más tardar", .optional(session.call?.lastDay.iso)),
        ("regla", .optional(session.call?.rule)), ("convocada", .bool(session.isCalled)),
      ])
  }

  static func data(of alert: SessionAlert) -> JSONValue {
    var members: [(String, JSONValue)]
    switch alert {
    case .call(let session, let day, let rule):
      members = [
        ("tipo", .string("convocatoria por enviar")), ("sesión", .string(session)),
        ("convocar a más tardar", .string(day.iso)), ("regla", .string(rule)),
      ]
    case .withoutQuorum(let session, let quorum):
      members = [
        ("tipo", .string("sin quórum")), ("sesión", .string(session)),
        (
          "cuentas",
          .array(
            quorum.counts.map { count in
              .object([
                ("comisión", .optional(count.commission)),
                ("con voto", ReportData.integer(count.voters)),
                ("presentes con voto", .integer(count.presentVoters.count)),
                ("necesarios", ReportData.integer(count.needed)),
              ])
            })
        ),
      ]
    case .withoutMinutes(let sessions):
      members = [
        ("tipo", .string("sin acta")), ("sesiones", .array(sessions.map(JSONValue.string))),
      ]
    case .minutesToApprove(let sessions):
      members = [
        ("tipo", .string("acta por aprobar")), ("sesiones", .array(sessions.map(JSONValue.string))),
      ]
    case .behindCalendar(let held, let planned):
      members = [
        ("tipo", .string("ordinarias por debajo del calendario")),
        ("celebradas", .integer(held)), ("programadas", .integer(planned)),
      ]
    }
    return .object(members + [("texto", .string(BoardWords.alert(alert)))])
  }

  private static func members(
    of occasion: OccasionAssessment, _ situation: String
  ) -> [(String, JSONValue)] {
    [
      ("clave", .string(occasion.key)), ("inicio", .optional(occasion.planned?.start.iso)),
      ("fin", .optional(occasion.planned?.end.iso)),
      ("realizada", .optional(occasion.held?.end.iso)),
      ("situación", .string(situation)),
      ("semáforo", .string(SituationWords.light(occasion.light).name)),
    ]
  }
}
