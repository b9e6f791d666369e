import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Enough members with a vote came to a session that decides, by the rule of the plan.
enum QuorumCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sin-quórum", "a una sesión no asistieron los integrantes que pide la regla",
      checks: """
        Se cuentan los asistentes con voto de cada sesión y se comparan con el «quórum» de las \
        reglas, según quiénes eran integrantes ese día. No se revisan las comisiones unidas ni las \
        reuniones de trabajo.
        """,
      reason: """
        Sin quórum no se puede acordar. O falta alguien en la lista de asistencia, o hubo una \
        segunda convocatoria: en ese caso se dice en «nota».
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard let written = subject.plan.rules.quorum, let rule = QuorumRule(written.value) else {
      return []
    }
    var findings: [Diagnostic] = []
    MembersByDay.onDays(ofSessions: subject) { session, _, members in
      let attendance = session.attendance
      guard session.isOwn, let first = attendance.first, let last = attendance.last,
        !isSecondCall(session, subject)
      else { return }
      let present = Set(attendance.map(\.value)).count { members.members[$0] == true }
      let needed = rule.needed(of: members.voters)
      guard present < needed, members.voters > 0 else { return }
      let range =
        session.entries.count { !$0.record.attendance.isEmpty } == 1
        ? first.range.union(last.range) : first.range
      findings.append(
        CheckMessages.withoutQuorum(
          session.key.value, present: present, needed: needed, voters: members.voters,
          rule: written.value, subject.inLog(range), place: subject.inPlan(written.range)))
    }
    return findings
  }

  /// A second call has a rule of its own, which a remark tells of.
  private static func isSecondCall(_ session: SessionAccount, _ subject: CheckSubject) -> Bool {
    session.entries.contains {
      subject.log.entries[$0.entry].note?.value.folded.contains("segunda convocatoria") ?? false
    }
  }
}
