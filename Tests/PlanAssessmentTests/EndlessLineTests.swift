import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// Permanent and recurrent lines, which have no last day.
@Suite("Lines without an end")
struct EndlessLineTests {
  static let sessions: KeyValuePairs = [
    "ordinaria 1": "1 de marzo de 2025", "ordinaria 2": "10 de abril de 2025",
  ]

  /// The gap between the two sessions is 40 days; without a calendar it is 90.
  @Test(arguments: [
    (true, "2025-06-10", Situation.ongoing), (true, "2025-06-11", .idle(days: 41)),
    (false, "2025-07-30", .ongoing), (false, "2025-07-31", .idle(days: 91)),
  ])
  func restsAsLongAsTheGapBetweenSessions(
    _ hasCalendar: Bool, _ cutOff: String, _ situation: Situation
  ) {
    let plan = plan(
      [item("1", "permanente")], sessions: hasCalendar ? Self.sessions : [:])
    let log = Log(entries: [milestone("2025-05-01", "1")])
    let assessment = Assessment(plan: plan, log: log, cutOff: day(cutOff))
    #expect(assessment.line("1")?.situation == situation)
    #expect(assessment.line("1")?.exclusion == .permanent)
  }

  @Test func measuresTheGapBetweenPlannedSessionsAlone() {
    let plan = plan([item("1", "permanente")], sessions: Self.sessions)
    let log = Log(entries: [
      rescheduling("2025-03-02", "extraordinaria 1", to: "2025-09-01"),
      session("2025-09-01", "extraordinaria 1"),
    ])
    #expect(Assessment(plan: plan, log: log, cutOff: day("2025-10-01")).idleLimit == 40)
    let moved = Log(entries: [rescheduling("2025-03-02", "ordinaria 2", to: "2025-05-01")])
    #expect(Assessment(plan: plan, log: moved, cutOff: day("2025-10-01")).idleLimit == 61)
  }

  @Test(arguments: [("2025-05-02", Situation.ongoing), ("2025-05-03", .idle(days: 91))])
  func countsFromTheTermsFirstDay(_ cutOff: String, _ situation: Situation) {
    let assessment = Assessment(
      plan: plan([item("1", "permanente")]), log: Log(), cutOff: day(cutOff))
    #expect(assessment.line("1")?.situation == situation)
  }

  @Test func isWatchedUntilTheTermEnds() {
    let log = Log(entries: [milestone("2025-12-01", "1")])
    let assessment = Assessment(
      plan: plan([item("1", "permanente")]), log: log, cutOff: day("2026-06-01"))
    #expect(assessment.line("1")?.situation == .ongoing)
  }

  /// What counts as activity, and what does not.
  @Test func knowsWhatIsActivity() {
    let cutOff = day("2025-09-30")
    var fair = PlannedEvent(key: at("feria"))
    fair.lines = [at("1")]
    var value = plan([item("1", "permanente", parts: ["a", "b"])])
    value.events = [fair]
    let facts: [(LogEntry, Bool)] = [
      (milestone("2025-09-01", "1"), true), (milestone("2025-09-01", "1.a"), true),
      (progress("2025-09-01", "1", 10), true), (progress("2025-09-01", "1", nil, .underway), true),
      (event("2025-09-01", "feria"), true), (event("2025-09-01", "otra"), false),
      (event("2025-09-01", "otra", concludes: ["1.a"]), true),
      (session("2025-09-01", "ordinaria 1") { $0.agenda = [agenda("1")] }, true),
      (
        session("2025-09-01", "ordinaria 1") { $0.agreements = [agreement(nil, lines: ["1"])] },
        true
      ),
      (
        session("2025-09-01", "ordinaria 1") {
          $0.agenda = [agenda("1")]
          $0.call = at(phrase("2025-09-01"))
        }, false
      ),
      (rescheduling("2025-09-01", "1", to: "permanente"), false),
      (entry("2025-09-01", .evaluation(Evaluation(item: at("1")))), false),
      (
        entry("2025-09-01", .pending(text: at("Falta"), recipient: nil, lines: [at("1")])), false
      ),
    ]
    for (number, (entry, isActivity)) in facts.enumerated() {
      let assessment = Assessment(plan: value, log: Log(entries: [entry]), cutOff: cutOff)
      let expected: Situation = isActivity ? .ongoing : .idle(days: 241)
      #expect(assessment.line("1")?.situation == expected, "fact \(number)")
    }
  }

