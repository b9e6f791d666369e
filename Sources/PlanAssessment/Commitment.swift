import CivilTime
import PlanModel

/// What a promised date amounts to once it is judged.
package enum Commitment: Hashable, Sendable {
  /// It ends on a day.
  case period(JudgedPeriod)
  /// It lasts as long as the term.
  case permanent
  /// It is due again and again; within bounds of its own, cut at the term, or the term's.
  case recurrent(Recurrence, within: DateSpan?)
  /// No date was promised, or none that can be told (format.md, rule 10).
  case undated

  /// Whether it begins with the term at the earliest, and has no day of its own on which it is due.
  package var lastsWithTheTerm: Bool {
    switch self {
    case .permanent, .recurrent: true
    case .period, .undated: false
    }
  }

  /// What a schedule amounts to within a term.
  package init(
    _ schedule: TemporalExpression?, measure: Measure?, term: DateSpan?, undated: UndatedRule,
    thresholds: AssessmentThresholds
  ) {
    if let schedule, schedule.kind == .permanent {
      self = .permanent
    } else if let schedule, let recurrence = schedule.recurrence {
      let own = schedule.span.map { span in term.flatMap { span.intersection($0) } ?? span }
      self = .recurrent(recurrence, within: own ?? term)
    } else if let schedule,
      let period = JudgedPeriod(schedule, measure: measure, term: term, thresholds: thresholds)
    {
      self = .period(period)
    } else if undated == .endOfTerm, let term {
      self = .period(JudgedPeriod(endOf: term, measure: measure))
    } else {
      self = .undated
    }
  }

  /// The period, when it ends on a day.
  package var period: JudgedPeriod? {
    if case .period(let period) = self { period } else { nil }
  }
}
