import PlanModel
import Testing

@testable import PlanAssessment

/// The invented commission at 30 September 2025, computed by hand.
@Suite("The example plan")
struct ExamplePlanTests {
  static let assessment = Assessment(
    plan: ExamplePlan.plan, log: ExamplePlan.log, cutOff: day("2025-09-30"))

  @Test func waitsAsLongAsTheLongestGapBetweenSessions() {
    #expect(Self.assessment.idleLimit == 105)
  }

  struct Row: Sendable {
    let key: String
    let situation: Situation
    let light: TrafficLight
    let progress: Double
    let programmed: Double?

    init(
      _ key: String, _ situation: Situation, _ light: TrafficLight, _ progress: Double,
      _ programmed: Double?
    ) {
      self.key = key
      self.situation = situation
      self.light = light
      self.progress = progress
      self.programmed = programmed
    }
  }

  static let rows: [Row] = [
    Row("1.1.1", .concludedOnTime, .green, 100, 100),
    Row("1.1.2", .concludedLate(days: 10), .yellow, 100, 100),
    Row("1.1.3", .ongoing, .green, 0, nil),
    Row("1.1.4", .undated, .grey, 0, nil),
    Row("1.2.1", .recurring(done: 3, total: 4, due: 2), .green, 0, nil),
    Row("1.2.2", .overdue(days: 46), .red, 50, 100),
    Row("2.1.1", .concludedEarly(days: 10), .green, 100, 100),
    Row("2.1.2", .rescheduled(daysAgainstOriginal: 95), .yellow, 30, 0),
    Row("2.1.3", .undated, .grey, 0, nil),
    Row("2.2.1", .onTrack, .green, 45, 100 * 91 / 215.0),
    Row("2.2.2", .behind, .yellow, 25, 100 * 91 / 184.0),
    Row("2.2.4", .concludedUndated, .green, 100, nil),
    Row("3.1.1", .onTrack, .green, 66, 0),
    Row("3.1.2", .ahead, .green, 25, 0),
    Row("3.1.3", .inactive(reason: "Sin servicio de prueba"), .grey, 40, nil),
    Row("3.1.4", .cancelled(reason: "No hubo presupuesto"), .grey, 0, nil),
    Row("4.1", .idle(days: 139), .yellow, 0, nil),
    Row("4.2", .notYetDue, .grey, 0, 0),
  ]

  @Test(arguments: rows)
  func judgesEachLine(_ row: Row) throws {
    let line = try #require(Self.assessment.line(row.key))
    #expect(line.situation == row.situation)
    #expect(line.light == row.light)
    #expect(line.progress == row.progress)
    #expect(line.programmed == row.programmed)
    #expect(line.exceedsTerm == (row.key == "4.2"))
  }

  @Test func countsTheLights() {
    let whole = Self.assessment.whole
    #expect(TrafficLight.allCases.map(whole.count) == [8, 4, 1, 5])
    #expect(whole.lines == 18)
    #expect(Exclusion.allCases.map { whole.count(outside: $0) } == [1, 1, 2, 1, 2])
  }

  @Test func addsUp() throws {
    let whole = Self.assessment.whole
    #expect(whole.weight == 16)
    #expect(rounded(whole.progress) == 63.8)
    #expect(rounded(whole.current.reached) == 61.4)
    #expect(rounded(whole.current.programmed) == 59.5)
    #expect(rounded(whole.current.index.map { $0 * 100 }) == 103.3)
    #expect(rounded(whole.original.programmed) == 72.8)
    #expect(rounded(whole.original.index.map { $0 * 100 }) == 84.4)
  }

  @Test func countsThePunctual() {
    let whole = Self.assessment.whole
    #expect((whole.current.punctual, whole.current.punctualityJudged) == (2, 4))
    #expect((whole.original.punctual, whole.original.punctualityJudged) == (2, 5))
    // 1.1.1: 0, 1.1.2: 10, 1.2.2: 46, 2.1.1: −10; against the original 2.1.2: 95 too.
    #expect(whole.current.meanDeviation == 46 / 4.0)
    #expect(whole.original.meanDeviation == 141 / 5.0)
  }

  @Test func judgesADatedNodeByItsLines() throws {
    let nodes = Self.assessment.nodes.flatMap(\.withDescendants)
    let node = try #require(nodes.first { $0.key == "2.2" })
    let own = try #require(node.ownDate)
    #expect(own.concludedOn == nil)
    #expect(own.situation == .onTrack)
    #expect(rounded(own.progress) == 56.7)
    #expect(node.line == nil)
    #expect(node.aggregate.lines == 3)
  }

  @Test func tellsWhatWasKnownWhenItWasDelivered() throws {
    let delivered = Assessment(
      plan: ExamplePlan.plan, log: ExamplePlan.log, cutOff: day("2025-09-30"),
      registeredBy: day("2025-09-30"))
    #expect(delivered.line("3.1.2")?.situation == .notYetDue)
    #expect(Self.assessment.line("3.1.2")?.situation == .ahead)
  }

  @Test func judgesTheEvent() {
    #expect(Self.assessment.events.map(\.situation) == [.heldOnTime])
  }

  private func rounded(_ value: Double?) -> Double? {
    value.map { ($0 * 10).rounded() / 10 }
  }
}
