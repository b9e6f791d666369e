import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// What is programmed on a day (format.md, below the table).
@Suite("Programmed")
struct ProgrammedTests {
  /// Days gone of days in all; 4 March to 5 May is 63 days, 5 March to 5 May is 62.
  static let schedules: [(String, String, Int, Int)] = [
    ("del 4 de marzo al 5 de mayo", "2025-03-03", 0, 1),
    ("del 4 de marzo al 5 de mayo", "2025-03-04", 0, 1),
    ("del 4 de marzo al 5 de mayo", "2025-03-25", 21, 63),
    ("del 4 de marzo al 5 de mayo", "2025-05-05", 62, 63),
    ("del 4 de marzo al 5 de mayo", "2025-05-06", 1, 1),
    ("del 5 de marzo al 5 de mayo", "2025-05-05", 0, 1),
    ("del 5 de marzo al 5 de mayo", "2025-05-06", 1, 1),
    ("a más tardar el 30 de noviembre", "2025-11-30", 0, 1),
    ("a más tardar el 30 de noviembre", "2025-12-01", 1, 1),
    ("a partir del 1 de marzo", "2026-01-31", 0, 1),
    ("a partir del 1 de marzo", "2026-02-01", 1, 1),
    ("2025-03-10", "2025-03-10", 0, 1), ("2025-03-10", "2025-03-11", 1, 1),
    // Written for 121 days, judged over the 62 that lie in the term.
    ("diciembre de 2025 a marzo de 2026", "2026-01-01", 31, 62),
  ]

  @Test(arguments: schedules)
  func isLinearOverLongSpans(_ schedule: String, _ cutOff: String, _ gone: Int, _ days: Int) {
    #expect(line(schedule, on: cutOff)?.programmed == 100 * Double(gone) / Double(days))
  }

  static let measures: [(Measure, String, String, Int, Int)] = [
    (.continuous, "marzo", "2025-03-11", 10, 31),
    (.continuous, "a más tardar el 3 de marzo", "2025-02-28", 27, 31),
    (.continuous, "a partir del 1 de enero de 2026", "2026-01-11", 10, 31),
    (.deliverable, "segundo semestre", "2025-12-31", 0, 1),
    (.deliverable, "segundo semestre", "2026-01-01", 1, 1),
  ]

  @Test(arguments: measures)
  func followsTheMeasure(
    _ measure: Measure, _ schedule: String, _ cutOff: String, _ gone: Int, _ days: Int
  ) {
    let expected = 100 * Double(gone) / Double(days)
    #expect(line(schedule, measure, on: cutOff)?.programmed == expected)
  }

  /// Day 51 of 100: 50 % is programmed, and 40 % is enough.
  @Test(arguments: [(39.9, Situation.behind), (40, .onTrack), (50, .onTrack), (99, .onTrack)])
  func forgivesTenPoints(_ percentage: Double, _ situation: Situation) {
    let log = Log(entries: [progress("2025-04-01", "1", percentage)])
    let hundredDays = plan([item("1", "del 1 de marzo al 8 de junio")])
    let assessment = Assessment(plan: hundredDays, log: log, cutOff: day("2025-04-20"))
    #expect(assessment.line("1")?.programmed == 50)
    #expect(assessment.line("1")?.situation == situation)
  }

  @Test func turnsOnTheThresholds() {
    let log = Log(entries: [progress("2025-04-01", "1", 46)])
    let strict = Assessment(
      plan: plan([item("1", "del 1 de marzo al 8 de junio")]), log: log, cutOff: day("2025-04-20"),
      thresholds: AssessmentThresholds(tolerance: 3))
    #expect(strict.line("1")?.situation == .behind)
    let patient = Assessment(
      plan: plan([item("1", "del 1 de marzo al 8 de junio")]), log: Log(),
      cutOff: day("2025-04-20"), thresholds: AssessmentThresholds(longestSingleDelivery: 100))
    #expect(patient.line("1")?.situation == .onTrack)
  }

  @Test func holdsUndatedLinesAgainstTheTermWhereThePlanRulesSo() {
    let lines = [item("1"), item("2", "por definir"), item("3", "a petición de parte")]
    let ruled = plan(lines, undated: .endOfTerm)
    let open = Assessment(plan: ruled, log: Log(), cutOff: day("2026-01-31"))
    #expect(open.lines.map(\.situation) == [.onTrack, .onTrack, .onTrack])
    #expect(open.whole.linesOutside == 0)
    let over = Assessment(plan: ruled, log: Log(), cutOff: day("2026-02-03"))
    #expect(
      over.lines.map(\.situation) == [.overdue(days: 3), .overdue(days: 3), .overdue(days: 3)])
    #expect(over.whole.current.programmed == 100)
    let log = Log(entries: [progress("2025-05-05", "1", 100)])
    let concluded = Assessment(plan: ruled, log: log, cutOff: day("2025-06-01"))
    #expect(concluded.line("1")?.situation == .concludedOnTime)
  }

  private func line(
    _ schedule: String, _ measure: Measure? = nil, on cutOff: String
  ) -> LineAssessment? {
    let plan = plan([item("1", schedule, measure: measure)])
    return Assessment(plan: plan, log: Log(), cutOff: day(cutOff)).line("1")
  }
}
