import Testing

@testable import CivilTime

@Suite("Working days")
struct WorkingCalendarTests {
  /// The rest days that move or do not come each year; the fixed ones are checked apart.
  @Test(arguments: [
    (2005, ["02-05", "03-21", "11-20"]), (2006, ["02-06", "03-20", "11-20", "12-01"]),
    (2012, ["02-06", "03-19", "11-19", "12-01"]), (2017, ["02-06", "03-20", "11-20"]),
    (2018, ["02-05", "03-19", "11-19", "12-01"]), (2021, ["02-01", "03-15", "11-15"]),
    (2022, ["02-07", "03-21", "11-21"]), (2023, ["02-06", "03-20", "11-20"]),
    (2024, ["02-05", "03-18", "10-01", "11-18"]), (2025, ["02-03", "03-17", "11-17"]),
    (2030, ["02-04", "03-18", "10-01", "11-18"]),
  ])
  func knowsTheRestDaysByRule(_ year: Int, _ expected: [String]) {
    let fixed: Set = ["01-01", "05-01", "09-16", "12-25"]
    let all = StatutoryRestDay.all(in: year).map { String($0.date.iso.dropFirst(5)) }
    #expect(all == all.sorted())
    #expect(fixed.isSubset(of: all))
    #expect(all.filter { !fixed.contains($0) } == expected)
  }

  /// Monday to Friday less the rest days on them, counted by hand.
  @Test(arguments: [
    (2017, 255), (2018, 255), (2021, 256), (2022, 256), (2023, 255), (2024, 254), (2025, 254),
  ])
  func countsTheWorkingDaysOfAYear(_ year: Int, _ expected: Int) throws {
    #expect(WorkingCalendar().workingDays(in: try #require(.year(year))) == expected)
  }

  @Test(arguments: [
    ("2022-03-21", "Natalicio de Benito Juárez (tercer lunes de marzo)"), ("2022-12-25", "Navidad"),
    ("2005-03-21", "Natalicio de Benito Juárez"), ("2022-07-16", "sábado"),
    ("2022-07-17", "domingo"),
    ("2017-04-13", "Semana Santa"), ("2017-04-14", "Semana Santa"), ("2017-04-17", nil),
    ("2017-12-20", "día inhábil según el plan"),
    ("2024-10-01", "Transmisión del Poder Ejecutivo Federal"), ("2023-10-02", nil),
  ])
  func saysWhyNobodyWorks(_ iso: String, _ expected: String?) {
    let calendar = WorkingCalendar(closedDays: [
      .init(span("2017-04-13", "2017-04-14"), reason: "Semana Santa"),
      .init(span("2017-12-18", "2017-12-29"), reason: ""),
    ])
    #expect(calendar.reasonClosed(date(iso)) == expected)
    #expect(calendar.isWorkingDay(date(iso)) == (expected == nil))
  }

  /// Five whole working days before Friday 15 July 2022: the notice goes out on Thursday 7.
  @Test(arguments: [
    (5, false, false, "2022-07-07"), (5, true, false, "2022-07-08"), (5, false, true, "2022-07-08"),
    (5, true, true, "2022-07-11"), (1, false, false, "2022-07-13"), (1, true, true, "2022-07-15"),
    (0, false, false, "2022-07-15"), (4, false, false, "2022-07-08"),
  ])
  func countsBack(_ count: Int, _ first: Bool, _ last: Bool, _ expected: String) {
    let notice = WorkingCalendar().date(
      count, workingDaysBefore: date("2022-07-15"), counting: .init(first: first, last: last))
    #expect(notice.iso == expected)
  }

  @Test(arguments: [
    (5, false, true, "2022-07-22"), (5, true, true, "2022-07-21"), (5, false, false, "2022-07-25"),
    (1, false, true, "2022-07-18"),
  ])
  func countsForward(_ count: Int, _ first: Bool, _ last: Bool, _ expected: String) {
    let due = WorkingCalendar().date(
      count, workingDaysAfter: date("2022-07-15"), counting: .init(first: first, last: last))
    #expect(due.iso == expected)
  }

  @Test func movesToTheNextOrTheLastWorkingDay() {
    let calendar = WorkingCalendar()
    #expect(calendar.nextWorkingDay(onOrAfter: date("2022-02-05")).iso == "2022-02-08")
    #expect(calendar.lastWorkingDay(onOrBefore: date("2022-02-07")).iso == "2022-02-04")
    #expect(calendar.nextWorkingDay(onOrAfter: date("2022-02-08")).iso == "2022-02-08")
  }

  @Test func endsWhereTimeEnds() {
    let closed = WorkingCalendar(closedDays: [.init(span("9999-12-01", "9999-12-31"), reason: "")])
    #expect(closed.nextWorkingDay(onOrAfter: date("9999-12-03")) == .latest)
    #expect(closed.date(Int.max, workingDaysAfter: date("9999-12-03")) == .latest)
  }
}
