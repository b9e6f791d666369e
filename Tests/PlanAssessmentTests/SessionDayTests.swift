import CivilTime
import PlanModel
import Testing

/// What is known of a session on a day: what has a day of its own comes when it comes (Ejemplo
/// inventado).
@Suite("What is known of a session on a day")
struct SessionDayTests {
  static let calendar = plan(
    [], sessions: ["ordinaria 1": "10 de marzo", "ordinaria 2": "10 de junio"])

  private func status(
    _ entries: [LogEntry], _ key: String = "ordinaria 1", on cutOff: String = "2025-12-31"
  ) throws -> SessionStatus {
    let state = Replay(plan: Self.calendar, log: Log(entries: entries), until: day(cutOff)).state
    return try #require(state.session(key))
  }

  private static let held = session("2025-03-10", "ordinaria 1") { $0.attendance = [at("A")] }

  /// An entry that was completed later tells of an approval that was still to come.
  @Test func anApprovalCountsFromItsOwnDay() throws {
    let minutes = session("2025-03-20", "ordinaria 1") {
      var minutes = SessionMinutes()
      minutes.file = at("evidencias/acta.txt")
      minutes.approvedIn = at("ordinaria 2")
      minutes.approvedOn = at(phrase("10 de junio"))
      minutes.isReadingWaived = true
      $0.minutes = minutes
    }
    let before = try status([Self.held, minutes], on: "2025-06-09")
    #expect(before.minutes?.isApproved == false && before.minutes?.isReadingWaived == nil)
    #expect(before.minutes?.file != nil && before.minutesApprovedOn == nil)
    let after = try status([Self.held, minutes], on: "2025-06-10")
    #expect(after.minutes?.isApproved == true && after.minutes?.isReadingWaived == true)
    #expect(after.minutesApprovedOn == day("2025-06-10"))
  }

  @Test func aCallCountsFromItsOwnDay() throws {
    let call = session("2025-02-20", "ordinaria 1") {
      $0.call = at(phrase("3 de marzo"))
      $0.callNumber = "CEJ/1/2025"
      $0.callAnnexes = [at("Guía")]
      $0.acknowledgements = [at("A")]
      $0.agenda = [AgendaItem(subject: at("Guía"))]
    }
    let before = try status([call], on: "2025-03-02")
    #expect(!before.isCalled && before.callNumber == nil && before.calledOn == nil)
    #expect(before.acknowledgements.values.isEmpty && before.callAnnexes.values.isEmpty)
    // It was not held for that: the entry tells of what comes.
    #expect(before.heldOn == nil && before.announcedAgenda.count == 1)
    #expect(try status([call], on: "2025-03-03").isCalled)
  }

  // MARK: Two things on one day

  private static let call = session("2025-03-03", "ordinaria 1") {
    $0.call = at(phrase("3 de marzo"))
    $0.callNumber = "CEJ/1/2025"
    $0.callAnnexes = [at("Guía")]
    $0.acknowledgements = [at("A"), at("B")]
  }
  private static let moved = rescheduling("2025-03-03", "ordinaria 1", to: "20 de marzo")
  private static let postponed = session("2025-03-03", "ordinaria 1") { $0.state = at(.postponed) }

  @Test func onOneDayTheOrderOfTheEntriesTells() throws {
    #expect(try !status([Self.call, Self.moved]).isCalled)
    #expect(try status([Self.moved, Self.call]).isCalled)
    #expect(try status([Self.moved, Self.postponed]).isPostponedWithoutDate)
    #expect(try !status([Self.postponed, Self.moved]).isPostponedWithoutDate)
  }

  /// The oficio of a call that is noted late, with the day that it was sent for, is the call for that
  /// day.
  @Test func aCallMayTellTheDayThatItIsFor() throws {
    let late = session("2025-03-06", "ordinaria 1") {
      $0.plannedFor = at(phrase("20 de marzo"))
      $0.call = at(phrase("5 de marzo"))
    }
    #expect(try status([late]).isCalled)
  }

  @Test func aNewCallStartsAfresh() throws {
    let again = session("2025-03-12", "ordinaria 1") {
      $0.call = at(phrase("12 de marzo"))
      $0.acknowledgements = [at("C")]
    }
    let called = try status([Self.call, Self.moved, again])
    #expect(called.isCalled && called.calledOn == day("2025-03-12"))
    #expect(called.callNumber == nil && called.callAnnexes.values.isEmpty)
    #expect(called.acknowledgements.values.map(\.value) == ["C"])
    // Without a new day, a second entry completes the call.
    let completed = try status([Self.call, again])
    #expect(completed.callNumber == "CEJ/1/2025")
    #expect(completed.acknowledgements.values.map(\.value) == ["A", "B", "C"])
    // What is noted late of the call for the day that was given up is none for the new one.
    let lateNote = session("2025-03-12", "ordinaria 1") {
      $0.call = at(phrase("1 de marzo"))
      $0.acknowledgements = [at("C")]
    }
    let given = try status([Self.call, Self.moved, lateNote])
    #expect(!given.isCalled && given.callNumber == "CEJ/1/2025")
  }
}
