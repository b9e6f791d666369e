import CivilTime
import SpanishText

/// What came of a vote in a session, by the rules of the plan.
package struct SessionDecision: Sendable {
  /// The result of the commission, or of each of those that met as one.
  package let results: [(commission: String?, result: VoteResult)]
  /// The rule that was applied, as the plan or the item writes it.
  package let rule: String
  /// Whether what was voted asks for it, and not the rules of the plan.
  package let isOwnRule: Bool

  /// What came of it: several commissions approve together or not at all.
  package var outcome: VoteResult.Outcome? { .joint(results.map(\.result.outcome)) }
}

extension PlanState {
  /// What came of the vote of an item; nil where it was not counted, or where no rule can be applied.
  package func decision(on item: AgendaItem, in session: SessionStatus) -> SessionDecision? {
    decision(
      item.vote?.value, parts: item.partVotes, majority: item.majority, absent: item.absent,
      outcome: item.outcome?.value, in: session)
  }

  /// What came of the vote of an agreement.
  package func decision(on agreement: Agreement, in session: SessionStatus) -> SessionDecision? {
    // What was agreed was approved, whoever decided a tie.
    decision(
      agreement.vote?.value, parts: [], majority: agreement.majority, absent: agreement.absent,
      outcome: .approved, in: session)
  }

  private func decision(
    _ vote: Vote?, parts: [PartVote], majority: Located<String>?, absent: [Located<String>],
    outcome: Outcome?, in session: SessionStatus
  ) -> SessionDecision? {
    guard
      let (rule, text) = plan.rules.majority(
        kind: session.kind, name: session.name, item: majority)
    else { return nil }
    let votes =
      parts.isEmpty
      ? vote.map { [(nil, $0)] } ?? []
      : parts.map {
        (Optional($0.commission.value), $0.vote.value)
      }
    let day = session.heldOn ?? session.plannedDate?.value.end ?? cutOff
    let quorum = quorum(of: session.gathering, on: day)
    let left = Set(absent.map(\.value))
    let holder = castingMember(in: session, on: day)
    let results = votes.compactMap { commission, vote -> (String?, VoteResult)? in
      guard case .counted(let counted) = vote else { return nil }
      let count = quorum.counts.first { $0.commission?.folded == commission?.folded }
      let present = count.map { $0.presentVoters.count { !left.contains($0) } }
      return VoteResult(
        of: counted, by: rule, present: present, members: count?.voters,
        casting: counted.castingBallot(holder: holder, outcome: outcome)
      ).map { (commission, $0) }
    }
    guard !results.isEmpty, results.count == votes.count else { return nil }
    return SessionDecision(results: results, rule: text, isOwnRule: majority != nil)
  }

  /// The key of the member who has the casting vote on a day: a member whom the rule names, the member
  /// who holds the office that it names, or whoever presided; nil where nobody of them is known.
  package func castingMember(in session: SessionStatus, on day: CivilDate) -> String? {
    guard let written = plan.rules.castingVote?.value.folded else { return nil }
    let members = members(on: day)
    if let member = members.first(where: { $0.key.value.folded == written }) {
      return member.key.value
    }
    let offices = offices(on: day).filter { written.contains($0.office.folded) }
    // «Secretaría técnica» also names the «secretaría».
    let office = offices.max { $0.office.count < $1.office.count }
    if let holder = office?.holder?.folded,
      let member = members.first(where: { $0.name?.folded == holder })
    {
      return member.key.value
    }
    let chair = session.presidedBy?.value
    return members.contains { $0.key.value == chair } ? chair : nil
  }
}
