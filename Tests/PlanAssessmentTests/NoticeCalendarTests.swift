import CivilTime
import Testing

@testable import PlanModel

/// The last day to call, on calendars of real years; the days were counted by hand.
@Suite("Notice of a session across days off")
struct NoticeCalendarTests {
  /// What a plan writes under `inhábiles`: Holy Week of 2024 and a break in July.
  static let rules: PlanRules = {
    var rules = PlanRules()
    rules.closedDays = [
      at(
        .init(DateSpan(between: day("2024-03-28"), and: day("2024-03-29")), reason: "Semana Santa")),
      at(.init(DateSpan(between: day("2024-07-15"), and: day("2024-07-26")), reason: "Vacaciones")),
    ]
    return rules
  }()

  /// A session, the rule, and the last day: with neither end counted, with the day of the call, with
  /// both.
  struct Row: Sendable, CustomTestStringConvertible {
    let session: String
    let rule: String
    let neither: String
    let withCall: String
    let withBoth: String
    let why: String

    init(
      _ session: String, _ rule: String, _ neither: String, _ withCall: String, _ withBoth: String,
      _ why: String
    ) {
      (self.session, self.rule, self.why) = (session, rule, why)
      (self.neither, self.withCall, self.withBoth) = (neither, withCall, withBoth)
    }

    var testDescription: String { "\(session), \(rule): \(why)" }
  }

  static let rows = [
    Row(
      "2024-04-02", "5 días hábiles", "2024-03-21", "2024-03-22", "2024-03-25",
      "Tuesday; whole are 1 April and 27, 26, 25, 22 March: 28 and 29 are Holy Week"),
    Row(
      "2024-04-02", "1 día hábil", "2024-03-27", "2024-04-01", "2024-04-02",
      "Tuesday; whole is Monday 1 April, and the day before it that is worked is Wednesday 27"),
    Row(
      "2024-04-02", "10 días naturales", "2024-03-22", "2024-03-23", "2024-03-24",
      "days of the calendar know no Holy Week: ten whole ones from 23 March to 1 April"),
    Row(
      "2024-03-21", "3 días hábiles", "2024-03-14", "2024-03-15", "2024-03-19",
      "Thursday; whole are 20, 19 and 15 March: Monday 18 is the rest day of the 21st"),
    Row(
      "2024-08-01", "5 días hábiles", "2024-07-10", "2024-07-11", "2024-07-12",
      "Thursday; whole are 31, 30, 29, 12 and 11 July: the break takes two weeks"),
    Row(
      "2024-07-30", "1 día hábil", "2024-07-12", "2024-07-29", "2024-07-30",
      "Tuesday; whole is Monday 29, and the worked day before it is Friday 12"),
    Row(
      "2024-09-19", "5 días hábiles", "2024-09-10", "2024-09-11", "2024-09-12",
      "Thursday; whole are 18, 17, 13, 12 and 11 September: Monday 16 is Independence Day"),
    Row(
      "2024-09-17", "1 día hábil", "2024-09-12", "2024-09-13", "2024-09-17",
      "Tuesday after Independence Day; whole is Friday 13"),
    Row(
      "2024-11-22", "5 días hábiles", "2024-11-13", "2024-11-14", "2024-11-15",
      "Friday; whole are 21, 20, 19, 15 and 14: the rest day is Monday 18, and the 20th is worked"),
    Row(
      "2023-11-23", "5 días hábiles", "2023-11-14", "2023-11-15", "2023-11-16",
      "Thursday; whole are 22, 21, 17, 16 and 15: in 2023 the third Monday is the 20th itself"),
    Row(
      "2025-11-21", "3 días hábiles", "2025-11-14", "2025-11-18", "2025-11-19",
      "Friday; whole are 20, 19 and 18: the rest day is Monday 17, and before it lies Friday 14"),
    Row(
      "2024-10-03", "1 día hábil", "2024-09-30", "2024-10-02", "2024-10-03",
      "Thursday; whole is Wednesday 2: 1 October 2024 is the change of the federal executive"),
    Row(
      "2024-10-02", "5 días hábiles", "2024-09-23", "2024-09-24", "2024-09-25",
      "Wednesday; whole are Monday 30 September and 27, 26, 25, 24: Tuesday 1 October is a rest day"
    ),
    Row(
      "2023-10-03", "1 día hábil", "2023-09-29", "2023-10-02", "2023-10-03",
      "Tuesday; whole is Monday 2 October 2023, a year in which the executive does not change"),
    Row(
      "2025-02-10", "5 días hábiles", "2025-01-30", "2025-01-31", "2025-02-04",
      "Monday; whole are 7, 6, 5, 4 February and 31 January: Monday 3 is the rest day of the 5th"),
    Row(
      "2024-02-07", "3 días hábiles", "2024-01-31", "2024-02-01", "2024-02-02",
      "Wednesday; whole are 6, 2 and 1 February: in 2024 the first Monday is the 5th itself"),
    Row(
      "2025-03-20", "5 días hábiles", "2025-03-11", "2025-03-12", "2025-03-13",
      "Thursday; whole are 19, 18, 14, 13 and 12: Monday 17 is the rest day of the 21st"),
    Row(
      "2024-07-29", "5 días hábiles", "2024-07-05", "2024-07-08", "2024-07-09",
      "Monday after the break; whole are 12, 11, 10, 9 and 8 July"),
    Row(
      "2024-09-26", "10 días naturales", "2024-09-15", "2024-09-16", "2024-09-17",
      "ten whole days from 16 to 25 September, the rest day among them"),
    Row(
      "2024-11-19", "24 horas", "2024-11-18", "2024-11-18", "2024-11-18",
      "hours know no rest day: Monday 18"),
    Row(
      "2024-04-02", "72 horas", "2024-03-30", "2024-03-30", "2024-03-30",
      "three days before, a Saturday of Holy Week"),
    Row(
      "2024-06-08", "1 día hábil", "2024-06-06", "2024-06-07", "2024-06-07",
      "a Saturday, which can't count itself; whole is Friday 7"),
  ]