  private func agenda(_ line: String) -> AgendaItem {
    var item = AgendaItem(subject: at("Estatus"))
    var point = AgendaItem(subject: at("Punto"))
    point.lines = [at(line)]
    item.points = [point]
    return item
  }

  // MARK: Recurrent lines

  @Test(arguments: [
    ([String](), "2025-04-30", 0, 0), ([], "2025-05-01", 0, 1),
    (["2025-04-04"], "2025-05-01", 1, 1), (["2025-04-04", "2025-04-05"], "2025-05-01", 2, 1),
    (["2025-04-04"], "2026-01-31", 1, 3), (["2025-04-04"], "2026-02-01", 1, 4),
  ])
  func countsOccurrences(_ milestones: [String], _ cutOff: String, _ done: Int, _ due: Int) {
    let log = Log(entries: milestones.map { milestone($0, "1") })
    let assessment = Assessment(
      plan: plan([item("1", "trimestral")]), log: log, cutOff: day(cutOff))
    let line = assessment.line("1")
    #expect(line?.situation == .recurring(done: done, total: 4, due: due))
    #expect(line?.light == (done >= due ? .green : .yellow))
    #expect(line?.exclusion == .recurrent)
  }

  @Test func countsADayWithAMilestoneAndAReportOnce() {
    let log = Log(entries: [
      progress("2025-03-04", "1", 25), milestone("2025-03-04", "1"),
      progress("2025-04-04", "1", 50),
      progress("2025-04-04", "1", nil, .underway), milestone("2025-05-04", "1"),
    ])
    let assessment = Assessment(
      plan: plan([item("1", "trimestral")]), log: log, cutOff: day("2025-05-10"))
    #expect(assessment.line("1")?.situation == .recurring(done: 3, total: 4, due: 1))
  }

  @Test func followsTheSessions() {
    var plan = plan([item("1", "cada sesión")], sessions: Self.sessions)
    plan.items[0].name = at("Informar del estado")
    var point = AgendaItem(subject: at("Estado"))
    point.lines = [at("1")]
    let log = Log(entries: [
      session("2025-03-01", "ordinaria 1") { $0.agenda = [point] },
      session("2025-03-20", "extraordinaria 1"),
    ])
    let before = Assessment(plan: plan, log: log, cutOff: day("2025-04-10"))
    #expect(before.line("1")?.situation == .recurring(done: 1, total: 3, due: 2))
    // Nobody met on 10 April: nothing was due there.
    let after = Assessment(plan: plan, log: log, cutOff: day("2025-04-11"))
    #expect(after.line("1")?.situation == .recurring(done: 1, total: 2, due: 2))
  }

  // MARK: Fulfilment

  @Test(arguments: [
    (["2025-04-01", "2025-06-20", "2025-09-01", "2025-11-20", "2026-01-05"], Fulfilment.fulfilled),
    (["2025-04-01", "2025-06-20", "2025-11-20", "2026-01-05"], .partially), ([], .unfulfilled),
  ])
  func isFulfilledWhenAttendedAllAlong(_ days: [String], _ fulfilment: Fulfilment) {
    let log = Log(entries: days.map { milestone($0, "1") })
    let assessment = Assessment(
      plan: plan([item("1", "permanente")]), log: log, cutOff: day("2026-01-31"))
    #expect(assessment.line("1")?.fulfilment == fulfilment)
  }

  @Test(arguments: [(4, Fulfilment.fulfilled), (3, .partially), (0, .unfulfilled)])
  func isFulfilledWhenDoneEachTime(_ count: Int, _ fulfilment: Fulfilment) {
    let days = ["2025-04-01", "2025-07-01", "2025-10-01", "2025-12-01"].prefix(count)
    let assessment = Assessment(
      plan: plan([item("1", "trimestral")]), log: Log(entries: days.map { milestone($0, "1") }),
      cutOff: day("2026-01-31"))
    #expect(assessment.line("1")?.fulfilment == fulfilment)
  }

  @Test(arguments: [
    (100.0, ProgressState?.none, Fulfilment.fulfilled), (1, nil, .partially),
    (0, nil, .unfulfilled), (40, .cancelled, .partially), (0, .suspended, .unfulfilled),
  ])
  func isFulfilledByItsProgress(
    _ percentage: Double, _ state: ProgressState?, _ fulfilment: Fulfilment
  ) {
    let log = Log(entries: [progress("2025-05-01", "1", percentage, state)])
    let assessment = Assessment(
      plan: plan([item("1", "abril")]), log: log, cutOff: day("2026-01-31"))
    #expect(assessment.line("1")?.fulfilment == fulfilment)
    #expect(assessment.isClosing)
  }
}
