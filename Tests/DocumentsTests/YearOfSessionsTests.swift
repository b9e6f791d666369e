import CivilTime
import Documents
import Foundation
import PlanAssessment
import PlanFiles
import PlanModel
import Testing

/// A year of a commission of 33 members, worked out by hand on the calendar of 2024: closed are Holy
/// Week (25 to 29 March), the break of July (15 to 26), 16 September, 1 October and 18 November.
@Suite("A year of sessions")
struct YearOfSessionsTests {
  static let loaded = try? PlanFolder.load(
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../plans/ejemplo-sesiones-2024").standardizedFileURL.path)

  private func assessment(_ cutOff: String) throws -> Assessment {
    let loaded = try #require(Self.loaded)
    return Assessment(
      plan: loaded.plan, log: loaded.log, cutOff: try #require(CivilDate(iso: cutOff)))
  }

  private func session(_ key: String, _ cutOff: String) throws -> SessionAssessment {
    try #require(try assessment(cutOff).sessionStages.first { $0.key == key })
  }

  // MARK: Notice

  /// The last day to call, the day of the call and whether that was in time.
  @Test(arguments: [
    // Thursday 18 January; 15 to 17 lie between.
    ("de instalación", "2024-01-12", "2024-01-11", true),
    // Thursday 22 February; 15, 16, 19, 20 and 21.
    ("ordinaria 1", "2024-02-14", "2024-02-14", true),
    // Tuesday 2 April; 1 April and Friday 22 March, before Holy Week.
    ("extraordinaria 1", "2024-03-21", "2024-03-22", false),
    // Thursday 30 May; 23, 24, 27, 28 and 29.
    ("ordinaria 2", "2024-05-22", "2024-05-21", true),
    // Thursday 19 September, put off from the 16th; 11, 12, 13, 17 and 18.
    ("ordinaria 3", "2024-09-10", "2024-09-10", true),
    // Thursday 24 October; 21, 22 and 23.
    ("comisiones unidas 1", "2024-10-18", "2024-10-16", true),
    ("extraordinaria 2", "2024-10-21", "2024-10-21", true),
    // Thursday 5 December; 28 and 29 November, 2 to 4 December.
    ("ordinaria 4", "2024-11-27", "2024-11-27", true),
  ])
  func isCalledInTime(_ key: String, _ last: String, _ called: String, _ isInTime: Bool) throws {
    let session = try session(key, "2024-12-31")
    #expect(session.lastDayToCall?.iso == last)
    #expect(session.status.calledOn?.iso == called)
    #expect((called <= last) == isInTime)
  }

  /// Wednesday 20 November: 19 and Friday 15 lie between, as Monday 18 is closed.
  @Test func aCancelledSessionNeedsNoCall() throws {
    #expect(try session("extraordinaria 3", "2024-11-13").lastDayToCall?.iso == "2024-11-14")
    #expect(try session("extraordinaria 3", "2024-11-18").stage == .called)
    #expect(try session("extraordinaria 3", "2024-11-19").stage == .cancelled)
  }

  // MARK: Quorum

  @Test(arguments: [
    ("de instalación", [30], [17], true), ("ordinaria 1", [24], [17], true),
    ("extraordinaria 1", [20], [17], true), ("ordinaria 2", [14], [1], true),
    ("ordinaria 3", [19], [17], true), ("comisiones unidas 1", [18, 6], [17, 6], true),
    ("extraordinaria 2", [15], [17], false), ("ordinaria 4", [21], [17], true),
  ])
  func hasItsQuorum(_ key: String, _ present: [Int], _ needed: [Int], _ isEnough: Bool) throws {
    let quorum = try #require(try session(key, "2024-12-31").quorum)
    #expect(quorum.counts.map(\.presentVoters.count) == present)
    #expect(quorum.counts.map(\.needed) == needed)
    #expect(quorum.isEnough == isEnough)
  }

  @Test func aWorkingMeetingHasNoQuorum() throws {
    #expect(try session("reunión de trabajo 1", "2024-12-31").quorum?.isEnough == nil)
  }

  // MARK: Votes

  /// What came of each vote that was counted, and how many votes in favour were needed.
  @Test(arguments: [
    ("ordinaria 1", [VoteResult.Outcome.approved], [13]),
    ("extraordinaria 1", [.rejected, .approved], [14, 14]),
    ("ordinaria 2", [.approved], [8]), ("ordinaria 3", [.approved], [10]),
    ("ordinaria 4", [.approved], [11]),
  ])
  func decides(_ key: String, _ outcomes: [VoteResult.Outcome], _ needed: [Int]) throws {
    let assessment = try assessment("2024-12-31")
    let status = try session(key, "2024-12-31").status
    let decisions = status.agenda.compactMap { assessment.state.decision(on: $0, in: status) }
    #expect(decisions.map(\.outcome) == outcomes)
    #expect(decisions.map { $0.results.first?.result.needed } == needed)
  }

  @Test func theCastingVoteDecidesATie() throws {
    let assessment = try assessment("2024-12-31")
    let status = try session("ordinaria 2", "2024-12-31").status
    let decision = try #require(
      status.agenda.lazy.compactMap { assessment.state.decision(on: $0, in: status) }.first)
    #expect(decision.results[0].result.isByCastingVote)
    #expect(assessment.state.castingMember(in: status, on: assessment.cutOff) == "OAX")
  }

  @Test func commissionsDecideTogether() throws {
    let assessment = try assessment("2024-12-31")
    let status = try session("comisiones unidas 1", "2024-12-31").status
    let decision = try #require(assessment.state.decision(on: status.agenda[0], in: status))
    #expect(decision.results.map(\.commission) == ["CES", "CED"])
    #expect(decision.results.map(\.result.needed) == [10, 4])
    #expect(decision.outcome == .approved)
  }

  // MARK: Agreements

  @Test(arguments: [
    // The 27th of March is closed: it is due on Monday 1 April.
    ("CES/ORD01/2024-01", "2024-03-20", AgreementSituation.dueSoon(days: 12)),
    ("CES/ORD01/2024-01", "2024-12-31", .fulfilledOnTime),
    // «Próxima sesión ordinaria» is that of 30 May.
    ("CES/ORD01/2024-02", "2024-05-01", .open),
    ("CES/ORD01/2024-02", "2024-05-20", .dueSoon(days: 10)),
    ("CES/ORD01/2024-02", "2024-12-31", .fulfilledOnTime),
    // It was planned for 16 September, a closed day, and put off to the 19th on 20 August.
    ("CES/ORD02/2024-01", "2024-08-19", .open),
    ("CES/ORD02/2024-01", "2024-09-18", .dueSoon(days: 1)),
    ("CES/ORD02/2024-01", "2024-09-20", .overdue(days: 1)),
    ("CES/ORD02/2024-01", "2024-12-31", .fulfilledLate(days: 5)),
    ("CES/ORD02/2024-02", "2024-06-30", .open), ("CES/ORD02/2024-02", "2024-07-02", .referred),
    ("CES/ORD03/2024-01", "2024-12-31", .overdue(days: 46)),
    ("CES/ORD03/2024-02", "2024-12-31", .void),
    ("CES-CED/UNI01/2024-01", "2024-12-31", .open),
  ])
  func agreementsAreFollowed(_ key: String, _ cutOff: String, _ expected: AgreementSituation) throws
  {
    let agreement = try assessment(cutOff).agreements.first { $0.status.key == key }
    #expect(agreement?.situation == expected)
  }

  /// The next agreement of each session is numbered behind those that it has.
  @Test(arguments: [
    ("ordinaria 1", "CES/ORD01/2024-03"), ("extraordinaria 1", "CES/EXT01/2024-01"),
    ("comisiones unidas 1", "CES-CED/UNI01/2024-02"), ("de instalación", "CES/INS01/2024-01"),
    ("reunión de trabajo 1", nil),
  ])
  func agreementsAreNumbered(_ key: String, _ next: String?) throws {
    let status = try session(key, "2024-12-31").status
    #expect(try assessment("2024-12-31").state.nextAgreementKey(of: status) == next)
  }

  // MARK: How far they are

  @Test(arguments: [
    ("de instalación", SessionStage.minutesApproved), ("ordinaria 1", .minutesApproved),
    ("extraordinaria 1", .minutesApproved), ("ordinaria 2", .minutesApproved),
    ("reunión de trabajo 1", .withoutMinutes), ("ordinaria 3", .minutesApproved),
    ("comisiones unidas 1", .minutesToApprove), ("extraordinaria 2", .withoutMinutes),
    ("extraordinaria 3", .cancelled), ("ordinaria 4", .withoutMinutes),
  ])
  func endsTheYear(_ key: String, _ stage: SessionStage) throws {
    #expect(try session(key, "2024-12-31").stage == stage)
  }

  @Test func theDaysOfTheOthersAreNotMixed() throws {
    let day = "2024-10-24"
    #expect(try session("comisiones unidas 1", day).stage == .withoutMinutes)
    #expect(try session("extraordinaria 2", day).stage == .withoutMinutes)
    #expect(try session("ordinaria 4", day).stage == .planned)
  }
}
