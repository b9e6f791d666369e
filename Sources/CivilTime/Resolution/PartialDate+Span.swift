/// The days of a partial date in a year (format.md, rules 2, 4, 5 and 12).
extension PartialDate {
  /// The days that it means in a year, or what makes it impossible.
  func span(in year: Int, phrase: String) throws(TemporalError) -> DateSpan {
    guard let wholeYear = DateSpan.year(year) else {
      throw TemporalError(.unsupportedYear(phrase: phrase), range: range)
    }
    switch unit {
    case .year: return wholeYear
    case .fraction(let fraction, let ordinal):
      let number = ordinal.number(of: fraction.count)
      guard (1...fraction.count).contains(number) else {
        throw impossible(phrase, fraction.unitName, most: fraction.count)
      }
      let first = (number - 1) * fraction.months + 1
      return DateSpan.months(first...(first + fraction.months - 1), of: year) ?? wholeYear
    case .partOfYear(let part): return DateSpan.months(part.months, of: year) ?? wholeYear
    case .isoWeek(let week): return try isoWeek(week, of: year, phrase: phrase)
    case .holyDay(let day): return day.span(in: year) ?? wholeYear
    case .session, .ordinal: throw TemporalError(.notUnderstood(word: phrase, suggestion: nil))
    default: return try spanInMonth(of: year, phrase: phrase)
    }
  }

  private func spanInMonth(of year: Int, phrase: String) throws(TemporalError) -> DateSpan {
    if let figuresMonth, !(1...12).contains(figuresMonth) {
      throw TemporalError(.impossibleMonth(phrase: phrase, number: figuresMonth), range: range)
    }
    guard let month, let first = CivilDate(year: year, month: month.rawValue, day: 1) else {
      throw TemporalError(.missingMonth(phrase: phrase), range: range)
    }
    let last = first.endOfMonth
    switch unit {
    case .day(let number):
      return DateSpan(try day(number == Self.lastDay ? last.day : number, of: first, phrase))
    case .weekAround(let number):
      let monday = try day(number, of: first, phrase).startOfWeek
      return DateSpan(between: monday, and: monday.adding(days: 6))
    case .weekdayOfMonth(let ordinal, let weekday):
      return DateSpan(try nth(ordinal, weekday, of: first, .weekdayOfMonth, phrase))
    case .weekOfMonth(let ordinal):
      // Its Thursday places the week (ISO 8601); the first and the last keep within the month.
      let thursday = try nth(ordinal, .thursday, of: first, .weekOfMonth, phrase)
      let isLast = ordinal == .last
      let sunday = isLast ? last : min(thursday.adding(days: 3), last)
      return DateSpan(between: max(thursday.adding(days: -3), first), and: sunday)
    case .fortnight(let ordinal):
      let number = ordinal.number(of: 2)
      guard number == 1 || number == 2 else { throw impossible(phrase, .fortnight, most: 2) }
      return number == 1
        ? DateSpan(between: first, and: first.adding(days: 14))
        : DateSpan(between: first.adding(days: 15), and: last)
    case .partOfMonth(let part):
      switch part {
      case .early: return DateSpan(between: first, and: first.adding(days: 9))
      case .middle: return DateSpan(between: first.adding(days: 10), and: first.adding(days: 19))
      case .late: return DateSpan(between: first.adding(days: 20), and: last)
      }
    default: return DateSpan(between: first, and: last)
    }
  }

  private func day(
    _ number: Int, of first: CivilDate, _ phrase: String
  ) throws(TemporalError) -> CivilDate {
    guard let day = CivilDate(year: first.year, month: first.month, day: number) else {
      let month = Month(rawValue: first.month) ?? .january
      // Only the length of February hangs on the year.
      throw TemporalError(
        .impossibleDay(phrase: phrase, month: month, year: month == .february ? first.year : nil),
        range: range)
    }
    return day
  }

  private func nth(
    _ ordinal: Ordinal, _ weekday: Weekday, of first: CivilDate, _ name: TemporalUnitName,
    _ phrase: String
  ) throws(TemporalError) -> CivilDate {
    let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    let count = (first.endOfMonth.day - 1 - offset) / 7 + 1
    let number = ordinal.number(of: count)
    guard (1...count).contains(number) else { throw impossible(phrase, name, most: count) }
    return first.adding(days: offset + 7 * (number - 1))
  }

  private func isoWeek(
    _ week: Int, of year: Int, phrase: String
  ) throws(TemporalError) -> DateSpan {
    // The week of 4 January is the first one, and that of 28 December the last.
    guard let fourth = CivilDate(year: year, month: 1, day: 4),
      let lastDay = CivilDate(year: year, month: 12, day: 28)
    else { throw TemporalError(.unsupportedYear(phrase: phrase), range: range) }
    let first = fourth.startOfWeek
    let count = (lastDay.dayNumber - first.dayNumber) / 7 + 1
    guard (1...count).contains(week) else { throw impossible(phrase, .weekOfYear, most: count) }
    let monday = first.adding(days: 7 * (week - 1))
    return DateSpan(between: monday, and: monday.adding(days: 6))
  }

  private func impossible(
    _ phrase: String, _ unit: TemporalUnitName, most: Int
  ) -> TemporalError {
    TemporalError(.impossibleOrdinal(phrase: phrase, unit: unit, most: most), range: range)
  }
}

extension HolyDay {
  fileprivate func span(in year: Int) -> DateSpan? {
    switch self {
    case .holyWeek: Easter.holyWeek(year)
    case .holyThursday: Easter.sunday(year).map { DateSpan($0.adding(days: -3)) }
    case .holyFriday: Easter.sunday(year).map { DateSpan($0.adding(days: -2)) }
    case .easterSunday: Easter.sunday(year).map { DateSpan($0) }
    case .easterWeek: Easter.easterWeek(year)
    }
  }
}
