/// A stretch of the calendar as a phrase names it, before its year is known.
struct PartialDate: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case day(Int)
    case weekdayOfMonth(Ordinal, Weekday)
    case weekOfMonth(Ordinal)
    /// The week, Monday to Sunday, to which a day of the month belongs.
    case weekAround(Int)
    case fortnight(Ordinal)
    case partOfMonth(Part)
    case month
    case fraction(YearFraction, Ordinal)
    case partOfYear(Part)
    case isoWeek(Int)
    case holyDay(HolyDay)
    case year
    case session(SessionReference)
    /// «primer» in «primer y segundo trimestre»: takes its unit from the next one.
    case ordinal(Ordinal)
  }

  var unit: Unit
  /// The weekday that is written beside a day, to be checked.
  var weekday: Weekday?
  var month: Month?
  var year: YearReference?
  /// The words, as UTF-8 bytes of the text.
  var range: Range<Int>
  /// Whether the reader should be told that the numbers were read day first (rule 7).
  var isNumeric = false
  /// Whether the number after the month may be its day or its year: «junio 24».
  var isDayOrYear = false
  /// The month in figures, when it is written so: it may not exist.
  var figuresMonth: Int?

  /// Stands for the last day of its month, however many it has.
  static let lastDay = -1

  /// The month in which it begins in any year, or nil when that is not known beforehand.
  var firstMonth: Int? {
    switch unit {
    case .fraction(let fraction, let ordinal):
      (ordinal.number(of: fraction.count) - 1) * fraction.months + 1
    case .partOfYear(let part): part.months.lowerBound
    case .isoWeek(let week): min(12, max(0, week - 1) * 7 / 30 + 1)
    case .holyDay: 4
    case .year: 1
    case .session, .ordinal: nil
    default: month?.rawValue
    }
  }

  /// Whether it lies within a month, which must be written beside it or after it.
  var needsMonth: Bool {
    switch unit {
    case .day, .weekdayOfMonth, .weekOfMonth, .weekAround, .fortnight, .partOfMonth, .month: true
    default: false
    }
  }
}

/// Principios, mediados, finales (format.md, rule 4).
enum Part: Hashable, Sendable {
  case early
  case middle
  case late

  /// The months that it means of a year.
  var months: ClosedRange<Int> {
    switch self {
    case .early: 1...2
    case .middle: 6...7
    case .late: 11...12
    }
  }
}

/// Days and weeks that are counted from Easter Sunday.
enum HolyDay: Hashable, Sendable {
  case holyWeek
  case holyThursday
  case holyFriday
  case easterSunday
  case easterWeek
}
