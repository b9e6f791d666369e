import SpanishText

/// An item of the agenda of a session, planned or held.
package struct AgendaItem: Sendable {
  /// What is done with it, as written («presentación y aprobación»); nil for an untyped `tema`.
  package var treatment: Treatment?
  /// What it is about.
  ///
  /// Empty where its points say it, as in «Toma conocimiento de:» with a list below.
  package var subject: Located<String>
  /// The items of the plan that it touches.
  package var lines: [Located<String>] = []
  /// Points below it.
  package var points: [AgendaItem] = []
  /// Who presents it.
  package var presenter: String?
  /// What came of it.
  package var outcome: Located<Outcome>?
  /// How it was voted.
  package var vote: Located<Vote>?
  /// How each commission voted, where several met as one.
  package var partVotes: [PartVote] = []
  /// The majority that it needs, where it is not that of the rules.
  package var majority: Located<String>?
  /// Members who had left the room when it was voted: they neither voted nor abstained.
  package var absent: [Located<String>] = []
  /// Why a member voted otherwise, by the member.
  package var dissents: [Definition] = []
  /// Who spoke about it.
  package var speakers: [Located<String>] = []
  /// What belongs to it.
  package var annexes: [Located<String>] = []
  /// The items of the plan that it concludes.
  package var concludes: [Located<String>] = []
  /// A remark.
  package var note: String?

  /// An item by its subject.
  package init(subject: Located<String>) { self.subject = subject }
}

/// How one of the commissions that met as one voted.
package struct PartVote: Sendable {
  /// The acronym of the commission.
  package let commission: Located<String>
  /// Its vote.
  package let vote: Located<Vote>

  /// The vote of a commission.
  package init(_ commission: Located<String>, _ vote: Located<Vote>) {
    self.commission = commission
    self.vote = vote
  }
}

extension AgendaItem {
  /// Whether both are the same item, told in two entries; without a subject, one is known by its
  /// points.
  package func isSame(as other: AgendaItem) -> Bool {
    guard subject.value.folded == other.subject.value.folded,
      treatment == nil || other.treatment == nil || treatment == other.treatment
    else { return false }
    return !subject.value.isEmpty
      || points.contains { point in other.points.contains(where: point.isSame) }
  }

  /// The same item with what another entry tells of it.
  func merged(with other: AgendaItem) -> AgendaItem {
    var merged = self
    merged.treatment = treatment ?? other.treatment
    if !other.lines.isEmpty { merged.lines = other.lines }
    merged.points = points.merged(with: other.points)
    merged.presenter = other.presenter ?? presenter
    merged.outcome = other.outcome ?? outcome
    merged.vote = other.vote ?? vote
    merged.partVotes = partVotes.replaced(by: other.partVotes)
    merged.majority = other.majority ?? majority
    if !other.absent.isEmpty { merged.absent = other.absent }
    merged.dissents = dissents.replaced(by: other.dissents)
    if !other.speakers.isEmpty { merged.speakers = other.speakers }
    if !other.annexes.isEmpty { merged.annexes = other.annexes }
    merged.concludes += other.concludes
    merged.note = other.note ?? note
    return merged
  }
}

extension [PartVote] {
  /// The votes with those of others in place of their own of the same commission.
  package func replaced(by others: [PartVote]) -> [PartVote] {
    let commissions = Set(others.map(\.commission.value.folded))
    return filter { !commissions.contains($0.commission.value.folded) } + others
  }
}

extension [AgendaItem] {
  /// The items with those of a later entry: what it tells of one of them is added to it.
  package func merged(with others: [AgendaItem]) -> [AgendaItem] {
    var merged = self
    // Two items of one entry are two items, even with the same words.
    var open = Set(indices)
    for other in others {
      let same = indices.first { open.contains($0) && self[$0].isSame(as: other) }
      if let place = same ?? onlyNameless(like: other, among: open) {
        open.remove(place)
        merged[place] = merged[place].merged(with: other)
      } else {
        merged.append(other)
      }
    }
    return merged
  }

  /// The place of the only item without a subject with which the same is done: another entry may tell
  /// of its other points.
  private func onlyNameless(like other: AgendaItem, among open: Set<Int>) -> Int? {
    guard other.subject.value.isEmpty else { return nil }
    let nameless = indices.filter {
      self[$0].subject.value.isEmpty && self[$0].treatment == other.treatment
    }
    return nameless.count == 1 && open.contains(nameless[0]) ? nameless[0] : nil
  }
}

/// What is done with an item of the agenda; raw values are the words of the file.
package enum Treatment: String, CaseIterable, Sendable {
  /// A document is received.
  case reception = "recepción"
  /// Something is presented.
  case presentation = "presentación"
  /// Something is approved.
  case approval = "aprobación"
  /// Something is presented and, where the commission sees fit, approved.
  case presentationAndApproval = "presentación y aprobación"
  /// The commission takes note.
  case acknowledgement = "conocimiento"
  /// The commission hears how matters stand.
  case status = "estatus"
}

/// What came of an item; raw values are the words of the file.
package enum Outcome: String, CaseIterable, Sendable {
  /// It was approved.
  case approved = "aprobado"
  /// It was not approved.
  case rejected = "no aprobado"
  /// It was put off.
  case postponed = "pospuesto"
  /// It was withdrawn.
  case withdrawn = "retirado"
  /// The source does not say.
  case notRecorded = "no consta"
}
