/// The days from a first to a last one, both included.
///
/// Invariant: `start <= end`.
package struct DateSpan: Hashable, Sendable {
  /// The first day.
  package let start: CivilDate
  /// The last day, which belongs to the span.
  package let end: CivilDate

  /// The span between two days, or nil when the second lies before the first.
  package init?(start: CivilDate, end: CivilDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The span of one day.
  package init(_ day: CivilDate) {
    start = day
    end = day
  }

  /// The span between two days, whichever comes first.
  package init(between one: CivilDate, and other: CivilDate) {
    start = min(one, other)
    end = max(one, other)
  }

  /// The number of days, at least 1.
  package var days: Int { end.dayNumber - start.dayNumber + 1 }

  /// Whether the day lies in the span.
  package func contains(_ day: CivilDate) -> Bool { start <= day && day <= end }

  /// Whether every day of the other span lies in this one.
  package func contains(_ other: DateSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether some day lies in both.
  package func overlaps(_ other: DateSpan) -> Bool { start <= other.end && other.start <= end }

  /// The days that lie in both, or nil when there are none.
  package func intersection(_ other: DateSpan) -> DateSpan? {
    DateSpan(start: max(start, other.start), end: min(end, other.end))
  }

  /// The shortest span that holds both.
  package func union(_ other: DateSpan) -> DateSpan {
    DateSpan(between: min(start, other.start), and: max(end, other.end))
  }

  /// The whole year, or nil outside 1...9999.
  package static func year(_ year: Int) -> DateSpan? { months(1...12, of: year) }

  /// Whole months of a year, by their numbers, or nil when one does not exist.
  package static func months(_ numbers: ClosedRange<Int>, of year: Int) -> DateSpan? {
    guard let first = CivilDate(year: year, month: numbers.lowerBound, day: 1),
      let last = CivilDate(year: year, month: numbers.upperBound, day: 1)
    else { return nil }
    return DateSpan(start: first, end: last.endOfMonth)
  }
}
