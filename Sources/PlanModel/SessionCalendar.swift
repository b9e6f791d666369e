import CivilTime

/// The sessions of a plan as the calendar against which dates are read («próxima sesión»).
package enum SessionCalendar {
  /// The planned sessions that have a day, in the order of the plan.
  package static func planned(_ sessions: [PlannedSession]) -> [SessionDate] {
    sessions.compactMap { session in
      (session.date?.value.end).map { context(SessionName(session.key.value), on: $0) }
    }
  }

  /// The sessions that took place, then the planned ones that have not, by day.
  package static func known(_ plan: Plan, _ log: Log) -> [SessionDate] {
    var days: [String: CivilDate] = [:]
    var order: [String] = []
    for session in plan.sessions {
      guard let day = session.date?.value.end else { continue }
      days[session.key.value] = day
      order.append(session.key.value)
    }
    for entry in log.entries {
      let (key, day): (String, CivilDate)
      switch entry.fact {
      case .session(let record): (key, day) = (record.key.value, entry.day)
      case .rescheduling(let change):
        guard days[change.subject.value] != nil, let end = change.schedule?.value.end else {
          continue
        }
        (key, day) = (change.subject.value, end)
      default: continue
      }
      if days.updateValue(day, forKey: key) == nil { order.append(key) }
    }
    return order.compactMap { key in days[key].map { context(SessionName(key), on: $0) } }
      .sorted { $0.date < $1.date }
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
