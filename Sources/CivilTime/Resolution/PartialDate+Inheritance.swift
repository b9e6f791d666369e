extension PartialDate {
  /// The date with the month or the unit of the one that follows it, where it lacks its own.
  func inheriting(from next: PartialDate?) -> PartialDate {
    guard let next else { return self }
    var date = self
    if case .ordinal(let ordinal) = unit {
      switch next.unit {
      case .fraction(let fraction, _): date.unit = .fraction(fraction, ordinal)
      case .fortnight: date.unit = .fortnight(ordinal)
      case .weekOfMonth: date.unit = .weekOfMonth(ordinal)
      case .weekdayOfMonth(_, let weekday): date.unit = .weekdayOfMonth(ordinal, weekday)
      // «1.º y 2 de mayo».
      case .day where ordinal == .nth(1): date.unit = .day(1)
      default: break
      }
    }
    // «5 y 12 de mayo», but not «5, mayo».
    if date.needsMonth, date.month == nil, date.figuresMonth == nil, next.unit != .month {
      date.month = next.month
    }
    return date
  }

  /// Whether its bounds are a convention (format.md, rule 4).
  var isApproximate: Bool {
    switch unit {
    case .partOfMonth, .partOfYear: true
    default: false
    }
  }
}
