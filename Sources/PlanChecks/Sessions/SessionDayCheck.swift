import CivilTime
import Diagnostics
import PlanModel

/// A session is held on one day: entries that tell what happened at it agree on the day.
enum SessionDayCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sesión-con-dos-días", "una misma sesión aparece celebrada en dos días distintos",
      checks: """
        Varios asientos pueden completar una sesión: la convocatoria, la minuta, los acuerdos. Los \
        que dicen quién asistió, qué se votó o qué se acordó llevan todos el día de la sesión; \
        cuándo se anotaron va en «registrado».
        """,
      reason: """
        Los asientos del mismo nombre se juntan en una sesión. Si eran dos, sus asistencias y sus \
        votos quedan mezclados.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-09-09
          sesión: ordinaria 2
          asistencia: [OGA, OGC, OGD]
        """,
      instead: """
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-09-09
          sesión: ordinaria 3
          asistencia: [OGA, OGC, OGD]
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    return subject.sessions.compactMap { session in
      let told = session.entries.filter {
        $0.record.proof(on: entries[$0.entry].day) == .substance
      }.map(\.entry)
      guard let first = told.first,
        let other = told.first(where: { day($0, entries) != day(first, entries) }),
        entries[first].note == nil, entries[other].note == nil
      else { return nil }
      return CheckMessages.twoDays(
        session.key.value, day(first, entries), day(other, entries),
        subject.inLog((entries[other].realized ?? entries[other].date).range),
        first: subject.inLog((entries[first].realized ?? entries[first].date).range))
    }
  }

  private static func day(_ index: Int, _ entries: [LogEntry]) -> CivilDate {
    entries[index].realized?.value.end ?? entries[index].day
  }
}
