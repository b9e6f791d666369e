import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel
import SpanishText
import YAMLSyntax

/// The vote of an item as it is about to be written, with what comes of it.
struct BallotDraft {
  /// The item that was voted.
  let place: AgendaPlace
  /// The commission that voted, where several met as one.
  let commission: JointCommission?
  /// What came of it by the rule of the plan; nil where nobody can tell.
  let decision: SessionDecision?
  /// What is written as its result; nil while it is open.
  let outcome: Outcome?
  /// The commissions that have not voted yet.
  let missing: [String]
  /// What is odd about it, and is asked.
  private(set) var doubts: [Diagnostic] = []
  /// Who has the casting vote, by key.
  let castingMember: String?
  private let vote: Vote
  private let majority: String?
  private let absent: [String]
  private let dissents: [(name: String, value: String)]

  init(
    _ values: ArgumentValues, on place: AgendaPlace, of session: SessionAtWork, day: CivilDate,
    _ environment: Environment, _ names: PlanNames, example: String
  ) throws(Stop) {
    guard let status = session.status else { throw Stop([], in: []) }
    let commission = try JointCommission(
      values[SessionOptions.commission], of: session, environment, example: example)
    var reader = MemberReader(session, on: day, names, isOwn: commission?.isOwn ?? true)
    absent = reader.keys(values[BallotCommand.absent])
    dissents = try reader.texts(values[BallotCommand.dissents], "--voto-particular")
    let left = Set(absent)
    let voters = session.voters(of: commission?.acronym, on: day).filter { !left.contains($0) }
    let said = try SaidVote(values, &reader, voters: voters)
    try reader.checkAll()
    let casting = values[BallotCommand.casting]
    let told =
      commission.map { body in
        place.item.partVotes.first { $0.commission.value == body.acronym }?.vote.value
      } ?? place.item.vote?.value
    // A casting vote alone decides the tie that was noted before.
    guard let vote = said?.vote ?? (casting == nil ? nil : told) else {
      throw Stop(CommandMessages.missing("cómo se votó", example: example), .usage)
    }
    majority = values[BallotCommand.majority]
    if let majority, MajorityRule(majority) == nil {
      throw Stop(SessionMessages.noSuchMajority(majority), .usage)
    }
    castingMember = session.state.castingMember(in: status, on: day)
    var motion = Motion(place.item, commission: commission?.acronym, in: session)
    motion.set(vote, absent: absent, majority: majority)
    if let casting {
      try motion.decideTie(by: casting, holder: castingMember)
    }
    (self.place, self.commission) = (place, commission)
    self.vote = motion.vote
    (decision, outcome, missing) = (motion.decision, motion.outcome, motion.missing)
    if let before = place.item.outcome?.value, outcome == nil, missing.isEmpty {
      // What was written before would go on to hold.
      throw Stop(SessionMessages.openAgain(place.number, session.key, before), .usage)
    }
    if let told, said != nil, told != vote {
      doubts = [SessionMessages.votedBefore(place.number, session.key)]
    }
  }

  /// What the entry tells of the item.
  var details: [(key: EntryKey, value: YAMLFragment)] {
    var details = place.lines(and: [], outcome)
    if let outcome { details.append((.outcome, .plain(outcome.rawValue))) }
    if let commission {
      details.append((.partVotes, .group([(commission.acronym, Self.fragment(of: vote))])))
    } else {
      details.append((.vote, Self.fragment(of: vote)))
    }
    if let majority { details.append((.majority, .text(majority))) }
    if !absent.isEmpty { details.append((.absent, .list(absent.map(YAMLFragment.plain)))) }
    if !dissents.isEmpty {
      details.append((.dissents, .group(dissents.map { ($0.name, .text($0.value)) })))
    }
    return details
  }

  /// A vote as it is written under `votación:`.
  static func fragment(of vote: Vote) -> YAMLFragment {
    switch vote {
    case .unanimous: return .plain("unanimidad")
    case .majority: return .plain("mayoría")
    case .counted(let votes):
      var group: [(key: String, value: YAMLFragment)] = []
      if votes.roll.isEmpty {
        group = [
          (EntryKey.inFavour.name, .plain(String(votes.inFavour))),
          (EntryKey.against.name, .plain(String(votes.against))),
          (EntryKey.abstentions.name, .plain(String(votes.abstentions))),
        ]
      }
      if votes.hasCastingVote { group.append((EntryKey.castingVote.name, .plain("sí"))) }
      if !votes.roll.isEmpty {
        let roll = votes.roll.map { vote -> (key: String, value: YAMLFragment) in
          (vote.member.value, .plain(vote.ballot.rawValue))
        }
        group.append((EntryKey.roll.name, .group(roll)))
      }
      return .group(group)
    }
  }
}

