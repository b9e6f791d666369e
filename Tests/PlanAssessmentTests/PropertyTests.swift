import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// What must hold for any plan and log, tried on many that are drawn with a fixed seed.
@Suite("Properties")
struct PropertyTests {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds)
  func replanningNeverRaisesTheIndexAgainstTheOriginal(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    let dates = (0..<5).map { _ in
      rescheduling(draw.day().iso, draw.key(), to: draw.schedule())
    }
    let replanned = Log(entries: sample.log.entries + dates)
    for cutOff in draw.cutOffs() {
      let before = Assessment(plan: sample.plan, log: sample.log, cutOff: cutOff).whole.original
      let after = Assessment(plan: sample.plan, log: replanned, cutOff: cutOff).whole.original
      #expect(before.index == after.index)
      #expect(before.punctual == after.punctual)
      #expect(before.punctualityJudged == after.punctualityJudged)
      #expect(before.meanDeviation == after.meanDeviation)
    }
  }

  @Test(arguments: seeds)
  func programmedNeverFallsAsTimeGoesBy(_ seed: UInt64) {
    var draw = Draw(seed)
    let plan = draw.sample().plan
    var last = [Double](repeating: 0, count: 2)
    var overdue = 0
    for number in stride(from: day("2025-01-01").dayNumber, to: day("2026-03-01").dayNumber, by: 9)
    {
      let cutOff = CivilDate(dayNumber: number)
      let whole = Assessment(plan: plan, log: Log(), cutOff: cutOff).whole
      let programmed = [whole.current.programmed ?? 0, whole.original.programmed ?? 0]
      #expect(zip(last, programmed).allSatisfy { $0 <= $1 + 1e-9 })
      #expect(whole.count(.overdue) >= overdue)
      last = programmed
      overdue = whole.count(.overdue)
    }
    #expect(last.allSatisfy { $0 == 0 || $0 == 100 })
  }

  @Test(arguments: seeds)
  func overdueGrowsByADayADay(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    let cutOff = day("2026-02-10")
    let today = Assessment(plan: sample.plan, log: sample.log, cutOff: cutOff).lines
    let tomorrow = Assessment(
      plan: sample.plan, log: sample.log, cutOff: cutOff.adding(days: 1)
    ).lines
    for (one, other) in zip(today, tomorrow) {
      guard case .overdue(let days) = one.situation else { continue }
      #expect(other.situation == .overdue(days: days + 1))
    }
  }

  @Test(arguments: seeds)
  func weightsAreRelative(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    var heavy = sample.plan
    heavy.items = heavy.items.map { scaled($0, by: 8) }
    for cutOff in draw.cutOffs() {
      let one = Assessment(plan: sample.plan, log: sample.log, cutOff: cutOff).whole
      let other = Assessment(plan: heavy, log: sample.log, cutOff: cutOff).whole
      #expect(one.progress == other.progress)
      #expect(one.current.index == other.current.index)
      #expect(one.original.index == other.original.index)
    }
  }

  @Test(arguments: seeds)
  func groupingChangesNothing(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    var flat = sample.plan
    flat.items = flat.items.flatMap(\.leaves)
    var deep = sample.plan
    deep.items = [item("z", below: [item("y", below: flat.items)])]
    for cutOff in draw.cutOffs() {
      let wholes = [sample.plan, flat, deep].map {
        Assessment(plan: $0, log: sample.log, cutOff: cutOff).whole
      }
      for whole in wholes.dropFirst() {
        #expect(isClose(whole.progress, wholes[0].progress))
        #expect(isClose(whole.current.index, wholes[0].current.index))
        #expect(isClose(whole.original.index, wholes[0].original.index))
        #expect(SituationKind.allCases.allSatisfy { whole.count($0) == wholes[0].count($0) })
        #expect(
          Exclusion.allCases.allSatisfy {
            whole.count(outside: $0) == wholes[0].count(outside: $0)
          })
      }
    }
  }

  @Test(arguments: seeds)
  func everyLineCountsOnce(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    for cutOff in draw.cutOffs() {
      let assessment = Assessment(plan: sample.plan, log: sample.log, cutOff: cutOff)
      let whole = assessment.whole
      #expect(SituationKind.allCases.map { whole.count($0) }.reduce(0, +) == whole.lines)
      #expect(TrafficLight.allCases.map { whole.count($0) }.reduce(0, +) == whole.lines)
      #expect(Fulfilment.allCases.map { whole.count($0) }.reduce(0, +) == whole.lines)
      #expect(assessment.lines.allSatisfy { (0...100).contains($0.progress) })
    }
  }

  /// The order of entries of one day is that of the file; other days may stand in any order.
  @Test(arguments: seeds)
  func theOrderOfTheFileMattersWithinADayOnly(_ seed: UInt64) {
    var draw = Draw(seed)
    let sample = draw.sample()
    let backwards = sample.log.entries.enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }.map(\.element)
    let one = Assessment(plan: sample.plan, log: sample.log, cutOff: .latest)
    let other = Assessment(plan: sample.plan, log: Log(entries: backwards), cutOff: .latest)
    #expect(one.lines.map(\.situation) == other.lines.map(\.situation))
  }

  private func scaled(_ item: PlanItem, by factor: Double) -> PlanItem {
    var item = item
    item.weight *= factor
    item.children = item.children.map { scaled($0, by: factor) }
    return item
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-9
  }
}
