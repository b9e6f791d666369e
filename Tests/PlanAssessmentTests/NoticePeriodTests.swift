import CivilTime
import PlanModel
import SourceText
import Testing

/// The last day on which a session can be called (format.md, `reglas:`).
@Suite("Notice of a session")
struct NoticePeriodTests {
  @Test(
    "a rule as it is written",
    arguments: [
      ("5 días hábiles", NoticePeriod.workingDays(5)), ("1 día hábil", .workingDays(1)),
      ("3 DIAS HABILES", .workingDays(3)), ("10 días naturales", .calendarDays(10)),
      ("24 horas", .hours(24)), ("1 hora", .hours(1)), ("5 días", .workingDays(5)),
      ("cinco días", nil), ("", nil), ("5", nil), ("-1 días", nil), ("5 semanas", nil),
    ])
  func reading(_ text: String, _ expected: NoticePeriod?) {
    #expect(NoticePeriod(text) == expected)
  }

  @Test(
    "the last day to call, with neither end counted",
    arguments: [
      // Five whole working days between Thursday 7 and Friday 15 (screens.md).
      ("5 días hábiles", "2022-07-15", "2022-07-07"),
      ("1 día hábil", "2022-07-15", "2022-07-13"),
      // Monday 2 May 2022: the weekend lies between; Sunday the 1st is a rest day as well.
      ("1 día hábil", "2022-05-03", "2022-04-29"),
      ("10 días naturales", "2022-07-15", "2022-07-04"),
      ("24 horas", "2022-07-15", "2022-07-14"), ("36 horas", "2022-07-15", "2022-07-13"),
      ("0 días hábiles", "2022-07-15", "2022-07-15"),
    ])
  func lastDay(_ rule: String, _ session: String, _ expected: String) throws {
    let period = try #require(NoticePeriod(rule))
    let day = try #require(CivilDate(iso: session))
    #expect(period.lastDayToCall(for: day, under: PlanRules()).iso == expected)
  }

  @Test(
    "the ends count where the plan says so",
    arguments: [
      ("5 días hábiles", true, false, "2022-07-08"), ("5 días hábiles", true, true, "2022-07-11"),
      ("10 días naturales", true, false, "2022-07-05"),
      ("10 días naturales", true, true, "2022-07-06"),
    ])
  func counting(_ rule: String, _ call: Bool, _ session: Bool, _ expected: String) throws {
    var rules = PlanRules()
    rules.countsDayOfCall = call
    rules.countsDayOfSession = session
    let period = try #require(NoticePeriod(rule))
    let day = try #require(CivilDate(iso: "2022-07-15"))
    #expect(period.lastDayToCall(for: day, under: rules).iso == expected)
  }

  @Test func theRuleIsFoundByTheKindOfSession() {
    var rules = PlanRules()
    let place = ByteRange.at(0)
    rules.notices = [
      Definition(key: Located("ordinaria", at: place), text: Located("5 días hábiles", at: place))
    ]
    #expect(rules.notice(for: "Ordinaria")?.period == .workingDays(5))
    #expect(rules.notice(for: "extraordinaria") == nil)
  }
}
