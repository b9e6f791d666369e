import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Votes fit what came of them and those who could vote.
enum VoteCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "votación-contradictoria", "lo que se resolvió no concuerda con los votos",
      checks: """
        Lo aprobado y lo acordado tiene al menos tantos votos a favor como en contra (en un empate \
        puede decidir el voto de calidad), y lo que dice «por unanimidad» no tiene votos en contra.
        """,
      reason: """
        Los votos quedan en el acta y en el informe, uno junto al otro. Casi siempre están \
        cambiados de renglón.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - aprobación: Plan de trabajo
              resultado: aprobado
              votación:
                a favor: 1
                en contra: 3
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - aprobación: Plan de trabajo
              resultado: aprobado
              votación:
                a favor: 3
                en contra: 1
        """),
    DiagnosticPage(
      "votos-de-más", "hay más votos que personas que podían votar",
      checks: """
        La suma de votos a favor, en contra y abstenciones no pasa de los integrantes con voto que \
        asistieron o, si la sesión no dice quién asistió, de los que tenía la comisión ese día.
        """,
      reason: """
        O votó alguien que no tiene voto, o falta alguien en la lista de asistencia.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                a favor: 4
                en contra: 0
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                a favor: 3
                en contra: 0
        """),
  ]

  /// Something that was voted, with what it is and says came of it.
  private struct Motion {
    let text: Located<String>
    let vote: Vote
    let isApproved: Bool
  }

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var findings = subject.sessions.flatMap { session in
      motions(of: session).compactMap { contradiction(in: $0, subject) }
    }
    MembersByDay.onDays(ofSessions: subject) { session, _, members in
      guard session.isOwn else { return }
      let present = Set(session.attendance.map(\.value)).count { members.members[$0] == true }
      let isListed = !session.attendance.isEmpty
      for motion in motions(of: session) {
        guard case .counted(let counted) = motion.vote else { continue }
        let votes = counted.total
        let limit = isListed ? present : members.voters
        guard votes > limit else { continue }
        findings.append(
          CheckMessages.tooManyVotes(
            votes, limit, isListed: isListed, subject.inLog(motion.text.range),
            attendance: session.attendance.first.map { subject.inLog($0.range) }))
      }
    }
    return findings
  }

  private static func motions(of session: SessionAccount) -> [Motion] {
    let items = session.agenda.compactMap { item in
      item.vote.map {
        Motion(text: item.subject, vote: $0, isApproved: item.outcome?.value == .approved)
      }
    }
    return items
      + session.agreements.compactMap { agreement in
        agreement.vote.map { Motion(text: agreement.text, vote: $0, isApproved: true) }
      }
  }

  private static func contradiction(in motion: Motion, _ subject: CheckSubject) -> Diagnostic? {
    guard case .counted(let votes) = motion.vote else { return nil }
    let (inFavour, against) = (votes.inFavour, votes.against)
    let place = subject.inLog(motion.text.range)
    if motion.isApproved, against > inFavour {
      return CheckMessages.approvedAgainst(inFavour: inFavour, against: against, place)
    }
    if against > 0, motion.text.value.folded.contains("por unanimidad") {
      return CheckMessages.notUnanimous(against, place)
    }
    return nil
  }
}
