import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// Sessions, events and agreements at a cut-off.
@Suite("Sessions, events and agreements")
struct OccasionTests {
  static let planned = plan([], sessions: ["ordinaria 1": "10 de marzo"])

  @Test(arguments: [
    ([LogEntry](), "2025-03-10", OccasionSituation.upcoming), ([], "2025-03-11", .overdue(days: 1)),
    ([session("2025-03-10", "ordinaria 1")], "2025-04-01", .heldOnTime),
    ([session("2025-03-07", "ordinaria 1")], "2025-04-01", .heldEarly(days: 3)),
    ([session("2025-03-12", "ordinaria 1")], "2025-04-01", .heldLate(days: 2)),
    (
      [rescheduling("2025-03-05", "ordinaria 1", to: "20 de marzo")], "2025-03-12",
      .rescheduled(daysAgainstOriginal: 2)
    ),
    (
      [
        rescheduling("2025-03-05", "ordinaria 1", to: "20 de marzo"),
        session("2025-03-20", "ordinaria 1"),
      ], "2025-04-01", .heldOnTime
    ),
  ])
  func judgesASession(_ entries: [LogEntry], _ cutOff: String, _ situation: OccasionSituation) {
    let assessment = Assessment(
      plan: Self.planned, log: Log(entries: entries), cutOff: day(cutOff))
    #expect(assessment.sessions.map(\.situation) == [situation])
  }

  @Test func knowsASessionThatNobodyPlanned() {
    let log = Log(entries: [session("2025-03-07", "extraordinaria 1")])
    let assessment = Assessment(plan: plan([]), log: log, cutOff: day("2025-04-01"))
    #expect(assessment.sessions.map(\.situation) == [.heldUndated])
    #expect(assessment.sessions.map(\.light) == [.green])
  }

  @Test(arguments: [
    ("22 al 26 de septiembre", "22 al 26 de septiembre", OccasionSituation.heldOnTime),
    ("22 al 26 de septiembre", "25 al 28 de septiembre", .heldLate(days: 2)),
    ("22 al 26 de septiembre", "15 al 17 de septiembre", .heldEarly(days: 5)),
    ("a más tardar el 30 de septiembre", "15 al 17 de septiembre", .heldOnTime),
    ("por definir", "15 al 17 de septiembre", .heldUndated),
  ])
  func judgesAnEvent(_ schedule: String, _ realized: String, _ situation: OccasionSituation) {
    var plan = plan([])
    var fair = PlannedEvent(key: at("feria"))
    fair.schedule = at(phrase(schedule))
    plan.events = [fair]
    let log = Log(entries: [event("2025-10-01", "feria", realized: realized)])
    let assessment = Assessment(plan: plan, log: log, cutOff: day("2025-10-01"))
    #expect(assessment.events.map(\.situation) == [situation])
  }

  @Test func saysHowLateAnEventIsAgainstItsFirstDate() {
    var plan = plan([])
    var fair = PlannedEvent(key: at("feria"))
    fair.schedule = at(phrase("segunda quincena de noviembre"))
    plan.events = [fair]
    let log = Log(entries: [
      rescheduling("2025-11-12", "feria", to: "4 de diciembre de 2025"),
      event("2025-12-04", "feria", realized: "4 de diciembre de 2025"),
    ])
    let assessment = Assessment(plan: plan, log: log, cutOff: day("2025-12-31"))
    #expect(assessment.events.map(\.situation) == [.heldOnTime])
    #expect(assessment.events.map(\.originalDeviation) == [4])
  }

  // MARK: Agreements

  private func agreements(
    _ taken: [Agreement], _ entries: [LogEntry] = [], moves: Bool = true, on cutOff: String
  ) -> [AgreementSituation] {
    var plan = Self.planned
    plan.rules.movesDueDates = moves
    let meeting = session("2025-03-10", "ordinaria 1") { $0.agreements = taken }
    let log = Log(entries: [meeting] + entries)
    return Assessment(plan: plan, log: log, cutOff: day(cutOff)).agreements.map(\.situation)
  }

