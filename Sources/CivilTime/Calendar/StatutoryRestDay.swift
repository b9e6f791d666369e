/// A day of obligatory rest in Mexico (Ley Federal del Trabajo, article 74).
///
/// The Mondays of February, March and November are those of the reform of 17 January 2006; before
/// it the feasts were kept on their own days. The handover of the federal executive was on
/// 1 December up to 2018 and is on 1 October since 2024. The days of elections, which the same
/// article names, are Sundays.
package enum StatutoryRestDay: CaseIterable, Hashable, Sendable {
  case newYear
  case constitution
  case juarez
  case labour
  case independence
  case handover
  case revolution
  case christmas

  /// Its day in a year, or nil when the year has none (or lies outside 1...9999).
  package func date(in year: Int) -> CivilDate? {
    let isMoved = year >= 2006
    switch self {
    case .newYear: return CivilDate(year: year, month: 1, day: 1)
    case .constitution where isMoved: return monday(1, month: 2, year)
    case .constitution: return CivilDate(year: year, month: 2, day: 5)
    case .juarez where isMoved: return monday(3, month: 3, year)
    case .juarez: return CivilDate(year: year, month: 3, day: 21)
    case .labour: return CivilDate(year: year, month: 5, day: 1)
    case .independence: return CivilDate(year: year, month: 9, day: 16)
    case .handover: return handoverDay(year)
    case .revolution where isMoved: return monday(3, month: 11, year)
    case .revolution: return CivilDate(year: year, month: 11, day: 20)
    case .christmas: return CivilDate(year: year, month: 12, day: 25)
    }
  }

  /// The rest day that falls on a date, or nil.
  package static func on(_ date: CivilDate) -> StatutoryRestDay? {
    allCases.first { $0.date(in: date.year) == date }
  }

  /// All the rest days of a year, in the order of the calendar.
  package static func all(in year: Int) -> [(date: CivilDate, day: StatutoryRestDay)] {
    allCases.compactMap { day in day.date(in: year).map { (date: $0, day: day) } }
      .sorted { $0.date < $1.date }
  }

  /// What is remembered, and the rule that moved the day: «Día de la Constitución (primer lunes de
  /// febrero)».
  package func name(in year: Int) -> String { TemporalSentences.restDay(self, moved: year >= 2006) }
}

/// The n-th Monday of a month.
private func monday(_ ordinal: Int, month: Int, _ year: Int) -> CivilDate? {
  guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
  return first.adding(days: (8 - first.weekday.rawValue) % 7 + 7 * (ordinal - 1))
}

private func handoverDay(_ year: Int) -> CivilDate? {
  if year >= 2024, (year - 2024).isMultiple(of: 6) {
    return CivilDate(year: year, month: 10, day: 1)
  }
  guard (1934...2018).contains(year), (year - 1934).isMultiple(of: 6) else { return nil }
  return CivilDate(year: year, month: 12, day: 1)
}