  @Test(arguments: rows)
  func lastDay(_ row: Row) throws {
    let period = try #require(NoticePeriod(row.rule))
    func last(call: Bool, session: Bool) -> String {
      var rules = Self.rules
      rules.countsDayOfCall = call
      rules.countsDayOfSession = session
      return period.lastDayToCall(for: day(row.session), under: rules).iso
    }
    #expect(last(call: false, session: false) == row.neither)
    #expect(last(call: true, session: false) == row.withCall)
    #expect(last(call: true, session: true) == row.withBoth)
  }

  /// What is counted from the call on agrees with the last day, whichever end counts.
  @Test(arguments: [
    "1 día hábil", "3 días hábiles", "5 días hábiles", "10 días naturales", "72 horas",
  ])
  func theCountAgreesWithTheLastDay(_ rule: String) throws {
    let period = try #require(NoticePeriod(rule))
    let first = day("2024-01-01").dayNumber
    for flags in 0..<4 {
      var rules = Self.rules
      rules.countsDayOfCall = flags & 1 > 0
      rules.countsDayOfSession = flags & 2 > 0
      for session in (first..<first + 366).map(CivilDate.init(dayNumber:)) {
        let last = period.lastDayToCall(for: session, under: rules)
        for call in (-9...6).map({ last.adding(days: $0) }) {
          let notice = SessionNotice(period, rule, call, session, under: rules)
          #expect((notice.given >= notice.required) == notice.isKept, "\(call.iso), \(session.iso)")
        }
      }
    }
  }

  @Test func theDaysThatAreNotCountedAreTold() throws {
    func closed(_ call: String, _ session: String) throws -> [String] {
      let period = try #require(NoticePeriod("5 días hábiles"))
      return SessionNotice(period, "", day(call), day(session), under: Self.rules).closedDays.map {
        "\($0.days.start.iso)/\($0.days.end.iso) \($0.reason)"
      }
    }
    #expect(try closed("2024-03-20", "2024-04-02") == ["2024-03-28/2024-03-29 Semana Santa"])
    #expect(try closed("2024-07-10", "2024-07-30") == ["2024-07-15/2024-07-26 Vacaciones"])
    #expect(try closed("2024-06-03", "2024-06-20").isEmpty)
  }
}
