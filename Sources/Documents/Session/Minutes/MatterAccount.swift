import DocumentModel
import PlanModel
import SpanishText

/// What was done with a matter of the agenda: who presented it, who spoke, what came of it and how it
/// was voted.
struct MatterAccount {
  private let session: SessionSubject
  private let people: SessionPeople
  /// What the session dealt with, and not only its agenda.
  private let dealtWith: Set<String>

  init(_ session: SessionSubject) {
    self.session = session
    people = SessionPeople(session)
    dealtWith = Set(
      session.status.agenda.flatMap(\.withPoints).map { MinutesWords.title($0).folded })
  }

  /// Whether the log tells that the session dealt with a matter.
  func isDealtWith(_ item: AgendaItem) -> Bool {
    item.withPoints.contains { dealtWith.contains(MinutesWords.title($0).folded) }
  }

  /// The account of a matter and of the points below it; what a formal one leaves open, its own text
  /// says.
  func blocks(_ item: AgendaItem, numbered number: String, isFormal: Bool = false) -> [Block] {
    var blocks = paragraph(introduction(item) + result(of: item, isFormal: isFormal))
    blocks += rolls(of: item)
    blocks += paragraph(afterwards(item))
    blocks += item.dissents.map { dissent in
      .paragraph(
        RichText(MinutesWords.dissent(of: people.words(dissent.key.value), dissent.text.value)))
    }
    if !item.annexes.isEmpty {
      blocks += paragraph([MinutesWords.annexes(item.annexes.map(\.value))])
    }
    for (place, point) in item.points.enumerated() {
      let number = "\(number).\(place + 1)"
      blocks.append(
        .heading(
          3, RichText(MinutesWords.title(point)), number: session.isWorkingMeeting ? nil : number))
      blocks += self.blocks(point, numbered: number)
    }
    return blocks
  }

  private func paragraph(_ sentences: [String]) -> [Block] {
    sentences.isEmpty ? [] : [.paragraph(RichText(sentences.joined(separator: " ")))]
  }

  /// Who presented it, who spoke, of which lines it treats, and what the log remarks.
  private func introduction(_ item: AgendaItem) -> [String] {
    [
      item.presenter.map { MinutesWords.presented(people.wordsWithOffice($0)) },
      item.speakers.isEmpty
        ? nil : MinutesWords.spoke(item.speakers.map { people.words($0.value) }),
      item.lines.isEmpty ? nil : MinutesWords.lines(item.lines.map(\.value)),
      item.note.map(Spanish.sentence),
    ].compactMap(\.self)
  }

  // MARK: What came of it

  /// What came of it and how it was voted.
  func result(of item: AgendaItem, isFormal: Bool = false) -> [String] {
    // What came of its points is told with them.
    if !item.points.isEmpty, item.outcome == nil, item.vote == nil, item.partVotes.isEmpty {
      return []
    }
    let votes = votes(of: item)
    if let decision = session.input.state.decision(on: item, in: session.status),
      agrees(decision, item.outcome?.value)
    {
      return [MinutesWords.decision(decision, castingVote: castingVote)]
    }
    if let outcome = item.outcome?.value {
      let words = SessionWords.outcome(outcome)
      let joint = outcome == .approved ? " " : ", "
      return [Spanish.sentence(([words] + votes).joined(separator: joint))]
    }
    if item.vote?.value == .unanimous { return [MinutesWords.approvedUnanimously] }
    if !votes.isEmpty { return [MinutesWords.voting(Spanish.and(votes))] }
    if isFormal { return [] }
    switch openness(of: item) {
    case .untold: return [MinutesWords.untold(Minutes.blank)]
    case .undecided: return [MinutesWords.result(Minutes.blank)]
    case nil:
      // Who presented it says that it was presented.
      if item.treatment == .presentation, item.presenter != nil { return [] }
      return item.treatment.flatMap(MinutesWords.done).map { [$0] } ?? []
    }
  }

  /// What the log leaves open about a matter.
  enum Openness {
    /// Whether it was dealt with.
    case untold
    /// How it was decided.
    case undecided
  }

  /// What stays open about a matter; nil where the log tells enough.
  func openness(of item: AgendaItem) -> Openness? {
    guard isDealtWith(item) else { return .untold }
    let hasResult = item.outcome != nil || item.vote != nil || !item.partVotes.isEmpty
    guard !hasResult, item.points.isEmpty, let treatment = item.treatment else { return nil }
    return MinutesWords.done(treatment) == nil ? .undecided : nil
  }

  /// Whether what comes out by the rules is what the log says.
  private func agrees(_ decision: SessionDecision, _ told: Outcome?) -> Bool {
    switch (decision.outcome, told) {
    case (nil, _): false
    case (_, nil), (.approved, .approved), (.rejected, .rejected): true
    default: false
    }
  }

  /// «por unanimidad», or commission by commission.
  private func votes(of item: AgendaItem) -> [String] {
    item.partVotes.isEmpty
      ? item.vote.map { [FigureWords.clause($0.value)] } ?? []
      : [
        Spanish.and(
          item.partVotes.map { "\(FigureWords.clause($0.vote.value)) de \($0.commission.value)" })
      ]
  }

  /// Whose vote decides a tie, as far as it is known: the member, else the rule.
  private var castingVote: String? {
    let member = session.input.state.castingMember(in: session.status, on: session.memberDay)
    return member.map(people.words) ?? session.input.plan.rules.castingVote?.value
  }

  // MARK: The vote by name

  private func rolls(of item: AgendaItem) -> [Block] {
    let votes = item.partVotes.map { (Optional($0.commission.value), $0.vote.value) }
    let own = item.vote.map { [(String?.none, $0.value)] } ?? []
    return (own + votes).flatMap { commission, vote -> [Block] in
      guard case .counted(let counted) = vote, !counted.roll.isEmpty else { return [] }
      return Self.rollCall(counted.roll, of: commission)
    }
  }

  /// Who voted how, a line for each way to vote.
  static func rollCall(_ roll: [RollVote], of name: String?) -> [Block] {
    let items = Ballot.allCases.compactMap { ballot -> List.Item? in
      let members = roll.filter { $0.ballot == ballot }.map(\.member.value)
      guard !members.isEmpty else { return nil }
      return List.Item(
        RichText(MinutesWords.ballots(ballot, members)))
    }
    return [.paragraph(RichText(MinutesWords.rollCall(of: name))), .bullets(items)]
  }

  /// Who had left, and which lines are concluded with it.
  private func afterwards(_ item: AgendaItem) -> [String] {
    [
      item.absent.isEmpty ? nil : MinutesWords.absent(item.absent.map { people.words($0.value) }),
      item.concludes.isEmpty
        ? nil
        : MinutesWords.concluded(
          item.concludes.map { session.input.index.reference($0.value) }),
    ].compactMap(\.self)
  }
}
