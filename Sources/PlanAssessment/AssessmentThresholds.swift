/// The numbers on which a judgement turns (format.md, «How progress is judged at a cut-off date»).
package struct AssessmentThresholds: Hashable, Sendable {
  /// How many points a line may stay below what is programmed and still be on track.
  package var tolerance: Double
  /// The longest written span, in days, of which nothing is expected before its end.
  package var longestSingleDelivery: Int
  /// How many days a permanent line may rest where there is no calendar of sessions.
  package var idleDays: Int

  /// The numbers of format.md, unless others are given.
  package init(tolerance: Double = 10, longestSingleDelivery: Int = 62, idleDays: Int = 90) {
    self.tolerance = tolerance
    self.longestSingleDelivery = longestSingleDelivery
    self.idleDays = idleDays
  }
}
