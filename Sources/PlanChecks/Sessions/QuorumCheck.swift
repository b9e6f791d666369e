import CivilTime
import Diagnostics
import PlanModel
import SourceText
import SpanishText

/// Enough members with a vote came to a session that decides, by the rule of the plan.
enum QuorumCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sin-quórum", "a una sesión no asistieron los integrantes que pide la regla",
      checks: """
        Se cuentan los asistentes con voto de cada sesión y se comparan con el «quórum» de las \
        reglas, según quiénes eran integrantes ese día: en segunda convocatoria, con su propia \
        regla; en comisiones unidas, comisión por comisión, si la bitácora lo dice «por comisión». \
        No se revisan las reuniones de trabajo.
        """,
      reason: """
        Sin quórum no se puede acordar. O falta alguien en la lista de asistencia, o hubo una \
        segunda convocatoria: en ese caso se escribe «segunda convocatoria: sí».
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
        """),
    DiagnosticPage(
      "segunda-convocatoria-sin-falta", "hubo segunda convocatoria y asistían los de la primera",
      checks: """
        Cuando una sesión dice «segunda convocatoria: sí», los asistentes con voto son menos de los \
        que pedía el quórum de la primera.
        """,
      reason: """
        A la segunda convocatoria se llega porque faltó quórum en la primera. Si los demás llegaron \
        después, no hay nada que corregir.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          segunda convocatoria: sí
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let rules = subject.plan.rules
    guard rules.quorum != nil || rules.secondCallQuorum != nil else { return [] }
    var findings: [Diagnostic] = []
    MembersByDay.onDays(ofSessions: subject) { session, _, members in
      let quorum = session.quorum(members.members, subject.plan)
      guard let first = (session.attendance + session.partAttendance).first else { return }
      findings += lacking(quorum, session, first: first, subject)
      if let answer = session.secondCall, answer.value {
        let first = session.quorumInFirstCall(members.members, subject.plan)
        if first.isEnough == true, let count = first.counts.first {
          findings.append(
            CheckMessages.needlessSecondCall(
              session.key.value, present: count.presentVoters.count, needed: count.needed ?? 0,
              subject.inLog(answer.range)))
        }
      }
    }
    return findings
  }

  private static func lacking(
    _ quorum: SessionQuorum, _ session: SessionAccount, first: Located<String>,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let rule = quorum.rule else { return [] }
    let isListedOnce = session.entries.count { !$0.record.attendance.isEmpty } == 1
    let range =
      isListedOnce ? session.attendance.last.map { first.range.union($0.range) } : nil
    return quorum.counts.filter { $0.isEnough == false }.map { count in
      CheckMessages.withoutQuorum(
        session.key.value, count, isSecondCall: quorum.isSecondCall,
        decisions: session.decisions, rule: rule.value,
        subject.inLog(session.place(of: count) ?? range ?? first.range),
        place: subject.inPlan(rule.range))
    }
  }
}

extension SessionAccount {
  /// Who came of each of the commissions that met as one.
  fileprivate var partAttendance: [Located<String>] {
    entries.flatMap(\.record.parts).flatMap(\.present)
  }

  /// Where the attendance of one of the commissions that met as one stands.
  fileprivate func place(of count: SessionQuorum.Count) -> ByteRange? {
    let parts = entries.flatMap(\.record.parts)
    return parts.first { $0.commission.value == count.commission }?.commission.range
  }

  /// How many agreements it took and how many items it voted.
  fileprivate var decisions: (agreements: Int, votes: Int) {
    (agreements.count, agenda.count { $0.vote != nil || !$0.partVotes.isEmpty })
  }
}
