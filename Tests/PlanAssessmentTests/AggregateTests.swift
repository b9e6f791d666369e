import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// What leaves come to above them (format.md, «Aggregates»).
@Suite("Aggregates")
struct AggregateTests {
  @Test func saysNothingWhereNothingIsMeasured() {
    let lines = [item("1", "permanente"), item("2"), item("3", "mensual")]
    let whole = Assessment(plan: plan(lines), log: Log(), cutOff: day("2025-06-01")).whole
    #expect(whole.progress == nil)
    #expect(whole.current.programmed == nil)
    #expect(whole.current.index == nil)
    #expect(whole.current.punctuality == nil)
    #expect(whole.current.meanDeviation == nil)
    #expect(whole.linesInside == 0)
    #expect(whole.linesOutside == 3)
  }

  @Test func hasNoIndexWhileNothingIsProgrammed() {
    let log = Log(entries: [progress("2025-03-01", "1", 50)])
    let whole = Assessment(
      plan: plan([item("1", "junio"), item("2", "julio")]), log: log, cutOff: day("2025-06-30")
    ).whole
    #expect(whole.progress == 25)
    #expect(whole.current.programmed == 0)
    #expect(whole.current.index == nil)
  }

  @Test func weighsLeavesFlatly() {
    let tree = [
      item("1", below: [item("1.1", "abril", weight: 3), item("1.2", "abril")]),
      item("2", "abril", weight: 4),
    ]
    let log = Log(entries: [progress("2025-04-01", "1.1", 100), progress("2025-04-01", "2", 50)])
    let assessment = Assessment(plan: plan(tree), log: log, cutOff: day("2025-05-01"))
    #expect(assessment.nodes.map(\.aggregate.progress) == [75, 50])
    #expect(assessment.whole.progress == 500 / 8.0)
    #expect(assessment.whole.current.index == 0.625)
  }

  @Test func leavesOutWhatIsGivenUp() {
    let log = Log(entries: [
      progress("2025-04-01", "1", 100), progress("2025-04-01", "2", nil, .cancelled),
      progress("2025-04-01", "3", 20, .suspended), progress("2025-04-01", "5", 100),
    ])
    let lines = [
      item("1", "abril"), item("2", "abril"), item("3", "abril"), item("4"), item("5"),
    ]
    let whole = Assessment(plan: plan(lines), log: log, cutOff: day("2025-06-01")).whole
    #expect(whole.linesInside == 2)
    #expect(whole.progress == 100)
    #expect(whole.current.punctualityJudged == 1)
    #expect(whole.original.programmed == 100)
    #expect(whole.current.deviationsCounted == 1)
  }

  @Test func owesWhatWasPromisedAlsoWhenThatHasNoDateAnyMore() {
    let log = Log(entries: [rescheduling("2025-04-02", "1", to: "por definir")])
    let whole = Assessment(
      plan: plan([item("1", "abril")]), log: log, cutOff: day("2025-06-01")
    ).whole
    #expect(whole.count(outside: .undated) == 1)
    #expect(whole.current.programmed == nil)
    #expect(whole.original.index == 0)
    #expect(whole.original.punctuality == 0)
  }

  @Test func countsDeviationsWithTheirSign() {
    let log = Log(entries: [
      progress("2025-03-22", "1", 100), progress("2025-04-15", "2", 100),
      progress("2025-05-20", "3", 100),
    ])
    let lines = (1...5).map { item("\($0)", $0 == 5 ? "diciembre" : "abril") }
    let whole = Assessment(plan: plan(lines), log: log, cutOff: day("2025-05-31")).whole
    // −10, 0, 20 and, still open, 31; the fifth is not yet due.
    #expect(whole.current.meanDeviation == 41 / 4.0)
    #expect(whole.current.punctual == 2)
    #expect(whole.current.punctualityJudged == 4)
  }

  // MARK: A node's own date

  @Test(arguments: [
    (["2025-04-10", "2025-04-20"], Situation.concludedOnTime),
    (["2025-04-10", "2025-05-20"], .concludedLate(days: 20)),
    (["2025-04-10"], .overdue(days: 32)),
  ])
  func judgesANodeByItsLastEnd(_ ends: [String], _ situation: Situation) {
    let lines = [item("1.1", "abril"), item("1.2", "abril"), item("1.3", "permanente")]
    let log = Log(entries: ends.enumerated().map { progress($1, "1.\($0 + 1)", 100) })
    let assessment = Assessment(
      plan: plan([item("1", "abril", below: lines)]), log: log, cutOff: day("2025-06-01"))
    #expect(assessment.nodes.first?.ownDate?.situation == situation)
  }

  @Test func waitsForWhatRests() {
    let lines = [item("1.1", "abril"), item("1.2", "abril"), item("1.3", "abril")]
    let log = Log(entries: [
      progress("2025-04-10", "1.1", 100), progress("2025-04-10", "1.2", nil, .cancelled),
      progress("2025-04-10", "1.3", nil, .suspended),
    ])
    let tree = plan([item("1", "abril", below: lines)])
    let resting = Assessment(plan: tree, log: log, cutOff: day("2025-05-02"))
    #expect(resting.nodes.first?.ownDate?.situation == .overdue(days: 2))
    let given = Log(entries: log.entries + [progress("2025-04-20", "1.3", nil, .cancelled)])
    let done = Assessment(plan: tree, log: given, cutOff: day("2025-05-02"))
    #expect(done.nodes.first?.ownDate?.situation == .concludedOnTime)
  }
}
