import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// Agreements that are due at the «próxima sesión»: they move with it.
@Suite("Due at the next session")
struct AgreementDueTests {
  /// Four sessions; the agreement is taken in the first.
  static let plan = PlanAssessmentTests.plan(
    [],
    sessions: [
      "ordinaria 1": "25 de febrero", "ordinaria 2": "10 de junio",
      "ordinaria 3": "9 de septiembre",
      "ordinaria 4": "25 de noviembre",
    ])

  private static func due(_ text: String) throws -> TemporalExpression {
    try TemporalParser.parse(
      text, in: TemporalContext(year: .nearestNotBefore(day("2025-02-25")))
    ).get()
  }

  private func status(
    _ text: String, _ entries: [LogEntry], on cutOff: String
  ) throws -> (due: CivilDate?, situation: AgreementSituation?) {
    var taken = agreement("A")
    taken.due = at(try Self.due(text))
    let first = session("2025-02-25", "ordinaria 1") { $0.agreements = [taken] }
    let assessment = Assessment(
      plan: Self.plan, log: Log(entries: [first] + entries), cutOff: day(cutOff))
    let found = assessment.agreements.first
    return (found?.status.dueOn, found?.situation)
  }

  static let moved = rescheduling("2025-06-05", "ordinaria 2", to: "24 de junio")
  static let held = session("2025-06-24", "ordinaria 2") { $0.attendance = [at("A")] }
  static let meeting = session("2025-04-03", "reunión de trabajo 1") { $0.attendance = [at("A")] }
  static let extraordinary = session("2025-05-06", "extraordinaria 1") {
    $0.attendance = [at("A")]
  }
  static let putOff = session("2025-06-05", "ordinaria 2") { $0.state = at(.postponed) }
  static let cancelled = session("2025-06-05", "ordinaria 2") { $0.state = at(.cancelled) }
  static let newDate = rescheduling("2025-06-20", "ordinaria 2", to: "8 de julio")

  /// Put off from 10 to 24 June on 5 June: the due day is another from then on, and is not overdue
  /// in between.
  @Test(arguments: [
    ("2025-03-01", "2025-06-10", AgreementSituation.open),
    ("2025-06-04", "2025-06-10", .dueSoon(days: 6)),
    ("2025-06-05", "2025-06-24", .open), ("2025-06-12", "2025-06-24", .dueSoon(days: 12)),
    ("2025-06-24", "2025-06-24", .dueSoon(days: 0)),
    ("2025-06-25", "2025-06-24", .overdue(days: 1)),
    ("2025-09-30", "2025-06-24", .overdue(days: 98)),
  ])
  func movesWithItsSession(
    _ cutOff: String, _ due: String, _ situation: AgreementSituation
  ) throws {
    for text in ["próxima sesión", "próxima sesión ordinaria", "siguiente sesión"] {
      let found = try status(text, [Self.moved, Self.held], on: cutOff)
      #expect(found.due == day(due), "\(text)")
      #expect(found.situation == situation, "\(text)")
    }
  }

  @Test(arguments: [
    // Put off without a date, or cancelled: the next session is the third, until a date is known.
    ([putOff], "2025-06-10", "2025-09-09"), ([cancelled], "2025-06-10", "2025-09-09"),
    ([putOff, newDate], "2025-06-19", "2025-09-09"),
    ([putOff, newDate], "2025-06-20", "2025-07-08"),
    // Nobody says that the session of 10 June was held.
    ([], "2025-06-11", "2025-09-09"),
  ])
  func goesOnToTheNextOne(_ entries: [LogEntry], _ cutOff: String, _ due: String) throws {
    #expect(try status("próxima sesión", entries, on: cutOff).due == day(due))
  }

  @Test(arguments: [
    ("próxima sesión", "2025-05-06"), ("próxima sesión extraordinaria", "2025-05-06"),
    ("próxima sesión ordinaria", "2025-06-10"), ("próxima reunión", "2025-04-03"),
    ("tercera sesión ordinaria", "2025-09-09"),
  ])
  func meansASessionOfItsKind(_ text: String, _ due: String) throws {
    // A working meeting is no session, but it is a meeting.
    let log = [Self.meeting, Self.extraordinary]
    #expect(try status(text, log, on: "2025-05-20").due == day(due))
  }

  @Test func afterTheLastOneNobodyKnows() throws {
    var taken = agreement("A")
    taken.due = at(try Self.due("próxima sesión"))
    let last = session("2025-11-25", "ordinaria 4") { $0.agreements = [taken] }
    let assessment = Assessment(
      plan: Self.plan, log: Log(entries: [last]), cutOff: day("2026-01-31"))
    #expect(assessment.agreements.map(\.situation) == [.undated])
    #expect(assessment.agreements.map(\.status.isFollowedUp) == [true])
  }
}
