import CivilTime
import SpanishText

/// Whether enough voting members came to a session, by the rule of the plan; of comisiones unidas,
/// commission by commission.
package struct SessionQuorum: Sendable {
  /// The members of one commission who came.
  package struct Count: Sendable {
    /// The acronym, where several commissions met as one.
    package let commission: String?
    /// How many members had a vote on the day; nil of another commission where the log does not say.
    package let voters: Int?
    /// Those of them who came, in the order of the list; whoever attends from afar or by somebody who
    /// stands in is one of them.
    package let presentVoters: [String]
    /// The other members who came.
    package let presentOthers: [String]
    /// Who is on the list without being a member on the day.
    package let outsiders: [String]
    /// The voting members who attended from afar.
    package let remote: [String]
    /// The voting members for whom somebody stood in, each with who did.
    package let substituted: [Definition]
    /// How many voting members were needed; nil where the rule or the members aren't known, and for
    /// meetings to which it does not apply.
    package let needed: Int?

    /// Whether enough voting members came; nil where that can't be told.
    package var isEnough: Bool? { needed.map { presentVoters.count >= $0 } }
  }

  /// The commission alone, or each of those that met as one.
  package let counts: [Count]
  /// Whether it was held in second call.
  package let isSecondCall: Bool
  /// The rule that applies, as the plan writes it.
  package let rule: Located<String>?

  /// Whether enough came of every commission; nil where that can't be told of all of them.
  package var isEnough: Bool? {
    if counts.contains(where: { $0.isEnough == false }) { return false }
    return !counts.isEmpty && counts.allSatisfy { $0.isEnough == true } ? true : nil
  }

  /// The quorum of a gathering, with the voting right of each member of its day.
  package init(
    of gathering: SessionGathering, members: [String: Bool], own: String?, rules: PlanRules
  ) {
    isSecondCall = gathering.isSecondCall
    let rule = gathering.isSecondCall ? rules.secondCallQuorum : rules.quorum
    self.rule = rule
    let applied = rule.flatMap { QuorumRule($0.value) }
    if gathering.parts.isEmpty {
      // The members of the other commission are not known, and a working meeting decides nothing.
      let applies = !gathering.isJoint && gathering.kind != .workingMeeting
      counts = [
        Self.count(
          nil, gathering.present, gathering.remote, gathering.substitutions, members: members,
          rule: applies ? applied : nil)
      ]
    } else {
      counts = gathering.parts.map { part in
        let isOwn = part.commission.value.folded == own?.folded && !members.isEmpty
        return Self.count(
          part.commission.value, part.present.map(\.value), Set(part.remote.map(\.value)),
          part.substitutions, members: isOwn ? members : nil, voters: part.voters,
          rule: gathering.kind == .workingMeeting ? nil : applied)
      }
    }
  }

  /// The count of a commission; of one whose members aren't known, whoever is listed has a vote.
  private static func count(
    _ commission: String?, _ listed: [String], _ remote: Set<String>,
    _ substitutions: [Definition], members: [String: Bool]?, voters: Int? = nil, rule: QuorumRule?
  ) -> Count {
    var met: Set<String> = []
    let present = listed.filter { met.insert($0).inserted }
    let presentVoters = members.map { known in present.filter { known[$0] == true } } ?? present
    let counted = Set(presentVoters)
    let voters = voters ?? members.map { $0.values.count { $0 } }
    return Count(
      commission: commission, voters: voters, presentVoters: presentVoters,
      presentOthers: members.map { known in present.filter { known[$0] == false } } ?? [],
      outsiders: members.map { known in present.filter { known[$0] == nil } } ?? [],
      remote: presentVoters.filter(remote.contains),
      substituted: substitutions.filter { counted.contains($0.key.value) },
      needed: voters.flatMap { $0 > 0 ? rule?.needed(of: $0) : nil })
  }
}

extension SessionQuorum {
  /// What comes of the vote of a commission, of whose members some had left the room; nil where the
  /// rule needs to know how many members have a vote, and nobody knows.
  ///
  /// `casting` is what the member with the casting vote says in a tie.
  package func result(
    of votes: CountedVote, _ commission: String?, by rule: MajorityRule,
    absent: [Located<String>], casting: Ballot?
  ) -> VoteResult? {
    let count = counts.first { $0.commission?.folded == commission?.folded }
    let left = Set(absent.map(\.value))
    let present = count.map { $0.presentVoters.count { !left.contains($0) } }
    return VoteResult(
      of: votes, by: rule, present: present, members: count?.voters, casting: casting)
  }
}

extension PlanState {
  /// The quorum of a session on its day; nil where the log does not tell who came.
  package func quorum(of session: SessionStatus) -> SessionQuorum? {
    guard let day = session.heldOn,
      !session.attendance.values.isEmpty || session.parts.contains(where: { !$0.present.isEmpty })
    else { return nil }
    return quorum(of: session.gathering, on: day)
  }

  /// The quorum of a gathering by the members of a day.
  package func quorum(of gathering: SessionGathering, on day: CivilDate) -> SessionQuorum {
    let rights = Dictionary(
      members(on: day).map { ($0.key.value, $0.hasVote) }, uniquingKeysWith: { first, _ in first })
    return SessionQuorum(
      of: gathering, members: rights, own: plan.commission.acronym?.value, rules: plan.rules)
  }
}
