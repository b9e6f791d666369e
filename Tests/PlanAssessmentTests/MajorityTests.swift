import PlanModel
import Testing

@Suite("Majorities")
struct MajorityTests {
  @Test(arguments: [
    ("simple", MajorityRule.simple), ("Mayoría simple", .simple),
    ("absoluta", .moreThanHalfOfMembers), ("mayoría absoluta", .moreThanHalfOfMembers),
    ("absoluta de los presentes", .moreThanHalfOfPresent),
    ("de los presentes", .moreThanHalfOfPresent),
    ("mayoría de los integrantes presentes", .moreThanHalfOfPresent),
    ("dos terceras partes", .twoThirdsOfPresent), ("dos tercios", .twoThirdsOfPresent),
    ("2/3 de los integrantes", .twoThirdsOfMembers),
    ("dos terceras partes de los integrantes presentes", .twoThirdsOfPresent),
    ("15", .number(15)), ("4 votos", .number(4)),
    ("calificada", nil), ("unanimidad", nil), ("", nil), ("0", nil), ("50 %", nil),
  ])
  func readsARule(_ text: String, _ rule: MajorityRule?) {
    #expect(MajorityRule(text) == rule)
  }

  /// Of 33 members with a vote 22 are there, unless it is said otherwise.
  @Test(
    "a rule, the votes, what comes of it and how many were needed",
    arguments: [
      ("simple", [12, 10, 0], VoteResult.Outcome.approved, 11),
      // An abstention is no vote against: one vote in favour is enough.
      ("simple", [1, 0, 21], .approved, 1), ("simple", [0, 0, 22], .rejected, 1),
      ("simple", [10, 10, 2], .tied, 11), ("simple", [9, 10, 3], .rejected, 11),
      ("de los presentes", [12, 0, 10], .approved, 12),
      ("de los presentes", [11, 1, 10], .rejected, 12),
      ("de los presentes", [11, 11, 0], .tied, 12),
      ("absoluta", [17, 5, 0], .approved, 17), ("absoluta", [16, 0, 6], .rejected, 17),
      ("absoluta", [11, 11, 0], .rejected, 17),
      ("dos terceras partes", [15, 7, 0], .approved, 15),
      ("dos terceras partes", [14, 0, 8], .rejected, 15),
      ("dos terceras partes", [11, 11, 0], .rejected, 15),
      ("dos terceras partes de los integrantes", [21, 1, 0], .rejected, 22),
      ("20", [20, 2, 0], .approved, 20), ("20", [19, 0, 3], .rejected, 20),
    ])
  func decides(_ text: String, _ votes: [Int], _ outcome: VoteResult.Outcome, _ needed: Int) throws
  {
    let rule = try #require(MajorityRule(text))
    let result = try #require(
      VoteResult(of: counted(votes), by: rule, present: 22, members: 33))
    #expect(result.outcome == outcome)
    #expect(result.needed == needed)
    #expect(!result.isByCastingVote)
  }

  /// Who left the room is neither there nor abstains: the base shrinks.
  @Test func countsThoseWhoAreThere() throws {
    let votes = counted([11, 9, 0])
    let all = VoteResult(of: votes, by: .moreThanHalfOfPresent, present: 22, members: 33)
    #expect(all?.outcome == .rejected)
    let two = VoteResult(of: votes, by: .moreThanHalfOfPresent, present: 20, members: 33)
    #expect(two?.outcome == .approved)
    #expect(two?.base == .present(20))
    // Nobody knows who came: those who voted were there.
    let unlisted = VoteResult(of: votes, by: .moreThanHalfOfPresent, present: nil, members: nil)
    #expect(unlisted?.base == .present(20))
    #expect(VoteResult(of: votes, by: .moreThanHalfOfMembers, present: 20, members: nil) == nil)
  }

  @Test(arguments: [
    (Ballot.inFavour as Ballot?, VoteResult.Outcome.approved), (.against, .rejected),
    (.abstention, .tied), (nil, .tied),
  ])
  func theCastingVoteDecidesATie(_ casting: Ballot?, _ outcome: VoteResult.Outcome) {
    let result = VoteResult(
      of: counted([10, 10, 2]), by: .simple, present: 22, members: 33, casting: casting)
    #expect(result?.outcome == outcome)
    #expect(result?.isByCastingVote == (outcome != .tied))
    // Where there is no tie, it decides nothing.
    let clear = VoteResult(
      of: counted([10, 11, 1]), by: .simple, present: 22, members: 33, casting: casting)
    #expect(clear?.outcome == .rejected)
    #expect(clear?.isByCastingVote == false)
  }

  @Test func severalCommissionsApproveTogether() {
    typealias Outcome = VoteResult.Outcome
    #expect(Outcome.joint([.approved, .approved]) == .approved)
    #expect(Outcome.joint([.approved, .tied]) == .tied)
    #expect(Outcome.joint([.tied, .rejected]) == .rejected)
    #expect(Outcome.joint([]) == nil)
  }

  @Test func theMajorityOfTheItemStandsBeforeThatOfTheKind() {
    var rules = PlanRules()
    #expect(rules.majority(kind: "ordinaria", name: SessionName("ordinaria 1")) == nil)
    rules.majority = at("simple")
    rules.majorities = [Definition(key: at("Extraordinaria"), text: at("dos terceras partes"))]
    func rule(_ key: String, item: String? = nil) -> MajorityRule? {
      let name = SessionName(key)
      return rules.majority(kind: name.kind, name: name, item: item.map(at))?.rule
    }
    #expect(rule("ordinaria 1") == .simple)
    #expect(rule("extraordinaria 1") == .twoThirdsOfPresent)
    #expect(rule("extraordinaria 1", item: "absoluta") == .moreThanHalfOfMembers)
    // What only people understand is applied by people.
    #expect(rule("ordinaria 1", item: "calificada") == nil)
  }

  private func counted(_ votes: [Int]) -> CountedVote {
    CountedVote(inFavour: votes[0], against: votes[1], abstentions: votes[2])
  }
}
