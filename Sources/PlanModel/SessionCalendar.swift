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

/// The key of a session taken apart: «ordinaria 1» is the first of its kind.
package struct SessionName: Hashable, Sendable {
  /// The kind («ordinaria», «reunión de trabajo»).
  package let kind: String
  /// The number, where the key ends in one.
  package let number: Int?

  /// The parts of a key.
  package init(_ key: String) {
    let words = key.split(separator: " ")
    if words.count > 1, let last = words.last, let number = Int(last), number > 0 {
      kind = words.dropLast().joined(separator: " ")
      self.number = number
    } else {
      kind = key
      number = nil
    }
  }
}
