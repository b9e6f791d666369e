extension TemporalKind {
  /// The kind of a list of stretches: that of its members when they agree, else a period.
  static func of(_ items: [DateItem]) -> TemporalKind {
    guard let first = items.first else { return .undefined }
    if items.count == 1 {
      return first.last == nil ? first.first.kind : plural(of: first.partials, days: .period)
    }
    return plural(of: items.flatMap(\.partials), days: .days)
  }

  private static func plural(of partials: [PartialDate], days: TemporalKind) -> TemporalKind {
    let kinds = Set(partials.map(\.kind))
    guard kinds.count == 1 else { return .period }
    return switch kinds.first {
    case .day: days
    case .month: .months
    case .year: .years
    default: .period
    }
  }
}

extension PartialDate {
  /// The kind of the date alone.
  var kind: TemporalKind {
    switch unit {
    case .day, .weekdayOfMonth, .session: .day
    case .weekOfMonth, .weekAround, .isoWeek: .week
    case .fortnight: .fortnight
    case .month: .month
    case .fraction(let fraction, _): fraction.kind
    case .year: .year
    case .partOfMonth, .partOfYear, .ordinal: .period
    case .holyDay(let day): day == .holyWeek || day == .easterWeek ? .week : .day
    }
  }
}
