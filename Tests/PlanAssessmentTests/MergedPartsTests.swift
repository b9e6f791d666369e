import CivilTime
import PlanModel
import Testing

/// What several entries tell of one session, event, alliance, indicator or office.
@Suite("Merged parts")
struct MergedPartsTests {
  private func state(
    _ plan: Plan = plan([item("1", "abril")]), _ entries: [LogEntry],
    on cutOff: String = "2025-12-31"
  ) -> PlanState {
    Replay(plan: plan, log: Log(entries: entries), until: day(cutOff)).state
  }

  @Test func mergesASession() throws {
    let planned = plan([item("1", "abril")], sessions: ["ordinaria 1": "10 de marzo"])
    let state = state(
      planned,
      [
        session("2025-03-03", "ordinaria 1") {
          $0.call = at(phrase("2025-03-03"))
          $0.callNumber = "001/2025"
          $0.agenda = [AgendaItem(subject: at("Lo convocado"))]
        },
        session("2025-03-11", "ordinaria 1") { $0.attendance = [at("OGA"), at("OGB")] },
        session("2025-03-11", "ordinaria 1") {
          $0.attendance = [at("OGB"), at("OGC")]
          $0.agenda = [AgendaItem(subject: at("Lo tratado"))]
          $0.agreements = [agreement("A-1"), agreement(nil)]
        },
        session("2025-03-20", "ordinaria 1"),
      ])
    let session = try #require(state.session("ordinaria 1"))
    #expect(state.sessions.count == 1)
    #expect(session.heldOn == day("2025-03-11"))
    #expect(session.callNumber == "001/2025")
    #expect(session.attendance.values.map(\.value) == ["OGA", "OGB", "OGC"])
    #expect(session.agenda.map(\.subject.value) == ["Lo tratado"])
    #expect(session.agreements.map { state.agreements[$0].key } == ["A-1", nil])
    #expect(session.entries == [0, 1, 2, 3])
    #expect(session.kind == "ordinaria")
  }

  @Test func isNotHeldByItsCall() {
    let state = state([session("2025-03-03", "ordinaria 1") { $0.call = at(phrase("2025-03-03")) }])
    #expect(state.session("ordinaria 1")?.heldOn == nil)
  }

  @Test func mergesAnEvent() throws {
    var first = EventRecord(key: at("feria"))
    first.venues = [at("Norte")]
    first.meetings = [
      EventMeeting(date: at(phrase("2025-05-03")), venue: "Norte", figures: [])
    ]
    var second = EventRecord(key: at("feria"))
    second.venues = [at("Norte"), at("Sur")]
    second.meetings = [EventMeeting(date: at(phrase("2025-05-09")), venue: "Sur", figures: [])]
    var entries = [entry("2025-05-03", .event(first)), entry("2025-05-09", .event(second))]
    entries[0].figures = [figure("asistentes", 10), figure("mesas", 2)]
    entries[1].figures = [figure("asistentes", 30)]
    let event = try #require(state(entries).event("feria"))
    #expect(event.held == DateSpan(start: day("2025-05-03"), end: day("2025-05-09")))
    #expect(event.venues.values.map(\.value) == ["Norte", "Sur"])
    #expect(event.figures.map(\.name.value) == ["asistentes", "mesas"])
    #expect(event.figures.map(\.value.value) == [.exact(30), .exact(2)])
    #expect(event.meetings.count == 2)
  }

  @Test func followsTheConvenio() throws {
    var plan = plan([])
    var alliance = Alliance(key: at("red"))
    alliance.covenant = at(.toBeSigned)
    plan.alliances = [alliance]
    var update = AllianceUpdate(key: at("red"))
    update.covenant = at(.inForce)
    update.signed = at(phrase("2025-06-28"))
    let entries = [entry("2025-06-30", .alliance(update))]
    #expect(state(plan, entries, on: "2025-06-29").alliance("red")?.covenant?.value == .toBeSigned)
    let status = try #require(state(plan, entries).alliance("red"))
    #expect(status.covenant?.value == .inForce)
    #expect(status.since == day("2025-06-30"))
    #expect(status.signed?.value.end == day("2025-06-28"))
  }

