import CivilTime
import SpanishText

/// The last days of agreements, read with the calendar of sessions as it is known at the cut-off.
extension PlanState {
  /// The sessions that were held, and those that are still to come, by day.
  ///
  /// A planned session whose day has passed without it is left out: nobody met on it.
  package var knownSessions: [SessionDate] {
    sessions.compactMap { session in
      if let held = session.heldOn { return session.date(on: held) }
      guard let end = session.plannedDate?.value.end, end >= cutOff else { return nil }
      return session.date(on: end)
    }.sorted { $0.date < $1.date }
  }

  /// The planned sessions by the day that holds for them, held or not.
  private var plannedSessions: [SessionDate] {
    sessions.compactMap { session in
      (session.heldOn ?? session.plannedDate?.value.end).map { session.date(on: $0) }
    }.sorted { $0.date < $1.date }
  }

  mutating func settleDueDates() {
    let calendar = plan.rules.calendar
    let all = [knownSessions, plannedSessions]
    // A working meeting is no session, but it is a «reunión».
    let numbered = all.map { $0.filter { SessionKind($0.kind) != .workingMeeting } }
    var read: [RelativeDue: CivilDate] = [:]
    for place in agreements.indices {
      let schedule = agreements[place].schedule
      guard let due = schedule.current?.value else { continue }
      var last = due.end
      // «próxima sesión» is another day once a session was moved or called in between.
      if due.relativeTo != nil, let said = schedule.changes.last?.day ?? agreements[place].takenOn {
        let phrase = RelativeDue(text: due.text, saidOn: said)
        last = read[phrase] ?? phrase.lastDay(among: phrase.isAnyMeeting ? all : numbered)
        read[phrase] = last
      }
      guard let last else { continue }
      agreements[place].dueOn =
        plan.rules.movesDueDates ? calendar.nextWorkingDay(onOrAfter: last) : last
    }
  }
}

/// A phrase that hangs on a session, and the day on which it was said.
private struct RelativeDue: Hashable {
  let text: String
  let saidOn: CivilDate

  /// Whether it can mean a meeting that is no session: «próxima reunión».
  var isAnyMeeting: Bool { text.folded.contains("reunion") }

  /// The day that it means in the first calendar that knows the session.
  func lastDay(among calendars: [[SessionDate]]) -> CivilDate? {
    for sessions in calendars {
      let context = TemporalContext(year: .nearestNotBefore(saidOn), sessions: sessions)
      if case .success(let expression) = TemporalParser.parse(text, in: context),
        let end = expression.end
      {
        return end
      }
    }
    return nil
  }
}

extension SessionStatus {
  fileprivate func date(on day: CivilDate) -> SessionDate {
    SessionDate(kind: kind, number: name.number, date: day)
  }
}
