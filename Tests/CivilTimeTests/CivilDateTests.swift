import Testing

@testable import CivilTime

@Suite("Civil dates")
struct CivilDateTests {
  /// The calendar repeats itself after 400 years: every day of them, against plain counting.
  @Test func countsEveryDayOfFourHundredYears() throws {
    var number = try #require(CivilDate(year: 1800, month: 1, day: 1)).dayNumber
    var weekday = Weekday.wednesday
    for year in 1800..<2200 {
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...length {
          let date = try #require(CivilDate(year: year, month: index + 1, day: day))
          guard date.dayNumber == number, CivilDate(dayNumber: number) == date,
            date.weekday == weekday, CivilDate(iso: date.iso) == date
          else {
            Issue.record("\(date.iso) is day \(date.dayNumber), \(date.weekday)")
            return
          }
          number += 1
          weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
        }
        #expect(CivilDate(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 11_017), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func knowsDayNumbers(_ iso: String, _ number: Int) {
    #expect(date(iso).dayNumber == number)
    #expect(CivilDate(dayNumber: number).iso == iso)
  }

  @Test(arguments: [
    "2022-2-03", "2022-02-30", "2022-13-01", "0000-01-01", "20220203", "2022-02-03 ", "２022-02-03",
    "", "2022/02/03", "-022-02-03",
  ])
  func refuses(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func isHeldAtTheEndsOfTime() {
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.latest.adding(days: Int.max) == .latest)
    #expect(CivilDate.earliest.adding(days: Int.min) == .earliest)
    #expect(CivilDate.earliest.adding(months: -1) == .earliest)
    #expect(CivilDate.latest.adding(months: Int.max) == .latest)
    #expect(CivilDate(dayNumber: Int.min) == .earliest)
  }

  @Test(arguments: [
    ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2022-03-31", -1, "2022-02-28"),
    ("2021-11-01", 13, "2022-12-01"), ("2022-05-15", 0, "2022-05-15"),
  ])
  func addsMonths(_ from: String, _ months: Int, _ expected: String) {
    #expect(date(from).adding(months: months).iso == expected)
  }

  @Test func knowsMonthsAndWeeks() {
    #expect(date("2024-02-10").endOfMonth.iso == "2024-02-29")
    #expect(date("2024-02-10").startOfMonth.iso == "2024-02-01")
    #expect(date("2024-02-11").startOfWeek.iso == "2024-02-05")
    #expect(CivilDate.daysInMonth(13, year: 2024) == 0)
  }

  @Test func spansIncludeBothEnds() {
    let march = span("2022-03-01", "2022-03-31")
    #expect(march.days == 31)
    #expect(march.contains(date("2022-03-31")))
    #expect(march.overlaps(span("2022-03-31", "2022-05-01")))
    #expect(!march.overlaps(span("2022-04-01", "2022-05-01")))
    #expect(march.intersection(span("2022-03-30", "2022-05-01"))?.days == 2)
    #expect(march.intersection(span("2022-04-01", "2022-05-01")) == nil)
    #expect(DateSpan(start: date("2022-03-02"), end: date("2022-03-01")) == nil)
  }

  @Test(arguments: [
    "1818-03-22", "1961-04-02", "2008-03-23", "2017-04-16", "2018-04-01", "2021-04-04",
    "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2038-04-25",
  ])
  func knowsEaster(_ iso: String) {
    #expect(Easter.sunday(date(iso).year)?.iso == iso)
  }

  @Test func easterIsAlwaysASundayOfSpring() throws {
    for year in 1583...9999 {
      let sunday = try #require(Easter.sunday(year))
      guard sunday.weekday == .sunday, sunday.month == 3 ? sunday.day >= 22 : sunday.day <= 25
      else {
        Issue.record("\(sunday.iso)")
        return
      }
    }
  }

  @Test func todayIsADay() {
    #expect(Clock.localToday().year >= 2024)
  }
}
