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
    let results = votes.compactMap { commission, vote -> (String?, VoteResult)? in
      guard case .counted(let counted) = vote else { return nil }
      let holder = castingMember(in: session, on: day, of: commission)
      return quorum.result(
        of: counted, commission, by: rule, absent: absent,
        casting: counted.castingBallot(holder: holder, outcome: outcome)
      ).map { (commission, $0) }
    }
    guard !results.isEmpty, results.count == votes.count else { return nil }
    return SessionDecision(results: results, rule: text, isOwnRule: majority != nil)
  }

  /// The key of the member who has the casting vote on a day: a member whom the rule names, the member
  /// who holds the office that it names, or whoever presided, where neither is known or came; nil where
  /// nobody of them is known, as in another of the commissions that met as one.
  package func castingMember(
    in session: SessionStatus, on day: CivilDate, of commission: String? = nil
  ) -> String? {
    guard let written = plan.rules.castingVote?.value.folded,
      commission == nil || commission?.folded == plan.commission.acronym?.value.folded
    else { return nil }
    let members = members(on: day)
    let present = Set(session.attendance.values.map(\.value))
    if let member = namedMember(by: written, among: members, on: day)?.key.value,
      present.isEmpty || present.contains(member)
    {
      return member
    }
    guard let chair = session.presidedBy?.value.folded else { return nil }
    return members.first { [$0.key.value.folded, $0.name?.folded].contains(chair) }?.key.value
  }

  private func namedMember(
    by rule: String, among members: [Member], on day: CivilDate
  ) -> Member? {
    if let member = members.first(where: { $0.key.value.folded == rule }) { return member }
    let offices = offices(on: day).filter { rule.contains($0.office.folded) }
    // «Secretaría técnica» also names the «secretaría».
    let office = offices.max { $0.office.count < $1.office.count }
    return office?.holder.flatMap { holder in
      members.first { $0.name?.folded == holder.folded }
    }
  }
}
