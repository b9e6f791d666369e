/// The limits of the rules of judgement (format.md, «How progress is judged»).
package struct Thresholds: Hashable, Sendable {
  /// By how many points of percent progress may lie below what was due, inclusive.
  package var tolerance = 10.0
  /// A span of more than this many days is expected to progress evenly.
  package var longestDeliverable = 62
  /// For how many days a permanent line may rest where there is no calendar of sessions.
  package var longestRest = 90

  /// The limits that hold where a plan says nothing.
  package init() {}
}
