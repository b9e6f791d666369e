import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

@Suite("How far a session is")
struct SessionStageTests {
  /// Ordinary sessions are called five working days ahead: by 1 June for that of Tuesday 10 June 2025
  /// (2 to 6 and 9 June are working days).
  static let calendar: Plan = {
    var plan = plan(
      [],
      sessions: [
        "ordinaria 1": "10 de marzo", "ordinaria 2": "10 de junio", "ordinaria 3": "septiembre",
      ])
    plan.rules.notices = [Definition(key: at("ordinaria"), text: at("5 días hábiles"))]
    plan.rules.quorum = at("2")
    plan.commission.members = ["A", "B", "C"].map { Member(key: at($0)) }
    return plan
  }()

  private func assessment(_ entries: [LogEntry], on cutOff: String) -> Assessment {
    Assessment(plan: Self.calendar, log: Log(entries: entries), cutOff: day(cutOff))
  }

  private func stage(
    _ key: String, _ entries: [LogEntry] = [], on cutOff: String
  ) -> SessionStage? {
    assessment(entries, on: cutOff).sessionStages.first { $0.key == key }?.stage
  }

  private static let call = session("2025-05-30", "ordinaria 2") {
    $0.call = at(phrase("30 de mayo"))
  }
  private static let held = session("2025-06-10", "ordinaria 2") {
    $0.state = at(.held)
    $0.attendance = [at("A"), at("B")]
  }
  private static let minutes = session("2025-06-20", "ordinaria 2") {
    var minutes = SessionMinutes()
    minutes.file = at("evidencias/acta.pdf")
    $0.minutes = minutes
  }
  private static let approval = session("2025-09-09", "ordinaria 2") {
    var minutes = SessionMinutes()
    minutes.approvedIn = at("ordinaria 3")
    $0.minutes = minutes
  }

  @Test(arguments: [
    ("2025-04-01", SessionStage.planned), ("2025-05-05", .toCall(by: day("2025-06-02"))),
    ("2025-05-29", .toCall(by: day("2025-06-02"))), ("2025-05-30", .called),
    ("2025-06-09", .called), ("2025-06-10", .withoutMinutes), ("2025-06-20", .minutesToApprove),
    ("2025-09-08", .minutesToApprove), ("2025-09-09", .minutesApproved),
  ])
  func goesThroughItsLife(_ cutOff: String, _ expected: SessionStage) {
    let log = [Self.call, Self.held, Self.minutes, Self.approval]
    #expect(stage("ordinaria 2", log, on: cutOff) == expected)
  }

  @Test func goesOtherWays() {
    #expect(stage("ordinaria 2", on: "2025-06-05") == .toCall(by: day("2025-06-02")))
    #expect(stage("ordinaria 2", on: "2025-06-15") == .overdue(days: 5))
    // Of a session of some day in September nobody knows the last day to call it.
    #expect(stage("ordinaria 3", on: "2025-08-25") == .planned)
    let off = session("2025-06-01", "ordinaria 2") { $0.state = at(.cancelled) }
    #expect(stage("ordinaria 2", [off], on: "2025-07-01") == .cancelled)
    let put = session("2025-06-01", "ordinaria 2") { $0.state = at(.postponed) }
    #expect(stage("ordinaria 2", [put], on: "2025-07-01") == .postponed)
    // It was called for another day.
    let moved = rescheduling("2025-06-04", "ordinaria 2", to: "24 de junio")
    #expect(
      stage("ordinaria 2", [Self.call, moved], on: "2025-06-04") == .toCall(by: day("2025-06-16")))
    let far = rescheduling("2025-06-04", "ordinaria 2", to: "25 de noviembre")
    #expect(stage("ordinaria 2", [Self.call, far], on: "2025-06-04") == .postponed)
    // A log that keeps no minutes is not asked for them.
    let bare = session("2025-06-10", "ordinaria 2") { $0.attendance = [at("A")] }
    #expect(stage("ordinaria 2", [bare], on: "2025-07-01") == .held)
    // A working meeting has notes that nobody approves.
    let meeting = session("2025-05-06", "reunión de trabajo 1") {
      $0.attendance = [at("A")]
      $0.minutes = SessionMinutes()
    }
    #expect(stage("reunión de trabajo 1", [meeting], on: "2025-07-01") == .minutesApproved)
  }

  // MARK: Alerts

  private func alerts(_ entries: [LogEntry], on cutOff: String) -> [String] {
    assessment(entries, on: cutOff).sessionAlerts.map { alert in
      switch alert {
      case .call(let session, let day, let rule): "call \(session) by \(day.iso), \(rule)"
      case .withoutQuorum(let session, let quorum):
        "quorum \(session), \(quorum.counts.map(\.presentVoters.count))"
      case .withoutMinutes(let sessions): "minutes \(sessions)"
      case .minutesToApprove(let sessions): "approve \(sessions)"
      case .behindCalendar(let held, let planned): "held \(held) of \(planned)"
      }
    }
  }

  @Test func tellsWhatShouldNotBeOverlooked() {
    #expect(alerts([], on: "2025-01-15").isEmpty)
    #expect(
      alerts([], on: "2025-02-10") == ["call ordinaria 1 by 2025-02-28, 5 días hábiles"])
    #expect(
      alerts([], on: "2025-05-20") == [
        "call ordinaria 2 by 2025-06-02, 5 días hábiles", "held 0 of 1",
      ])
    let few = session("2025-03-10", "ordinaria 1") {
      $0.attendance = [at("A")]
    }
    #expect(
      alerts([few, Self.call, Self.held], on: "2025-06-12") == [
        "quorum ordinaria 1, [1]", "minutes [\"ordinaria 2\"]",
      ])
    #expect(
      alerts([few, Self.held, Self.minutes], on: "2025-06-21") == [
        "quorum ordinaria 1, [1]", "minutes [\"ordinaria 1\"]", "approve [\"ordinaria 2\"]",
      ])
  }

  @Test func sessionsOfOneDayStayApart() {
    let both = ["extraordinaria 1", "extraordinaria 2"].map { key in
      session("2025-05-06", key) { $0.attendance = [at("A"), at("B")] }
    }
    #expect(stage("extraordinaria 1", both, on: "2025-05-07") == .held)
    #expect(stage("extraordinaria 2", both, on: "2025-05-07") == .held)
  }
}
