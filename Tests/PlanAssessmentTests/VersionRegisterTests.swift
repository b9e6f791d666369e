import CivilTime
import PlanModel
import Testing

/// Which versions were in force on a day, and which one is judged (`VersionRegister.judged`).
@Suite("Register of versions")
struct VersionRegisterTests {
  /// A register of versions by the days of their approval, all but the first sealed a month later.
  private func register(_ days: [String]) -> VersionRegister {
    var register = VersionRegister()
    register.versions = days.enumerated().map { index, iso in
      SealedVersion(
        number: index + 1, file: at("v\(index + 1).yaml"), date: at(phrase(iso)), day: day(iso),
        authority: at("ordinaria \(index + 1)"), digest: at(""), range: .at(0))
    }
    return register
  }

  @Test(
    arguments: [
      // Nothing was sealed.
      ([], "2025-06-01", [], nil),
      // Before the first approval it is the draft; afterwards plan.yaml holds.
      (["2025-02-25"], "2025-02-24", [], 1), (["2025-02-25"], "2025-02-25", [1], nil),
      (["2025-02-25"], "2026-01-01", [1], nil),
      // Once another version followed, the one in force then is judged.
      (["2025-02-25", "2025-06-10"], "2025-02-01", [], 1),
      (["2025-02-25", "2025-06-10"], "2025-06-09", [1], 1),
      (["2025-02-25", "2025-06-10"], "2025-06-10", [1, 2], nil),
      // What was sealed late counts by the day of its approval.
      (["2025-06-10", "2025-02-25"], "2025-03-01", [2], 2),
      (["2025-06-10", "2025-02-25"], "2025-07-01", [2, 1], nil),
      // Two of a day: the later number holds.
      (["2025-02-25", "2025-02-25"], "2025-02-25", [1, 2], nil),
      (["2025-02-25", "2025-02-25", "2025-06-10"], "2025-03-01", [1, 2], 2),
    ] as [([String], String, [Int], Int?)])
  func isTakenAsOfTheCutOff(_ days: [String], _ cutOff: String, _ force: [Int], _ judged: Int?) {
    let register = register(days)
    let cutOff = day(cutOff)
    #expect(register.inForce(on: cutOff).map { register.versions[$0].number } == force)
    #expect(register.judged(on: cutOff).map { register.versions[$0].number } == judged)
    #expect(register.nextNumber == days.count + 1)
  }

  @Test func onlyWhatWasRegisteredCounts() {
    var register = register(["2025-02-25", "2025-06-10"])
    register.versions[1].recorded = at(day("2025-07-01"))
    let cutOff = day("2025-06-30")
    #expect(register.judged(on: cutOff) == nil)
    #expect(register.judged(on: cutOff, registeredBy: day("2025-06-30")) == 0)
    #expect(register.inForce(on: cutOff, registeredBy: day("2025-06-30")) == [0])
    #expect(register.judged(on: cutOff, registeredBy: day("2025-07-01")) == nil)
  }

  @Test func firstPromisesAreThoseOfTheFirstVersionThatNamesThem() {
    var promises = Promises()
    promises.add(
      plan([item("1", "abril")], sessions: ["Ordinaria 1": "marzo"]), version: 1)
    promises.add(
      plan([item("1", "mayo"), item("2", "mayo")], sessions: ["ordinaria 1": "abril"]), version: 2)
    let written = plan(
      [item("1", "1 al 30 de abril"), item("2", "junio"), item("3", "junio")],
      sessions: ["ordinaria 1": "abril"])
    let state = Replay(
      plan: written, log: .init(), until: day("2025-03-01"), promises: promises
    ).state
    #expect(state.lines.map(\.schedule.originalVersion) == [1, 2, nil])
    // The same month in other words was not re-planned.
    #expect(state.lines.map(\.schedule.isReplanned) == [false, true, false])
    #expect(state.session("ordinaria 1")?.schedule.original?.value.text == "marzo")
    #expect(state.term.originalVersion == 1 && !state.term.isReplanned)
  }
}
