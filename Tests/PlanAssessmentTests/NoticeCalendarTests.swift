import CivilTime
import PlanModel
import Testing

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
}
