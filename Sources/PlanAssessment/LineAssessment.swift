import CivilTime
import PlanModel

/// How one leaf of the plan stands at the cut-off (format.md, «How progress is judged»).
package struct LineAssessment: Sendable {
  /// The item of the plan.
  package let item: PlanItem
  /// What the log tells of it.
  package let status: LineStatus
  /// What its current date amounts to.
  package let commitment: Commitment
  /// What the date that was first promised amounts to.
  package let originalCommitment: Commitment
  /// The row of the table.
  package let situation: Situation
  /// What is programmed at the cut-off by the current date; nil without a last day.
  package let programmed: Double?
  /// What is programmed at the cut-off by the original date; nil without a last day.
  package let originalProgrammed: Double?
  /// The days by which it missed its period, or misses it by now; early is negative; nil while it is
  /// open, and for lines that are given up or at rest.
  package let deviation: Int?
  /// The same against the original period.
  package let originalDeviation: Int?
  /// Whether it was concluded by its last day; nil while that is open or there is none.
  package let isPunctual: Bool?
  /// The same against the original last day.
  package let wasPunctualOriginally: Bool?
  /// What it came to, to be printed at the closing cut-off.
  package let fulfilment: Fulfilment
  /// Why it is left out of the averages; nil when it is inside.
  package let exclusion: Exclusion?

  /// The key of the item.
  package var key: String { item.key.value }
  /// What it weighs; never less than nothing.
  package var weight: Double { max(0, item.weight) }
  /// The progress in percent.
  package var progress: Double { status.progress }
  /// The day on which it was concluded.
  package var concludedOn: CivilDate? { status.concludedOn }
  /// The period that is judged, when it ends on a day.
  package var period: JudgedPeriod? { commitment.period }
  /// The original period, when it ended on a day.
  package var originalPeriod: JudgedPeriod? { originalCommitment.period }
  /// Whether its date lies beyond the term, and is judged at the term's end.
  package var exceedsTerm: Bool { period?.exceedsTerm ?? false }
  /// The colour of its situation.
  package var light: TrafficLight { situation.light }
}