  @Test(arguments: [
    (Accumulation.sum, 30.0), (.last, 4), (.mean, 10), (.maximum, 20),
  ])
  func accumulates(_ rule: Accumulation, _ expected: Double) throws {
    var plan = plan([])
    var indicator = Indicator(key: at("personas"))
    indicator.accumulation = rule
    plan.indicators = [indicator]
    let values: [FigureValue] = [.exact(6), .exact(20), .words("varias"), .exact(4)]
    let entries = values.enumerated().map { number, value in
      var measurement = Measurement(indicator: at("personas"))
      measurement.value = at(value)
      return entry("2025-05-0\(number + 1)", .measurement(measurement))
    }
    let value = try #require(state(plan, entries).indicator("personas")?.value)
    #expect(value.number == expected)
    #expect(value.precision == .exact)
  }

  @Test func keepsABoundABound() throws {
    let atLeast = AccumulatedFigure([.exact(5), .lowerBound(1000, text: "más de mil")], by: .sum)
    #expect(atLeast?.number == 1005)
    #expect(atLeast?.precision == .atLeast)
    let both = AccumulatedFigure(
      [.upperBound(200, text: "casi 200"), .lowerBound(1000, text: "más de mil")], by: .sum)
    #expect(both?.precision == .about)
    #expect(AccumulatedFigure([.words("varias")], by: .sum) == nil)
    #expect(AccumulatedFigure([.share(40), .share(60)], by: .mean)?.isShare == true)
    let written: [FigureValue] = [.exact(0.5), .exact(0.6, decimals: 2), .exact(0.25)]
    #expect(
      Accumulation.allCases.map { AccumulatedFigure(written, by: $0)?.decimals } == [2, 0, 0, 2])
  }

  @Test func knowsTheMembersOfEachDay() {
    var plan = plan([])
    plan.commission.members = [Member(key: at("OGA"), name: "Ana"), Member(key: at("OGB"))]
    plan.commission.offices = [Definition(key: at("coordinación"), text: at("Ana"))]
    let entries = [
      entry("2025-06-30", .membership(member: at("OGA"), change: at(.leaves), name: nil)),
      entry("2025-07-10", .membership(member: at("OGC"), change: at(.joins), name: "Eva")),
      entry("2025-09-01", .membership(member: at("OGA"), change: at(.joins), name: "Luz")),
      entry("2025-09-01", .handover(office: at("coordinación"), name: "Luz")),
    ]
    let state = state(plan, entries)
    let keys = { (date: String) in state.members(on: day(date)).map(\.key.value) }
    #expect(keys("2025-06-29") == ["OGA", "OGB"])
    #expect(keys("2025-06-30") == ["OGB"])
    #expect(keys("2025-08-01") == ["OGB", "OGC"])
    #expect(keys("2025-09-01") == ["OGA", "OGB", "OGC"])
    #expect(state.members(on: day("2025-09-01")).first?.name == "Luz")
    #expect(state.offices(on: day("2025-08-31")).map(\.holder) == ["Ana"])
    #expect(state.offices(on: day("2025-09-01")).map(\.holder) == ["Luz"])
  }

  @Test func collectsWhatElseIsTold() {
    let entries = [
      entry("2025-05-01", .learning(Learning(kind: at(.keep), text: "Convocar a tiempo"))),
      entry("2025-05-02", .pending(text: at("Falta"), recipient: nil, lines: [at("1")])),
      entry("2025-05-03", .note), entry("2025-05-04", .evaluation(Evaluation(item: at("1")))),
    ]
    let state = state(entries)
    #expect(state.learnings == [0])
    #expect(state.pendingMatters == [1])
    #expect(state.notes == [2])
    #expect(state.evaluations["1"] == [3])
    #expect(state.line("1")?.history == [1, 3])
  }

  @Test func collectsWhatAnAssessmentTells() {
    var achievement = Achievement(kind: at(.diagnosis), text: at("Un diagnóstico"))
    achievement.lines = [at("1"), at("9")]
    let entries = [
      entry("2025-05-01", .achievement(achievement)),
      entry("2025-05-02", .evaluation(Evaluation(item: at(Evaluation.wholePlan)))),
      entry(
        "2025-05-03",
        .learning(Learning(kind: at(.general), text: "Convocar a tiempo", lines: [at("1")]))),
    ]
    let state = state(entries)
    #expect(state.achievements == [0] && achievement.number == 1)
    #expect(state.planEvaluations == [1] && state.evaluations.isEmpty)
    #expect(state.learnings == [2])
    #expect(state.line("1")?.history == [0, 2])
    #expect(entries[0].fact.subjects == ["1", "9"])
  }

  private func state(_ entries: [LogEntry]) -> PlanState {
    state(plan([item("1", "abril")]), entries)
  }

  private func figure(_ name: String, _ number: Double) -> Figure {
    Figure(name: at(name), value: at(.exact(number)))
  }
}
