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
    BallotCommand.against, BallotCommand.abstention, BallotCommand.roll,
  ]

  /// What is written under `votación:`; nil where nothing was said of it.
  static func fragment(
    _ values: ArgumentValues, _ session: SessionAtWork, on day: CivilDate, _ names: PlanNames
  ) throws(Stop) -> YAMLFragment? {
    var reader = MemberReader(session, on: day, names)
    let voters = session.voters(of: nil, on: day)
    let said = try SaidVote(values, &reader, voters: voters)
    try reader.checkAll()
    return said.map { BallotDraft.fragment(of: $0.vote) }
  }

  /// What came of it by the rule of the plan; nil where it was not counted.
  static func result(_ agreement: Agreement, _ effect: EntryEffect, session: String) -> String? {
    guard let status = effect.after.session(session),
      let decision = effect.after.decision(on: agreement, in: status)
    else { return nil }
    return VoteWords.text(decision, castingVote: effect.plan.rules.castingVote?.value)
  }
}
