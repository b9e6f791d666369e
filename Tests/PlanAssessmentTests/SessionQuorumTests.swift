import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// A made-up commission of 33 members with a vote and an observer (Ejemplo inventado).
@Suite("Quorum of a session")
struct SessionQuorumTests {
  static let keys = (1...33).map { $0 < 10 ? "M0\($0)" : "M\($0)" }

  static let commissionPlan: Plan = {
    var plan = plan([], sessions: ["ordinaria 1": "10 de marzo"])
    plan.commission.acronym = at("CEJ")
    plan.commission.members = keys.map { Member(key: at($0)) }
    plan.commission.members.append(Member(key: at("OBS"), hasVote: false))
    plan.rules.quorum = at("mitad más uno")
    plan.rules.secondCallQuorum = at("quienes asistan")
    return plan
  }()

  private func quorum(
    _ entries: [LogEntry] = [], _ fill: (inout SessionRecord) -> Void
  ) throws -> SessionQuorum {
    let log = Log(entries: entries + [session("2025-03-10", "ordinaria 1", fill)])
    let state = Replay(plan: Self.commissionPlan, log: log, until: day("2025-12-31")).state
    return try #require(state.quorum(of: state.sessions[0]))
  }

  @Test(arguments: [(16, false), (17, true), (33, true)])
  func countsMembersWithAVote(_ present: Int, _ isEnough: Bool) throws {
    let quorum = try quorum {
      $0.attendance = (Self.keys.prefix(present) + ["OBS", "prensa"]).map(at)
      $0.guests = [at("Persona titular de un archivo")]
    }
    let count = quorum.counts[0]
    #expect(quorum.isEnough == isEnough)
    #expect(count.voters == 33 && count.needed == 17 && count.presentVoters.count == present)
    #expect(count.presentOthers == ["OBS"] && count.outsiders == ["prensa"])
  }

  /// Who attends from afar and who is stood in for counts, listed twice or not.
  @Test func countsThoseFromAfarAndSubstituted() throws {
    let quorum = try quorum {
      $0.attendance = Self.keys.prefix(14).map(at)
      $0.remote = ["M01", "M15", "M16"].map(at)
      $0.substitutions = [Definition(key: at("M17"), text: at("Persona suplente"))]
    }
    let count = quorum.counts[0]
    #expect(quorum.isEnough == true)
    #expect(count.presentVoters.count == 17)
    #expect(count.remote == ["M01", "M15", "M16"])
    #expect(count.substituted.map(\.key.value) == ["M17"])
  }

  @Test func aSecondCallHasItsRule() throws {
    let few = { (record: inout SessionRecord) in record.attendance = [at("M01"), at("M02")] }
    #expect(try quorum([], few).isEnough == false)
    let second = try quorum { record in
      few(&record)
      record.isSecondCall = at(true)
    }
    #expect(second.isEnough == true)
    #expect(second.rule?.value == "quienes asistan")
  }

  /// Members are those of the day: of 32, seventeen are still more than half; of 31, sixteen.
  @Test func countsTheMembersOfTheDay() throws {
    let leaving = ["M32", "M33"].map {
      entry("2025-03-10", .membership(member: at($0), change: at(.leaves), name: nil))
    }
    let quorum = try quorum(leaving) { $0.attendance = Self.keys.suffix(18).map(at) }
    #expect(quorum.counts[0].voters == 31)
    #expect(quorum.counts[0].needed == 16)
    #expect(quorum.counts[0].presentVoters.count == 16)
    #expect(quorum.counts[0].outsiders == ["M32", "M33"])
  }

  @Test func severalCommissionsAreCountedOneByOne() throws {
    func joint(_ own: Int, _ other: Int, of voters: Int?) throws -> SessionQuorum {
      try quorum {
        var (first, second) = (
          JointPart(commission: at("cej")), JointPart(commission: at("OTRA"))
        )
        first.attendance = (Self.keys.prefix(own) + ["OBS"]).map(at)
        second.attendance = (0..<other).map { at("X\($0)") }
        second.voters = voters
        $0.parts = [first, second]
      }
    }
    let both = try joint(17, 6, of: 11)
    #expect(both.counts.map(\.voters) == [33, 11])
    #expect(both.counts.map(\.needed) == [17, 6])
    #expect(both.isEnough == true)
    #expect(try joint(17, 5, of: 11).isEnough == false)
    #expect(try joint(16, 6, of: 11).isEnough == false)
    // How many members the other one has, somebody has to say.
    #expect(try joint(17, 6, of: nil).isEnough == nil)
    #expect(try joint(16, 6, of: nil).isEnough == false)
  }

  /// Who came of the plan's own commission came to its session.
  @Test func attendanceOfAPartIsAttendance() throws {
    let log = Log(entries: [
      session("2025-03-10", "comisiones unidas 1") {
        var part = JointPart(commission: at("CEJ"))
        part.attendance = [at("M01")]
        part.substitutions = [Definition(key: at("M02"), text: at("Persona suplente"))]
        $0.parts = [part]
      }
    ])
    let state = Replay(plan: Self.commissionPlan, log: log, until: day("2025-12-31")).state
    #expect(state.session("comisiones unidas 1")?.attendance.values.map(\.value) == ["M01", "M02"])
    let attendance = Attendance(state)
    #expect(attendance.records.map(\.attended).reduce(0, +) == 2)
  }