  /// 15 March 2025 is a Saturday, and Monday 17 a statutory rest day.
  @Test(arguments: [
    (true, "2025-03-18", AgreementSituation.dueSoon(days: 0)),
    (true, "2025-03-19", .overdue(days: 1)),
    (false, "2025-03-15", .dueSoon(days: 0)), (false, "2025-03-18", .overdue(days: 3)),
  ])
  func movesDueDates(_ moves: Bool, _ cutOff: String, _ situation: AgreementSituation) {
    #expect(
      agreements([agreement("A", due: "15 de marzo")], moves: moves, on: cutOff) == [situation])
  }

  @Test(arguments: [
    (settled("2025-03-18", "A", .fulfilled), AgreementSituation.fulfilledOnTime),
    (settled("2025-03-20", "A", .fulfilled), .fulfilledLate(days: 2)),
    (settled("2025-03-20", "A", .void), .void), (settled("2025-03-20", "A", .referred), .referred),
    (rescheduling("2025-03-14", "A", to: "31 de marzo"), .overdue(days: 1)),
    (rescheduling("2025-03-14", "A", to: "1 de abril"), .dueSoon(days: 0)),
  ])
  func followsAnAgreement(_ entry: LogEntry, _ situation: AgreementSituation) {
    let taken = [agreement("A", due: "15 de marzo")]
    #expect(agreements(taken, [entry], on: "2025-04-01") == [situation])
  }

  @Test func countsFromTheFirstTimeThatItWasSaidToBeFulfilled() {
    let twice = [settled("2025-03-14", "A", .fulfilled), settled("2025-03-28", "A", .fulfilled)]
    let taken = [agreement("A", due: "15 de marzo")]
    #expect(agreements(taken, twice, on: "2025-04-01") == [.fulfilledOnTime])
  }

  @Test func knowsAgreementsWithoutDateOrKey() {
    let found = agreements(
      [agreement(nil), agreement("B")], [settled("2025-05-01", "B", .fulfilled)], on: "2025-06-01")
    #expect(found == [.undated, .fulfilledUndated])
  }

  /// «Próxima sesión» is the next one that is known at the cut-off.
  @Test func waitsForTheNextSession() throws {
    let plan = plan([], sessions: ["ordinaria 1": "10 de marzo", "ordinaria 2": "10 de junio"])
    let due: TemporalExpression
    switch TemporalParser.parse(
      "próxima sesión",
      in: TemporalContext(year: .nearestNotBefore(day("2025-03-10")), sessions: []))
    {
    case .success(let expression): due = expression
    case .failure(let error): throw error
    }
    var taken = agreement("A")
    taken.due = at(due)
    let meeting = session("2025-03-10", "ordinaria 1") { $0.agreements = [taken] }
    let extraordinary = session("2025-05-06", "extraordinaria 1")
    func dueOn(_ entries: [LogEntry], on cutOff: String) -> CivilDate? {
      Replay(plan: plan, log: Log(entries: [meeting] + entries), until: day(cutOff)).state
        .agreement("A")?.dueOn
    }
    #expect(dueOn([], on: "2025-04-01") == day("2025-06-10"))
    #expect(dueOn([extraordinary], on: "2025-05-05") == day("2025-06-10"))
    #expect(dueOn([extraordinary], on: "2025-05-06") == day("2025-05-06"))
    let moved = rescheduling("2025-05-20", "ordinaria 2", to: "17 de junio")
    #expect(dueOn([moved], on: "2025-06-01") == day("2025-06-17"))
  }

  /// From when on an agreement that is due on Monday 31 March is about to fall due.
  @Test(arguments: [
    (nil as String?, "2025-03-15", AgreementSituation.open),
    (nil, "2025-03-16", .dueSoon(days: 15)), (nil, "2025-03-31", .dueSoon(days: 0)),
    ("5", "2025-03-25", .open), ("5", "2025-03-26", .dueSoon(days: 5)),
    ("10 días naturales", "2025-03-21", .dueSoon(days: 10)),
    // Five working days: from Monday 24 on, 25 to 31 March.
    ("5 días hábiles", "2025-03-23", .open), ("5 días hábiles", "2025-03-24", .dueSoon(days: 7)),
    ("48 horas", "2025-03-28", .open), ("48 horas", "2025-03-29", .dueSoon(days: 2)),
    // What only people understand is as if it were not written.
    ("pronto", "2025-03-16", .dueSoon(days: 15)),
  ])
  func knowsWhatIsAboutToFallDue(
    _ rule: String?, _ cutOff: String, _ situation: AgreementSituation
  ) {
    var plan = Self.planned
    plan.rules.dueSoon = rule.map(at)
    let meeting = session("2025-03-10", "ordinaria 1") {
      $0.agreements = [agreement("A", due: "31 de marzo")]
    }
    let found = Assessment(plan: plan, log: Log(entries: [meeting]), cutOff: day(cutOff))
    #expect(found.agreements.map(\.situation) == [situation])
  }

  /// «Próxima sesión», put off twice, called off, and taken up by another one.
  @Test func followsTheNextSessionWhereverItGoes() throws {
    let plan = plan(
      [],
      sessions: [
        "ordinaria 1": "10 de marzo", "ordinaria 2": "10 de junio",
        "ordinaria 3": "9 de septiembre",
      ])
    var taken = agreement("A")
    taken.due = at(try nextSession(saidOn: "2025-03-10"))
    let meeting = session("2025-03-10", "ordinaria 1") { $0.agreements = [taken] }
    let moved = rescheduling("2025-06-02", "ordinaria 2", to: "24 de junio")
    let movedAgain = rescheduling("2025-06-20", "ordinaria 2", to: "8 de julio")
    let off = session("2025-07-01", "ordinaria 2") { $0.state = at(.cancelled) }
    let put = session("2025-07-01", "ordinaria 2") { $0.state = at(.postponed) }
    let other = session("2025-06-01", "extraordinaria 1") {
      $0.state = at(.planned)
      $0.plannedFor = at(phrase("6 de junio"))
    }
    func found(_ entries: [LogEntry], on cutOff: String) -> AgreementSituation? {
      Assessment(plan: plan, log: Log(entries: [meeting] + entries), cutOff: day(cutOff))
        .agreements.first?.situation
    }
    #expect(found([], on: "2025-06-01") == .dueSoon(days: 9))
    #expect(found([moved], on: "2025-06-12") == .dueSoon(days: 12))
    #expect(found([moved, movedAgain], on: "2025-06-25") == .dueSoon(days: 13))
    #expect(found([moved, off], on: "2025-07-02") == .open)
    #expect(found([moved, put], on: "2025-09-01") == .dueSoon(days: 8))
    #expect(found([other], on: "2025-06-05") == .dueSoon(days: 1))
  }

  private func nextSession(saidOn iso: String) throws -> TemporalExpression {
    try TemporalParser.parse(
      "próxima sesión", in: TemporalContext(year: .nearestNotBefore(day(iso)), sessions: [])
    ).get()
  }
}
