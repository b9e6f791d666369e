/// What comes of votes that were counted, by a majority rule.
///
/// An abstention is no vote against, and who had left the room is neither counted as present nor as
/// abstaining.
package struct VoteResult: Hashable, Sendable {
  /// What comes of a vote.
  package enum Outcome: Hashable, Sendable {
    /// It is approved.
    case approved
    /// It is not approved.
    case rejected
    /// There are as many votes in favour as against, and nobody decided it yet.
    case tied

    /// What several commissions decide together: each has to approve.
    package static func joint(_ outcomes: [Outcome]) -> Outcome? {
      if outcomes.isEmpty { return nil }
      if outcomes.contains(.rejected) { return .rejected }
      return outcomes.contains(.tied) ? .tied : .approved
    }
  }

  /// Of what the votes in favour must be a part.
  package enum Base: Hashable, Sendable {
    /// The votes in favour and against.
    case votes(Int)
    /// The voting members who were there.
    case present(Int)
    /// All voting members.
    case members(Int)
    /// A number that the rule gives.
    case fixed
  }

  /// What comes of it.
  package let outcome: Outcome
  /// How many votes in favour are enough.
  package let needed: Int
  /// Of what they are a part.
  package let base: Base
  /// The votes.
  package let votes: CountedVote
  /// Whether the casting vote decided.
  package let isByCastingVote: Bool

  /// What comes of some votes; nil where the rule needs to know how many members have a vote, and
  /// nobody knows.
  ///
  /// Where nobody knows who was there, those who voted or abstained were. `casting` is what the member
  /// with the casting vote says in a tie.
  package init?(
    of votes: CountedVote, by rule: MajorityRule, present: Int?, members: Int?,
    casting: Ballot? = nil
  ) {
    let present = max(present ?? 0, votes.total)
    switch rule {
    case .simple:
      (needed, base) = (votes.against + 1, .votes(votes.inFavour + votes.against))
    case .moreThanHalfOfPresent: (needed, base) = (present / 2 + 1, .present(present))
    case .twoThirdsOfPresent: (needed, base) = ((2 * present + 2) / 3, .present(present))
    case .moreThanHalfOfMembers, .twoThirdsOfMembers:
      guard let members else { return nil }
      needed = rule == .twoThirdsOfMembers ? (2 * members + 2) / 3 : members / 2 + 1
      base = .members(members)
    case .number(let number): (needed, base) = (number, .fixed)
    }
    self.votes = votes
    // A tie is for the casting vote where one more vote would do.
    let isTie =
      votes.inFavour == votes.against && votes.inFavour > 0 && votes.inFavour + 1 == needed
    let decision: Ballot? = casting == .abstention ? nil : casting
    isByCastingVote = isTie && decision != nil
    outcome =
      if isTie {
        switch decision {
        case .inFavour: .approved
        case .against: .rejected
        default: .tied
        }
      } else {
        votes.inFavour >= needed && votes.inFavour > votes.against ? .approved : .rejected
      }
  }
}

extension CountedVote {
  /// What the casting vote said where there was one: what its holder voted by the roll, else what the
  /// record says came of it.
  package func castingBallot(holder: String?, outcome: Outcome?) -> Ballot? {
    guard hasCastingVote else { return nil }
    if let holder, let vote = roll.first(where: { $0.member.value == holder }),
      vote.ballot != .abstention
    {
      return vote.ballot
    }
    switch outcome {
    case .approved: return .inFavour
    case .rejected: return .against
    default: return nil
    }
  }
}
