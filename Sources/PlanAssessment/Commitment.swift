import CivilTime
import PlanModel

/// What a planned date amounts to when it is judged inside a term.
enum Commitment {
  /// Days between which something is due; the end is cut at the end of the term.
  case span(DateSpan, isLinear: Bool, exceedsTerm: Bool)
  /// As long as the term.
  case permanent
  /// Several times in the term, each by one of these days.
  case recurrent(due: [CivilDate])
  /// No date that could be judged.
  case none

  /// The commitment of a schedule; a missing one follows the plan's rule for undated lines.
  init(
    _ schedule: TemporalExpression?, of item: PlanItem, in plan: Plan, sessions: [SessionDate],
    _ thresholds: Thresholds
  ) {
    let term = plan.termSpan
    let kind = schedule?.kind ?? .undefined
    switch (kind, schedule?.start, schedule?.end) {
    case (.permanent, _, _): self = .permanent
    case (.recurrent, _, _):
      let due = term.flatMap { schedule?.recurrence?.dueDates(in: $0, sessions: sessions) } ?? []
      self = .recurrent(due: due)
    case (_, nil, nil):
      guard plan.rules.undated == .endOfTerm, let term else {
        self = .none
        return
      }
      self = .span(term, isLinear: item.measure == .continuous, exceedsTerm: false)
    case (_, let start, let end):
      // A deadline begins with the term, a start lasts until its end (format.md, rule 6).
      guard let last = end ?? term?.end else {
        self = .none
        return
      }
      let judgedEnd = min(last, term?.end ?? last)
      let first = min(start ?? term?.start ?? last, judgedEnd)
      let writtenDays = start == nil ? 1 : DateSpan(between: first, and: last).days
      let isLong = writtenDays > thresholds.longestDeliverable
      self = .span(
        DateSpan(between: first, and: judgedEnd),
        isLinear: item.measure.map { $0 == .continuous } ?? isLong, exceedsTerm: judgedEnd < last)
    }
  }

  /// The days between which it is due, where it has any.
  var span: DateSpan? {
    if case .span(let span, _, _) = self { span } else { nil }
  }

  /// The progress in percent that is due on a day; nil for what has no days of its own.
  func programmed(on day: CivilDate) -> Double? {
    guard case .span(let span, let isLinear, _) = self else { return nil }
    if day > span.end { return 100 }
    guard isLinear, day > span.start else { return 0 }
    return 100 * Double(day.dayNumber - span.start.dayNumber) / Double(span.days)
  }
}
