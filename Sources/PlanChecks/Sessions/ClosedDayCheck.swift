import CivilTime
import Diagnostics
import PlanModel

/// Sessions are planned for, and held on, working days of the plan's own calendar.
enum ClosedDayCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sesión-en-día-inhábil", "una sesión cae en un día que no es hábil",
      checks: """
        Se revisa el día de las sesiones previstas que aún no se celebran, y el de las celebradas, \
        contra los fines de semana, los días de descanso obligatorio y los «inhábiles» de las \
        reglas del plan.
        """,
      reason: """
        Los plazos de la convocatoria se cuentan en días hábiles, y lo acordado en un día inhábil \
        puede impugnarse. Si se habilitó el día, basta saberlo.
        """,
      in: .plan,
      example: """
        sesiones:
          ordinaria 8: 1 de mayo
        """,
      instead: """
        sesiones:
          ordinaria 8: 2 de mayo
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let calendar = subject.plan.rules.calendar
    // What was held, called off or put in another place of the calendar is not on its planned day.
    let held = Set(
      subject.sessions.filter { session in
        session.heldOn != nil || session.isCancelled
          || session.entries.contains { $0.record.plannedFor != nil }
      }.map(\.name.identity))
    let moved = Set(
      subject.facts.reschedulings.map { SessionName($0.subject.value).identity })
    var findings: [Diagnostic] = []
    for session in subject.plan.sessions {
      guard let date = session.date, let day = date.value.start, day == date.value.end,
        let reason = calendar.reasonClosed(day)
      else { continue }
      let name = SessionName(session.key.value).identity
      if held.contains(name) || moved.contains(name) { continue }
      // What has passed can't be moved, and where it was held the log tells of it.
      if day < subject.today, !subject.log.entries.isEmpty { continue }
      findings.append(
        CheckMessages.plannedOnClosedDay(
          session.key.value, day, reason, calendar.nextWorkingDay(onOrAfter: day),
          subject.inPlan(date.range)))
    }
    for session in subject.sessions where session.heldOn == nil {
      // The last day that the log gives it, unless it was moved or called off.
      guard let told = session.entries.last(where: { $0.record.plannedFor != nil })?.record,
        let date = told.plannedFor, !moved.contains(session.name.identity), !session.isCancelled
      else { continue }
      findings += plannedOnClosedDay(session.key.value, date, subject)
    }
    let settled = Set(
      subject.sessions.filter { $0.heldOn != nil || $0.isCancelled }.map(\.name.identity))
    let sessions = Set(subject.plan.sessions.map { SessionName($0.key.value).identity })
      .union(subject.sessions.map(\.name.identity))
    var newDays: [String: Rescheduling] = [:]
    for change in subject.facts.reschedulings {
      newDays[SessionName(change.subject.value).identity] = change
    }
    for (name, change) in newDays.sorted(by: { $0.value.subject.range < $1.value.subject.range })
    where sessions.contains(name) && !settled.contains(name) {
      guard let date = change.schedule else { continue }
      findings += plannedOnClosedDay(change.subject.value, date, subject)
    }
    for session in subject.sessions {
      guard let day = session.heldOn, let index = session.heldIn,
        let reason = calendar.reasonClosed(day)
      else { continue }
      let entry = subject.log.entries[index]
      let date = entry.realized ?? entry.date
      // A vague date counts at its end, which says nothing of the day.
      guard date.value.start == date.value.end else { continue }
      findings.append(
        CheckMessages.heldOnClosedDay(
          session.key.value, day, reason, subject.inLog(date.range)))
    }
    return findings
  }

  /// A day that the log gives a session and that is still to come.
  private static func plannedOnClosedDay(
    _ key: String, _ date: Located<TemporalExpression>, _ subject: CheckSubject
  ) -> [Diagnostic] {
    let calendar = subject.plan.rules.calendar
    guard let day = date.value.start, day == date.value.end, day >= subject.today,
      let reason = calendar.reasonClosed(day)
    else { return [] }
    return [
      CheckMessages.plannedOnClosedDay(
        key, day, reason, calendar.nextWorkingDay(onOrAfter: day), subject.inLog(date.range))
    ]
  }
}
