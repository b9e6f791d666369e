import CivilTime
import PlanModel

/// How a session or an event stands at the cut-off: planned days against those on which it was held.
package struct OccasionAssessment: Sendable {
  /// The key.
  package let key: String
  /// The days for which it is planned, as re-planned; nil without a last one.
  package let planned: DateSpan?
  /// The days for which it was first planned; nil without a last one.
  package let original: DateSpan?
  /// The days on which it was held.
  package let held: DateSpan?
  /// How it stands.
  package let situation: OccasionSituation
  /// The days by which it missed its first date; early is negative; nil while that is open.
  package let originalDeviation: Int?

  /// The colour of its situation.
  package var light: TrafficLight { situation.light }

  init(of session: SessionStatus, on cutOff: CivilDate) {
    let isOpen = session.heldOn == nil
    self.init(
      key: session.key, session.schedule, held: session.heldOn.map { DateSpan($0) }, term: nil,
      told: !isOpen
        ? nil
        : session.isCancelled ? .cancelled : session.isPostponedWithoutDate ? .postponed : nil,
      on: cutOff)
  }

  init(of event: EventStatus, in state: PlanState) {
    self.init(
      key: event.key, event.schedule, held: event.held, term: state.termSpan, on: state.cutOff)
  }

  private init(
    key: String, _ schedule: ScheduleHistory, held: DateSpan?, term: DateSpan?,
    told: OccasionSituation? = nil, on cutOff: CivilDate
  ) {
    self.key = key
    self.held = held
    planned = told == nil ? schedule.current?.value.days(in: term) : nil
    original = schedule.original?.value.days(in: term)
    // What will not be held misses no date.
    originalDeviation =
      told == .cancelled ? nil : original.flatMap { $0.deviation(of: held, on: cutOff) }
    situation =
      told ?? OccasionSituation(planned: planned, original: original, held: held, on: cutOff)
  }
}

/// How a session or an event stands.
package enum OccasionSituation: Hashable, Sendable {
  /// It ended so many days before its first planned day.
  case heldEarly(days: Int)
  /// It was held by its last planned day.
  case heldOnTime
  /// It ended so many days after its last planned day.
  case heldLate(days: Int)
  /// It was held, and no date had been planned.
  case heldUndated
  /// It was not held, and its last planned day was so many days ago.
  case overdue(days: Int)
  /// It was put off and is still to come; its first date was so many days ago.
  case rescheduled(daysAgainstOriginal: Int)
  /// It is still to come.
  case upcoming
  /// It was not held, and no date is planned.
  case undated
  /// It was put off, and nobody said until when.
  case postponed
  /// It will not be held.
  case cancelled

  init(planned: DateSpan?, original: DateSpan?, held: DateSpan?, on cutOff: CivilDate) {
    guard let planned else {
      self = held == nil ? .undated : .heldUndated
      return
    }
    let days = planned.deviation(of: held, on: cutOff)
    if held != nil, let days {
      self = days == 0 ? .heldOnTime : days > 0 ? .heldLate(days: days) : .heldEarly(days: -days)
    } else if let days {
      self = .overdue(days: days)
    } else if let original, cutOff > original.end {
      self = .rescheduled(daysAgainstOriginal: cutOff.dayNumber - original.end.dayNumber)
    } else {
      self = .upcoming
    }
  }

  /// The colour, by the same measure as that of lines.
  package var light: TrafficLight {
    switch self {
    case .heldEarly, .heldOnTime, .heldUndated: .green
    case .heldLate, .rescheduled, .postponed: .yellow
    case .overdue: .red
    case .upcoming, .undated, .cancelled: .grey
    }
  }
}

extension DateSpan {
  /// The days by which it was missed; nil while it is still open.
  fileprivate func deviation(of held: DateSpan?, on cutOff: CivilDate) -> Int? {
    guard let held else {
      return cutOff > end ? cutOff.dayNumber - end.dayNumber : nil
    }
    if held.end > end { return held.end.dayNumber - end.dayNumber }
    return held.end < start ? held.end.dayNumber - start.dayNumber : 0
  }
}

extension TemporalExpression {
  /// The days of a date; «a partir de» lasts until the end of the term, a deadline is its last day
  /// and what comes before it.
  fileprivate func days(in term: DateSpan?) -> DateSpan? {
    guard recurrence == nil, kind != .permanent, let last = end ?? (start == nil ? nil : term?.end)
    else { return nil }
    return DateSpan(between: start ?? min(term?.start ?? .earliest, last), and: last)
  }
}