/// An item with its vote, judged by the rule of the plan.
private struct Motion {
  private var item: AgendaItem
  private let commission: String?
  private let session: SessionAtWork

  init(_ item: AgendaItem, commission: String?, in session: SessionAtWork) {
    (self.item, self.commission, self.session) = (item, commission, session)
    // Voted again, it is decided again.
    self.item.outcome = nil
  }

  /// The vote of the commission that is asked about.
  var vote: Vote {
    let told =
      commission.map { name in item.partVotes.first { $0.commission.value == name }?.vote.value }
      ?? item.vote?.value
    return told ?? .majority
  }

  mutating func set(_ vote: Vote, absent: [String] = [], majority: String? = nil) {
    if let commission {
      item.partVotes = item.partVotes.replaced(by: [
        PartVote(Located(unwritten: commission), Located(unwritten: vote))
      ])
    } else {
      item.vote = Located(unwritten: vote)
    }
    if !absent.isEmpty { item.absent = absent.map { Located(unwritten: $0) } }
    if let majority { item.majority = Located(unwritten: majority) }
  }

  /// What comes of it by the rule.
  var decision: SessionDecision? {
    session.status.flatMap { session.state.decision(on: item, in: $0) }
  }

  /// The commissions that met and have not voted.
  var missing: [String] {
    guard commission != nil, let status = session.status else { return [] }
    let voted = Set(item.partVotes.map(\.commission.value.folded))
    return status.commissions(own: session.state.plan.commission.acronym?.value)
      .filter { !voted.contains($0.folded) }
  }

  /// What is written as its result.
  var outcome: Outcome? {
    guard missing.isEmpty else { return nil }
    let outcomes =
      commission == nil
      ? [outcome(of: vote, decision)]
      : item.partVotes.map { part in
        var alone = self
        alone.item.partVotes = [part]
        return outcome(of: part.vote.value, alone.decision)
      }
    guard !outcomes.contains(nil) else { return nil }
    switch VoteResult.Outcome.joint(outcomes.compactMap(\.self)) {
    case .approved: return .approved
    case .rejected: return .rejected
    case .tied, nil: return nil
    }
  }

  /// Without figures nothing is to be counted: what was voted so was approved.
  private func outcome(of vote: Vote, _ decision: SessionDecision?) -> VoteResult.Outcome? {
    if case .counted = vote { decision?.outcome } else { .approved }
  }

  /// Works in what the member with the casting vote says, where there is a tie to be decided.
  mutating func decideTie(by ballot: Ballot, holder: String?) throws(Stop) {
    guard ballot != .abstention else { throw Stop(SessionMessages.castingAbstention, .usage) }
    let own = decision?.results.first { $0.commission?.folded == commission?.folded }
    guard case .counted(var votes) = vote, own?.result.outcome == .tied else {
      throw Stop(SessionMessages.noTie, .usage)
    }
    if let holder, let said = votes.roll.first(where: { $0.member.value == holder })?.ballot,
      said != .abstention, said != ballot
    {
      throw Stop(SessionMessages.otherCastingVote(holder, said), .usage)
    }
    votes.hasCastingVote = true
    set(.counted(votes))
    item.outcome = Located(unwritten: ballot == .inFavour ? .approved : .rejected)
  }
}

extension SessionAtWork {
  /// The voting members who came, of one commission where several met as one; all of the day where
  /// nobody noted who came.
  func voters(of commission: String?, on day: CivilDate) -> [String] {
    let count = status.flatMap { status in
      state.quorum(of: status.gathering, on: day).counts.first {
        $0.commission?.folded == commission?.folded
      }
    }
    if let count, !count.presentVoters.isEmpty { return count.presentVoters }
    let isOwn = commission == nil || commission == state.plan.commission.acronym?.value
    return isOwn ? members(on: day).filter(\.hasVote).map(\.key.value) : []
  }
}

extension SessionStatus {
  /// The commissions that met as one, the plan's own first.
  func commissions(own: String?) -> [String] {
    var names = [own].compactMap(\.self)
    for name in joint.values.map(\.value) + parts.map(\.commission.value)
    where !names.contains(where: { $0.folded == name.folded }) {
      names.append(name)
    }
    return names
  }
}
