import Arguments
import CivilTime
import Documents
import PlanFiles
import PlanModel
import YAMLSyntax

/// How an agreement was voted: said with the options of `snt sesión votar`.
enum AgreementVote {
  static let arguments: [any Argument] = [
    BallotCommand.isUnanimous, BallotCommand.isMajority, BallotCommand.inFavour,
    BallotCommand.against, BallotCommand.abstention, BallotCommand.roll, BallotCommand.casting,
    BallotCommand.majority, BallotCommand.absent,
  ]

  /// What is written of it; nothing where nothing was said.
  static func details(
    _ values: ArgumentValues, _ session: SessionAtWork, on day: CivilDate, _ names: PlanNames
  ) throws(Stop) -> [(key: EntryKey, value: YAMLFragment)] {
    var reader = MemberReader(session, on: day, names)
    let absent = reader.keys(values[BallotCommand.absent])
    let voters = session.voters(of: nil, on: day).filter { !absent.contains($0) }
    let said = try SaidVote(values, &reader, voters: voters)
    try reader.checkAll()
    let majority = values[BallotCommand.majority]
    if let majority, MajorityRule(majority) == nil {
      throw Stop(SessionMessages.noSuchMajority(majority), .usage)
    }
    var vote = said?.vote
    if let casting = values[BallotCommand.casting] {
      vote = try decided(vote, by: casting, session, on: day, majority, absent)
    }
    return [
      vote.map { (.vote, BallotDraft.fragment(of: $0)) },
      majority.map { (.majority, .text($0)) },
      absent.isEmpty ? nil : (.absent, .list(absent.map(YAMLFragment.plain))),
    ].compactMap(\.self)
  }

  /// A tie that the casting vote decided: for it, or there would be no agreement.
  private static func decided(
    _ vote: Vote?, by ballot: Ballot, _ session: SessionAtWork, on day: CivilDate,
    _ majority: String?, _ absent: [String]
  ) throws(Stop) -> Vote {
    guard ballot != .against else { throw Stop(AgreementMessages.castAgainst, .usage) }
    guard let vote else { throw Stop(SessionMessages.noTie, .usage) }
    var motion = Motion(
      AgendaItem(subject: Located(unwritten: "")), commission: nil, in: session)
    motion.set(vote, absent: absent, majority: majority)
    let holder = session.status.flatMap { session.state.castingMember(in: $0, on: day) }
    try motion.decideTie(by: ballot, holder: holder)
    return motion.vote
  }

  /// What came of it by the rule of the plan; nil where it was not counted.
  static func result(_ agreement: Agreement, _ effect: EntryEffect, session: String) -> String? {
    guard let status = effect.after.session(session),
      let decision = effect.after.decision(on: agreement, in: status)
    else { return nil }
    return VoteWords.text(decision, castingVote: effect.plan.rules.castingVote?.value)
  }
}
