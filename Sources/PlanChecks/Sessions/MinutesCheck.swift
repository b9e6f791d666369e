import CivilTime
import Diagnostics
import PlanModel

/// Minutes are approved by a session that comes after the one of which they tell.
enum MinutesCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "acta-aprobada-antes", "un acta aparece aprobada antes de celebrarse su sesión",
      checks: """
        La sesión que aprueba un acta, y la fecha en que se aprobó, son posteriores a la sesión de \
        la que trata el acta.
        """,
      reason: """
        Una de las dos sesiones está cambiada, o la fecha está mal. En el acta se leería que se \
        aprobó lo que aún no ocurría.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          acta: {aprobada en: ordinaria 1}
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 1
          acta: {aprobada en: ordinaria 2}
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var days: [String: CivilDate] = [:]
    for session in subject.sessions { days[session.name.identity] = session.heldOn }
    return subject.sessions.flatMap { session -> [Diagnostic] in
      guard let held = session.heldOn else { return [] }
      return session.entries.compactMap { entry, record in
        guard let minutes = record.minutes else { return nil }
        let entry = subject.log.entries[entry]
        if let other = minutes.approvedIn, let day = days[SessionName(other.value).identity],
          day < held
        {
          return CheckMessages.approvedBefore(
            session.key.value, held: held, approved: day, subject.inLog(other.range))
        }
        // A session may approve its own minutes at its end, but not on an earlier day.
        let approved = minutes.approvedOn?.value.end ?? (minutes.isApproved ? entry.day : nil)
        guard let approved, approved < held else { return nil }
        return CheckMessages.approvedBefore(
          session.key.value, held: held, approved: approved,
          subject.inLog((minutes.approvedOn ?? entry.date).range))
      }
    }
  }
}
