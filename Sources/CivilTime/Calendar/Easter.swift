/// The movable feasts that Mexican working calendars know, all counted from Easter Sunday.
package enum Easter {
  /// Easter Sunday of a year of the Gregorian calendar (Meeus/Jones/Butcher); nil outside 1...9999.
  package static func sunday(_ year: Int) -> CivilDate? {
    guard CivilDate.years.contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let (leapCenturies, centuryRest) = (century / 4, century % 4)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leapCenturies - correction + 15) % 30
    let (leaps, yearRest) = (yearOfCentury / 4, yearOfCentury % 4)
    let toSunday = (32 + 2 * centuryRest + 2 * leaps - epact - yearRest) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * late + 114
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// Holy Week, from its Monday to Easter Sunday; nil outside 1...9999.
  package static func holyWeek(_ year: Int) -> DateSpan? {
    sunday(year).flatMap { DateSpan(start: $0.adding(days: -6), end: $0) }
  }

  /// The week after Easter Sunday, Monday to Sunday; nil outside 1...9999.
  package static func easterWeek(_ year: Int) -> DateSpan? {
    sunday(year).flatMap { DateSpan(start: $0.adding(days: 1), end: $0.adding(days: 7)) }
  }
}
