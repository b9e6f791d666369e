import CivilTime

/// The sessions of a plan as the calendar against which dates are read («próxima sesión»).
package enum SessionCalendar {
  /// The planned sessions that have a day, in the order of the plan.
  package static func planned(_ sessions: [PlannedSession]) -> [SessionDate] {
    sessions.compactMap { session in
      (session.date?.value.end).map { context(SessionName(session.key.value), on: $0) }
    }
  }

  private static func context(_ name: SessionName, on day: CivilDate) -> SessionDate {
    SessionDate(kind: name.kind, number: name.number, date: day)
  }
}
