/// How a line stands at the cut-off date: a row of the table of format.md, «How progress is judged».
package enum Situation: Hashable, Sendable {
  /// It will not be done, and why.
  case cancelled(reason: String?)
  /// It rests, and why.
  case inactive(reason: String?)
  /// It was concluded before it was due to begin.
  case concludedEarly
  /// It was concluded by its date.
  case concludedOnTime
  /// It was concluded so many days after its date.
  case concludedLate(days: Int)
  /// It was concluded and no date had been promised.
  case concludedUndated
  /// Its date is past by so many days.
  case overdue(days: Int)
  /// Its new date is still to come, its first one is past by so many days.
  case rescheduled(daysAgainstOriginal: Int)
  /// It has begun before it was due to begin.
  case ahead
  /// It is not due to begin yet.
  case notYetDue
  /// It progresses as was due.
  case onTrack
  /// It lies behind what was due.
  case behind
  /// It is permanent and there was activity lately.
  case ongoing
  /// It is permanent and nothing was told for so many days.
  case idle(days: Int)
  /// It recurs: how often it was done, is due by now, and is due in all.
  case recurring(done: Int, due: Int, total: Int)
  /// No date was promised.
  case undated

  /// The traffic light of the row.
  package var light: Light {
    switch self {
    case .concludedEarly, .concludedOnTime, .concludedUndated, .ahead, .onTrack, .ongoing: .green
    case .concludedLate, .rescheduled, .behind, .idle: .yellow
    case .overdue: .red
    case .recurring(let done, let due, _): done >= due ? .green : .yellow
    case .cancelled, .inactive, .notYetDue, .undated: .grey
    }
  }

  /// Whether the line is concluded.
  package var isConcluded: Bool {
    switch self {
    case .concludedEarly, .concludedOnTime, .concludedLate, .concludedUndated: true
    default: false
    }
  }
}

/// The four colours of follow-up.
package enum Light: CaseIterable, Hashable, Sendable {
  /// As it should be.
  case green
  /// Worth watching.
  case yellow
  /// Late.
  case red
  /// Not judged.
  case grey
}

/// Whether a line was fulfilled, as a closing report tells it.
package enum Fulfilment: CaseIterable, Hashable, Sendable {
  /// Concluded, or permanent and active all along.
  case fulfilled
  /// Begun.
  case partly
  /// Not begun.
  case unfulfilled
}

/// Why a line stands outside the averages.
package enum Exclusion: CaseIterable, Hashable, Sendable {
  /// It is permanent.
  case permanent
  /// It recurs.
  case recurrent
  /// It was cancelled.
  case cancelled
  /// It rests.
  case inactive
  /// No date was promised.
  case undated
}