  // MARK: Votes of a session

  @Test func theRulesOfThePlanDecideAVote() throws {
    var plan = Self.commissionPlan
    plan.rules.majority = at("de los presentes")
    plan.rules.castingVote = at("de la coordinación")
    plan.commission.offices = [
      Definition(key: at("coordinación"), text: at("Persona titular de M01"))
    ]
    plan.commission.members[0].name = "Persona titular de M01"
    var item = AgendaItem(subject: at("Guía de apertura"))
    var votes = CountedVote(
      roll: Self.keys.prefix(20).enumerated().map { place, key in
        RollVote(at(key), place % 2 == 0 ? .inFavour : .against)
      })
    votes.hasCastingVote = true
    item.vote = at(.counted(votes))
    item.absent = ["M21", "M22"].map(at)
    let meeting = session("2025-03-10", "ordinaria 1") {
      $0.attendance = Self.keys.prefix(22).map(at)
      $0.agenda = [item]
    }
    let state = Replay(plan: plan, log: Log(entries: [meeting]), until: day("2025-12-31")).state
    let status = state.sessions[0]
    let decision = try #require(state.decision(on: status.agenda[0], in: status))
    // Ten against ten of the twenty who are still there: the first of the list decides.
    #expect(state.castingMember(in: status, on: day("2025-03-10")) == "M01")
    #expect(decision.outcome == .approved)
    #expect(decision.results[0].result.isByCastingVote)
    #expect(decision.results[0].result.base == .present(20))
    #expect(decision.rule == "de los presentes")
  }

  @Test func commissionsVoteOneByOne() throws {
    var plan = Self.commissionPlan
    plan.rules.majority = at("simple")
    func outcome(_ other: CountedVote) -> VoteResult.Outcome? {
      var item = AgendaItem(subject: at("Criterios"))
      let own = CountedVote(inFavour: 17, against: 0, abstentions: 0)
      item.partVotes = [
        PartVote(at("CEJ"), at(.counted(own))), PartVote(at("OTRA"), at(.counted(other))),
      ]
      let meeting = session("2025-03-10", "comisiones unidas 1") { $0.agenda = [item] }
      let state = Replay(plan: plan, log: Log(entries: [meeting]), until: day("2025-12-31")).state
      return state.session("comisiones unidas 1")
        .flatMap { state.decision(on: item, in: $0) }?.outcome
    }
    #expect(outcome(CountedVote(inFavour: 4, against: 3, abstentions: 0)) == .approved)
    #expect(outcome(CountedVote(inFavour: 3, against: 4, abstentions: 0)) == .rejected)
    #expect(outcome(CountedVote(inFavour: 3, against: 3, abstentions: 1)) == .tied)
  }

  /// Who is not there decides nothing: then whoever presided does.
  @Test(arguments: [
    (["M01", "M02", "M03"], "M02" as String?, "M01" as String?), (["M02", "M03"], "M02", "M02"),
    (["M02", "M03"], "Persona titular de M03", "M03"), (["M02", "M03"], "prensa", nil),
    (["M02", "M03"], nil, nil), ([], "M02", "M01"),
  ])
  func theCastingVoteIsOfWhoIsThere(
    _ present: [String], _ chair: String?, _ expected: String?
  ) throws {
    for rule in ["M01", "coordinación"] {
      var plan = Self.commissionPlan
      plan.rules.castingVote = at(rule)
      plan.commission.offices = [
        Definition(key: at("coordinación"), text: at("Persona titular de M01"))
      ]
      for place in 0..<3 {
        plan.commission.members[place].name = "Persona titular de M0\(place + 1)"
      }
      let meeting = session("2025-03-10", "ordinaria 1") {
        $0.opened = "11:00"
        $0.attendance = present.map(at)
        $0.presidedBy = chair.map(at)
      }
      let state = Replay(plan: plan, log: Log(entries: [meeting]), until: day("2025-12-31")).state
      let member = state.castingMember(in: state.sessions[0], on: day("2025-03-10"))
      #expect(member == expected)
    }
  }

  /// Who has the casting vote in another commission, nobody knows here.
  @Test func theCastingVoteIsOfOneCommission() throws {
    var plan = Self.commissionPlan
    plan.rules.majority = at("simple")
    plan.rules.castingVote = at("M01")
    var tie = CountedVote(roll: [RollVote(at("M01"), .against), RollVote(at("M02"), .inFavour)])
    tie.hasCastingVote = true
    var item = AgendaItem(subject: at("Criterios"))
    item.partVotes = [
      PartVote(at("cej"), at(.counted(tie))), PartVote(at("OTRA"), at(.counted(tie))),
    ]
    item.outcome = at(.approved)
    let meeting = session("2025-03-10", "comisiones unidas 1") { $0.agenda = [item] }
    let state = Replay(plan: plan, log: Log(entries: [meeting]), until: day("2025-12-31")).state
    let status = try #require(state.session("comisiones unidas 1"))
    let decision = try #require(state.decision(on: item, in: status))
    #expect(decision.results.map(\.result.outcome) == [.rejected, .approved])
  }
}
