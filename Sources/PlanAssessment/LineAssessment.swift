import CivilTime
import PlanModel

/// A leaf of the plan as it stands at the cut-off date.
package struct LineAssessment: Sendable {
  /// The leaf.
  package let item: PlanItem
  /// What was told of it.
  package let state: LineState
  /// The days between which it is due now, cut at the end of the term.
  package let planned: DateSpan?
  /// The days between which it was due first.
  package let original: DateSpan?
  /// Whether its date goes beyond the term, so that it is judged at the term's end.
  package let exceedsTerm: Bool
  /// The progress in percent.
  package let progress: Double
  /// The progress that was due; nil for what has no days of its own.
  package let programmed: Double?
  /// The progress that was due by the first date.
  package let programmedOriginally: Double?
  /// How it stands.
  package let situation: Situation
  /// Whether it was fulfilled.
  package let fulfilment: Fulfilment
  /// Why it stands outside the averages; nil where it counts.
  package let exclusion: Exclusion?

  /// The day since which it is concluded.
  package var concludedOn: CivilDate? { state.concludedOn }

  /// By how many days it lies after its end, or lay when it was concluded; early is negative, nil
  /// while it is neither concluded nor past its end.
  package func delay(against span: DateSpan?, at cutOff: CivilDate) -> Int? {
    guard let end = span?.end, exclusion == nil else { return nil }
    if let day = concludedOn { return day.dayNumber - end.dayNumber }
    return cutOff > end ? cutOff.dayNumber - end.dayNumber : nil
  }
}
