import CivilTime

/// How far one day lies from another, as people say it: months where both are the same day of the
/// month, or its end, else days; later is positive.
package enum DateShift: Hashable, Sendable {
  /// So many days.
  case days(Int)
  /// So many months.
  case months(Int)

  /// The way from one day to another; nil where they are one.
  package init?(from: CivilDate, to: CivilDate) {
    guard from != to else { return nil }
    let months = (to.year - from.year) * 12 + to.month - from.month
    let areEnds = from == from.endOfMonth && to == to.endOfMonth
    self =
      months != 0 && (from.day == to.day || areEnds)
      ? .months(months) : .days(to.dayNumber - from.dayNumber)
  }
}

/// How the bounds of a date moved; nil for one that stands or was not there before and after.
package struct ScheduleShift: Hashable, Sendable {
  /// How the first day moved.
  package let start: DateShift?
  /// How the last day moved.
  package let end: DateShift?
  /// Whether the first day is one that both tell.
  package let hasStarts: Bool

  /// The way from one date to another.
  package init(from: TemporalExpression, to: TemporalExpression) {
    (start, end) = (Self.shift(from.start, to.start), Self.shift(from.end, to.end))
    hasStarts = from.start != nil && to.start != nil
  }

  private static func shift(_ from: CivilDate?, _ to: CivilDate?) -> DateShift? {
    guard let from, let to else { return nil }
    return DateShift(from: from, to: to)
  }
}
