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

extension DateShift {
  fileprivate var isInMonths: Bool { if case .months = self { true } else { false } }
}

/// How the bounds of a date moved; nil for one that stands or was not there before and after.
package struct ScheduleShift: Hashable, Sendable {
  /// How the first day moved.
  package let start: DateShift?
  /// How the last day moved.
  package let end: DateShift?

  /// The way from one date to another.
  package init(from: TemporalExpression, to: TemporalExpression) {
    let (start, end) = (Self.shift(from.start, to.start), Self.shift(from.end, to.end))
    // Two bounds are told in one unit.
    if let start, let end, start.isInMonths != end.isInMonths {
      self.start = Self.days(from.start, to.start)
      self.end = Self.days(from.end, to.end)
    } else {
      (self.start, self.end) = (start, end)
    }
  }

  private static func shift(_ from: CivilDate?, _ to: CivilDate?) -> DateShift? {
    guard let from, let to else { return nil }
    return DateShift(from: from, to: to)
  }

  private static func days(_ from: CivilDate?, _ to: CivilDate?) -> DateShift? {
    guard let from, let to else { return nil }
    return .days(to.dayNumber - from.dayNumber)
  }
}
