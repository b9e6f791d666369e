import CivilTime
import PlanModel
import Testing

/// Which versions were in force on a day, and which one is judged (`VersionRegister.judged`).
@Suite("Register of versions")
struct VersionRegisterTests {
  /// A register of versions by the days of their approval, all sealed then.
  private func register(_ days: [String]) -> VersionRegister {
    var register = VersionRegister()
    register.versions = days.enumerated().map { version($0 + 1, $1) }
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

  @Test func whatWasAnnulledCountsInWhatWasDeliveredBefore() {
    var register = register(["2025-02-25", "2025-06-10"])
    func annulment(_ number: Int) -> VersionAnnulment {
      VersionAnnulment(
        number: number, day: day("2025-07-01"), reason: "Por error", range: .at(0))
    }
    let done = [3, 2, 2].map { register.annul(annulment($0)) }
    #expect(done == [false, true, false])
    let cutOff = day("2025-06-30")
    // plan.yaml follows the first version again.
    #expect(register.last == 0 && register.judged(on: cutOff) == nil)
    #expect(register.inForce(on: cutOff) == [0])
    #expect(register.judged(on: cutOff, registeredBy: day("2025-06-30")) == 1)
    #expect(register.inForce(on: cutOff, registeredBy: day("2025-06-30")) == [0, 1])
    #expect(register.inForce(on: cutOff, registeredBy: day("2025-07-01")) == [0])
    #expect(register.nextNumber == 3)
  }

  @Test func firstPromisesAreThoseOfTheFirstVersionThatNamesThem() {
    var promises = Promises()
    promises.add(
      plan([item("1", "abril")], sessions: ["Ordinaria 1": "marzo"]),
      of: version(1, "2025-02-01"))
    promises.add(
      plan([item("1", "mayo"), item("2", "mayo")], sessions: ["ordinaria 1": "abril"]),
      of: version(2, "2025-02-20"))
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

  /// The dates of a line that v1 promised for April and v2, approved on 10 May, for something else.
  private func schedule(
    _ second: String, _ entries: [LogEntry], on cutOff: String, written: String? = nil
  ) throws -> ScheduleHistory {
    var promises = Promises()
    promises.add(plan([item("1", "abril")]), of: version(1, "2025-02-25"))
    if day(cutOff) >= day("2025-05-10") {
      promises.add(
        plan([item("1", second)]), of: version(2, "2025-05-10", note: "Cambio de sede"))
    }
    let state = Replay(
      plan: plan([item("1", written ?? second)]), log: Log(entries: entries), until: day(cutOff),
      promises: promises
    ).state
    return try #require(state.line("1")).schedule
  }

  private func texts(_ schedule: ScheduleHistory) -> [String] {
    schedule.changes.map { "\($0.from?.value.text ?? "—") > \($0.to.value.text)" }
  }

  /// A date changes by the log or by another version, in the order of their days.
  @Test func versionsAndTheLogGiveNewDatesInTurn() throws {
    let march = rescheduling("2025-03-20", "1", to: "junio")
    let august = rescheduling("2025-08-01", "1", to: "diciembre")
    let both = try schedule("octubre", [march, august], on: "2025-09-01")
    #expect(texts(both) == ["abril > junio", "junio > octubre", "octubre > diciembre"])
    #expect(both.current?.value.text == "diciembre")
    #expect(both.original?.value.text == "abril" && both.originalVersion == 1)
    // A version that was approved after a `reprogramación` is what holds.
    let before = try schedule("octubre", [march], on: "2025-09-01")
    #expect(before.current?.value.text == "octubre" && before.replanning == nil)
    #expect(before.changes.last?.authority?.value == "ordinaria 2")
    #expect(before.changes.last?.reason?.value == "Cambio de sede")
    // Where the version kept the first date, the log still tells the new one.
    let kept = try schedule("abril", [march], on: "2025-09-01")
    #expect(texts(kept) == ["abril > junio"] && kept.current?.value.text == "junio")
    // A date that somebody wrote into plan.yaml since is what is written, and no change.
    let edited = try schedule("octubre", [march], on: "2025-09-01", written: "noviembre")
    #expect(edited.current?.value.text == "noviembre" && texts(edited) == texts(before))
  }
}
