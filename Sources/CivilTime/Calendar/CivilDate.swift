/// A day of the proleptic Gregorian calendar, without hour or time zone.
///
/// Invariant: the day exists, and its year lies in 1...9999.
package struct CivilDate: Comparable, Hashable, Sendable {
  /// The year, from 1 to 9999.
  package var year: Int { Int(packed >> 16) }
  /// The number of the month, from 1 to 12.
  package var month: Int { Int(packed >> 8 & 0xFF) }
  /// The day of the month, from 1.
  package var day: Int { Int(packed & 0xFF) }

  /// Year, month and day in one number, whose order is that of time: a log holds hundreds of
  /// thousands of days, copied and compared at every step.
  private let packed: UInt32

  /// The years that can be written down.
  package static let years = 1...9999

  /// The first day that can be written down, 0001-01-01.
  package static let earliest = CivilDate(unchecked: 1, 1, 1)

  /// The last day that can be written down, 9999-12-31.
  package static let latest = CivilDate(unchecked: 9999, 12, 31)

  /// The day of that year, month and day, or nil when there is none.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The day written exactly as `yyyy-mm-dd`, or nil.
  package init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// The day that lies `dayNumber` days after 1970-01-01; one beyond the range is held at its ends.
  package init(dayNumber: Int) {
    // Days of the era of 400 years that begins on 1 March (Howard Hinnant, `civil_from_days`).
    let held = min(max(dayNumber, -719_162), 2_932_896)
    let shifted = held + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    packed = UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day)
  }

  /// Days since 1970-01-01 (Howard Hinnant, `days_from_civil`).
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday; the remainder is taken of a positive number.
    Weekday(rawValue: (dayNumber + 719_162) % 7 + 1) ?? .monday
  }

  /// The text `yyyy-mm-dd` (ISO 8601).
  package var iso: String {
    "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
  }

  /// The day so many days later (earlier, when negative), held at the ends of the range.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// The day so many months later, on the last day of the month when it has fewer days.
  package func adding(months: Int) -> CivilDate {
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12 else { return months < 0 ? .earliest : .latest }
    guard total < 10_000 * 12 else { return .latest }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let last = Self.daysInMonth(newMonth, year: newYear)
    return CivilDate(unchecked: newYear, newMonth, min(day, last))
  }

  /// The first day of its month.
  package var startOfMonth: CivilDate { CivilDate(unchecked: year, month, 1) }

  /// The last day of its month.
  package var endOfMonth: CivilDate {
    CivilDate(unchecked: year, month, Self.daysInMonth(month, year: year))
  }

  /// The Monday of its week (ISO 8601), held at the first day of the range.
  package var startOfWeek: CivilDate { adding(days: 1 - weekday.rawValue) }

  /// The number of days of a month (1 to 12) of a year; 0 for a month that there is not.
  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether the year has a 29th of February.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The order of time.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.packed < right.packed
  }
}

extension CivilDate: CustomStringConvertible {
  package var description: String { iso }
}

/// A number of at least so many digits, zeros in front.
func zeroPadded(_ number: Int, to count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits
}
