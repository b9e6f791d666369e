import CivilTime
import PlanModel

/// The period [s, e] against which a line is judged.
///
/// A date beyond the term is judged at the term's end, so that `end` may lie before `start` when the
/// whole period lies beyond it.
package struct JudgedPeriod: Hashable, Sendable {
  /// The first day: as written, else that of the term; nil when neither is known.
  package let start: CivilDate?
  /// The last day that is judged: the written one, cut at the term's end.
  package let end: CivilDate
  /// The last day as written; nil for a start without an end.
  package let writtenEnd: CivilDate?
  /// Whether the written date lies beyond the term's end, and is judged there.
  package let exceedsTerm: Bool
  /// Whether progress is expected day by day, rather than at the end.
  package let isLinear: Bool

  /// The period of a schedule, or nil when it tells no end and there is no term.
  ///
  /// Only a span of which both ends are written can be long enough to be linear by itself: a
  /// deadline, or a start alone, is due at its end unless the plan says `medida: continua`.
  package init?(
    _ schedule: TemporalExpression, measure: Measure?, term: DateSpan?,
    thresholds: AssessmentThresholds
  ) {
    guard schedule.start != nil || schedule.end != nil, let last = schedule.end ?? term?.end
    else { return nil }
    let judged = term.map { min(last, $0.end) } ?? last
    end = judged
    start = schedule.start ?? term.map { min($0.start, judged) }
    writtenEnd = schedule.end
    exceedsTerm = term.map { max(last, schedule.start ?? last) > $0.end } ?? false
    let writtenDays = schedule.span?.days ?? 0
    switch measure {
    case .continuous: isLinear = true
    case .deliverable: isLinear = false
    case nil: isLinear = writtenDays > thresholds.longestSingleDelivery
    }
  }

  /// The period of an undated line where the plan rules that it is due at the end of the term.
  package init(endOf term: DateSpan, measure: Measure?) {
    start = term.start
    end = term.end
    writtenEnd = nil
    exceedsTerm = false
    isLinear = measure == .continuous
  }

  /// What is programmed on a day, in percent: linear over the period, or nothing up to its last day
  /// and everything after it.
  package func programmed(on day: CivilDate) -> Double {
    if day > end { return 100 }
    guard isLinear, let start, start <= end, day >= start else { return 0 }
    let span = end.dayNumber - start.dayNumber + 1
    return 100 * Double(day.dayNumber - start.dayNumber) / Double(span)
  }

  /// The days by which a day misses the period: negative before it, positive after it, else 0.
  package func deviation(of day: CivilDate) -> Int {
    if day > end { return day.dayNumber - end.dayNumber }
    guard let start, day < start else { return 0 }
    return day.dayNumber - start.dayNumber
  }
}
