import CivilTime
import PlanModel
import Testing

/// The state that the entries up to a day give (format.md, «bitacora.yaml»).
@Suite("Replay")
struct ReplayTests {
  static let april = plan([item("1", "abril", parts: ["a", "b", "c"])])

  private func line(
    _ entries: [LogEntry], on cutOff: String = "2025-12-31", registeredBy: String? = nil
  ) throws -> LineStatus {
    let replay = Replay(
      plan: Self.april, log: Log(entries: entries), until: day(cutOff),
      registeredBy: registeredBy.map(day))
    return try #require(replay.state.line("1"))
  }

  // MARK: Order

  @Test func ordersByDayThenByFile() throws {
    let status = try line([
      progress("2025-05-02", "1", 60), progress("2025-05-01", "1", 40),
      progress("2025-05-02", "1", 50),
    ])
    #expect(status.progress == 50)
    #expect(status.history == [0, 1, 2])
  }

  @Test func countsTheCutOffItself() throws {
    let entries = [progress("2025-05-01", "1", 40), progress("2025-05-02", "1", 60)]
    #expect(try line(entries, on: "2025-05-01").progress == 40)
    #expect(try line(entries, on: "2025-05-02").progress == 60)
    #expect(try line(entries, on: "2025-04-30").state == nil)
  }

  @Test func leavesOutWhatWasWrittenDownLater() throws {
    let entries = [
      progress("2025-05-01", "1", 40), progress("2025-05-02", "1", 60, recorded: "2025-06-01"),
    ]
    #expect(try line(entries, registeredBy: "2025-05-31").progress == 40)
    #expect(try line(entries, registeredBy: "2025-06-01").progress == 60)
    #expect(try line(entries).progress == 60)
  }

  @Test func ignoresWhatThePlanDoesNotKnow() throws {
    #expect(
      try line([progress("2025-05-01", "9", 40), milestone("2025-05-01", "1.z")]).history == [])
  }

  // MARK: Progress

  @Test func goesBackToTheLastPercentageWhenReopenedWithoutOne() throws {
    let status = try line([
      progress("2025-05-01", "1", 40), progress("2025-05-02", "1", nil, .concluded),
      progress("2025-05-03", "1", nil, .underway),
    ])
    #expect(status.progress == 40)
    #expect(status.state == .underway)
    #expect(status.concludedOn == nil)
  }

  @Test func takesTheMeanOfIncisos() throws {
    let half = [progress("2025-05-01", "1.a", nil, .concluded), progress("2025-05-02", "1.b", 50)]
    #expect(try line(half).progress == 50)
    #expect(try line(half).parts.map { $0.track.percentage } == [100, 50, nil])
    // The line's own percentage holds once it is told.
    #expect(try line(half + [progress("2025-05-03", "1", 70)]).progress == 70)
    // A cancelled inciso is left out.
    let without = half + [progress("2025-05-03", "1.c", nil, .cancelled)]
    #expect(try line(without).progress == 75)
    let done = try line(without + [progress("2025-05-09", "1.b", 100)])
    #expect(done.state == .concluded)
    #expect(done.concludedOn == day("2025-05-09"))
  }

  // MARK: Corrections

  static let typo = [
    progress("2025-05-01", "1", 40, id: "uno"), progress("2025-05-10", "1", 90, id: "dos"),
  ]

  @Test func correctsAValue() throws {
    let status = try line(Self.typo + [correction("2025-05-20", of: "dos", percentage: 50)])
    #expect(status.progress == 50)
  }

  @Test func withdrawsAnEntry() throws {
    let status = try line(Self.typo + [correction("2025-05-20", of: "dos")])
    #expect(status.progress == 40)
    #expect(status.history.count == 1)
  }

  @Test func correctsADay() throws {
    let entries = Self.typo + [correction("2025-05-20", of: "dos", to: "2025-06-01")]
    #expect(try line(entries, on: "2025-05-31").progress == 40)
    #expect(try line(entries, on: "2025-06-01").progress == 90)
  }

  @Test func takesTheLastCorrectionOfAValue() throws {
    let status = try line(
      Self.typo + [
        correction("2025-05-21", of: "dos", percentage: 55),
        correction("2025-05-20", of: "dos", percentage: 50),
      ])
    #expect(status.progress == 55)
  }

  @Test func correctsACorrection() throws {
    let withdrawn = correction("2025-05-20", of: "dos", id: "tres")
    #expect(try line(Self.typo + [withdrawn]).progress == 40)
    let taken = Self.typo + [withdrawn, correction("2025-05-21", of: "tres")]
    #expect(try line(taken).progress == 90)
    let changed = Self.typo + [withdrawn, correction("2025-05-21", of: "dos", percentage: 60)]
    #expect(try line(changed).progress == 60)
  }

  @Test func survivesCorrectionsInACircle() throws {
    let circle = [
      correction("2025-05-20", of: "b", id: "a"), correction("2025-05-20", of: "a", id: "b"),
    ]
    #expect(try line(Self.typo + circle).progress == 90)
  }

  @Test func countsACorrectionFromItsRegistrationOn() throws {
    let entries = Self.typo + [correction("2025-06-20", of: "dos", percentage: 50)]
    // Known today, also of a day before it was corrected; as delivered then, it was not.
    #expect(try line(entries, on: "2025-05-31").progress == 50)
    #expect(try line(entries, on: "2025-05-31", registeredBy: "2025-06-19").progress == 90)
    #expect(try line(entries, on: "2025-05-31", registeredBy: "2025-06-20").progress == 50)
  }

  @Test func reopensByACorrection() throws {
    let entries = [
      progress("2025-05-01", "1", nil, .concluded, id: "uno"),
      correction("2025-05-02", of: "uno", percentage: 20),
    ]
    let status = try line(entries)
    #expect(status.progress == 20)
    #expect(status.concludedOn == nil)
    let other = [
      progress("2025-05-01", "1", 100, id: "uno"),
      correction("2025-05-02", of: "uno", state: .underway),
    ]
    #expect(try line(other).state == .underway)
  }

  // MARK: Dates

  @Test func keepsEveryNewDate() throws {
    let status = try line([
      rescheduling("2025-03-01", "1", to: "mayo", reason: "Cambio de titular"),
      rescheduling("2025-04-01", "1", to: "junio"),
    ])
    #expect(status.schedule.changes.map { $0.from?.value.text } == ["abril", "mayo"])
    #expect(status.schedule.changes.map(\.to.value.text) == ["mayo", "junio"])
    #expect(status.schedule.changes.first?.reason?.value == "Cambio de titular")
    #expect(status.schedule.current?.value.text == "junio")
    #expect(status.schedule.original?.value.text == "abril")
    #expect(status.schedule.isReplanned)
  }
}
