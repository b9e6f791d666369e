import PlanModel

/// How a line stands at the cut-off: the rows of the table of format.md, in their order.
package enum Situation: Hashable, Sendable {
  /// It will not be done.
  case cancelled(reason: String?)
  /// It rests for now.
  case inactive(reason: String?)
  /// It was concluded so many days before its period began.
  case concludedEarly(days: Int)
  /// It was concluded by its last day.
  case concludedOnTime
  /// It was concluded so many days after its last day.
  case concludedLate(days: Int)
  /// It was concluded, and no date had been promised.
  case concludedUndated
  /// It is not concluded, and its last day was so many days ago.
  case overdue(days: Int)
  /// It is not yet due as re-planned; against what was first promised it is so many days late.
  case rescheduled(daysAgainstOriginal: Int)
  /// Something was done before its period began.
  case ahead
  /// Its period has not begun.
  case notYetDue
  /// It has what is programmed, or nearly.
  case onTrack
  /// It has less than what is programmed.
  case behind
  /// A permanent line that is attended to.
  case ongoing
  /// A permanent line of which nothing was heard for so many days.
  case idle(days: Int)
  /// A recurrent line: how often it was done, is due in all, and was due by now.
  case recurring(done: Int, total: Int, due: Int)
  /// No date was promised.
  case undated

  /// The row of the table.
  package var kind: SituationKind {
    switch self {
    case .cancelled: .cancelled
    case .inactive: .inactive
    case .concludedEarly: .concludedEarly
    case .concludedOnTime: .concludedOnTime
    case .concludedLate: .concludedLate
    case .concludedUndated: .concludedUndated
    case .overdue: .overdue
    case .rescheduled: .rescheduled
    case .ahead: .ahead
    case .notYetDue: .notYetDue
    case .onTrack: .onTrack
    case .behind: .behind
    case .ongoing: .ongoing
    case .idle: .idle
    case .recurring: .recurring
    case .undated: .undated
    }
  }

  /// The colour of the row.
  package var light: TrafficLight {
    switch self {
    case .concludedEarly, .concludedOnTime, .concludedUndated, .ahead, .onTrack, .ongoing: .green
    case .concludedLate, .rescheduled, .behind, .idle: .yellow
    case .recurring(let done, _, let due): done >= due ? .green : .yellow
    case .overdue: .red
    case .cancelled, .inactive, .notYetDue, .undated: .grey
    }
  }
}
