import PlanAssessment
import PlanModel
import SourceText
import Testing

@Suite("Attendance and quorum")
struct AttendanceTests {
  /// A plan with two voting members and one without a vote.
  private func state(_ entries: [LogEntry], quorum: String? = "mitad más uno") -> PlanState {
    var plan = plan([])
    plan.commission.members = [
      Member(key: at("A")), Member(key: at("B"), name: "Titular de B"),
      Member(key: at("OBS"), hasVote: false),
    ]
    plan.rules.quorum = quorum.map(at)
    return Replay(plan: plan, log: Log(entries: entries), until: day("2025-12-31")).state
  }

  private func attended(_ date: String, _ key: String, _ who: [String]) -> LogEntry {
    session(date, key) { $0.attendance = who.map(at) }
  }

  private func change(
    _ date: String, _ key: String, _ change: MembershipChange, _ name: String? = nil
  )
    -> LogEntry
  {
    entry(date, .membership(member: at(key), change: at(change), name: name))
  }

  @Test func countsOnlyTheSessionsOfAMembership() {
    let attendance = Attendance(
      state([
        attended("2025-03-01", "ordinaria 1", ["A", "B", "OBS"]),
        change("2025-04-01", "B", .leaves),
        attended("2025-05-01", "ordinaria 2", ["A"]),
        // Who comes on a day is a member on it; who leaves on a day is not.
        change("2025-06-01", "B", .joins, "Suplente de B"), change("2025-06-01", "C", .joins),
        attended("2025-06-01", "ordinaria 3", ["B", "C"]),
        session("2025-07-01", "extraordinaria 1") { $0.mode = at(.remote) },
        // A working meeting is no session, with a list or without one.
        attended("2025-07-02", "reunión de trabajo 1", ["A"]),
        session("2025-07-03", "reunión de trabajo 2") { $0.mode = at(.remote) },
      ]))
    #expect(attendance.records.map(\.member.key.value) == ["A", "B", "OBS", "C"])
    #expect(attendance.records.map(\.attended) == [2, 2, 1, 1])
    #expect(attendance.records.map(\.held) == [3, 2, 3, 1])
    #expect(attendance.records[1].member.name == "Suplente de B")
    #expect(attendance.records[1].changes.map(\.change) == [.leaves, .joins])
    #expect(attendance.sessions == 3)
    #expect(attendance.sessionsWithoutList == 1)
  }

  @Test func quorumCountsTheVotingMembersOfTheDay() throws {
    let state = state([
      attended("2025-03-01", "ordinaria 1", ["A", "OBS", "prensa"]),
      change("2025-04-01", "B", .leaves), attended("2025-05-01", "ordinaria 2", ["A"]),
      attended("2025-06-01", "reunión de trabajo", ["A"]),
      session("2025-07-01", "extraordinaria 1") {
        $0.attendance = [at("A")]
        $0.joint = [at("CEJ"), at("OTRA")]
      },
    ])
    let told = state.sessions.compactMap { SessionAttendance(of: $0, in: state) }
    #expect(told.map(\.voters) == [2, 1, 1, 1])
    #expect(told.map(\.needed) == [2, 1, nil, nil])
    #expect(told.map(\.isEnough) == [false, true, nil, nil])
    #expect(told[0].presentOthers == ["OBS"])
    #expect(told[0].guests == ["prensa"])
  }

  @Test func aRuleThatOnlyPeopleUnderstandJudgesNothing() throws {
    let state = state(
      [attended("2025-03-01", "ordinaria 1", ["A"])], quorum: "quienes asistan, en segunda llamada")
    let told = try #require(SessionAttendance(of: state.sessions[0], in: state))
    #expect(told.needed == nil)
  }

  @Test(arguments: [
    ("mitad más uno", 5, 3), ("La mitad mas uno de sus integrantes", 6, 4),
    ("mayoría simple", 4, 3),
    ("dos terceras partes", 5, 4), ("2/3", 6, 4), ("7 integrantes", 12, 7),
  ])
  func rulesOfQuorum(_ text: String, _ voters: Int, _ needed: Int) {
    #expect(QuorumRule(text)?.needed(of: voters) == needed)
  }
}
