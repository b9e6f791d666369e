import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The account of one session: day, call, attendance and quorum, agenda with results, agreements.
struct SessionAccount {
  private let session: SessionStatus
  private let input: ReportInput

  init(_ session: SessionStatus, _ input: ReportInput) {
    self.session = session
    self.input = input
  }

  var blocks: [Block] {
    guard let day = session.heldOn else { return [] }
    var blocks: [Block] = [.heading(2, RichText(title))]
    let sentences = [place(day), call, attendance].compactMap(\.self) + notes
    blocks.append(.paragraph(RichText(sentences.joined(separator: " "))))
    blocks += agenda
    let agreements = session.agreements.map { input.state.agreements[$0] }
    if !agreements.isEmpty {
      let title = ReportWords.agreements(
        agreements.count, areCommitments: session.knownKind == .workingMeeting)
      blocks.append(.paragraph("\(strong: RichText(title))"))
      blocks.append(.bullets(agreements.compactMap(agreement)))
    }
    return blocks + EvidenceWords.list(session.evidence, input.files)
  }

  /// The title, with the commissions that met as one.
  private var title: String {
    let joint = session.joint.values.map(\.value)
    let title = SessionWords.title(session)
    return joint.isEmpty ? title : "\(title) (\(Spanish.and(joint)))"
  }

  // MARK: The record

  private func place(_ day: CivilDate) -> String {
    var parts = [SpanishDate.words(day)]
    if let hours = SessionWords.hours(from: session.opened, to: session.closed) {
      parts.append(hours)
    }
    if let mode = session.mode { parts.append(SessionWords.mode(mode.value)) }
    if let venue = session.venue { parts.append(venue) }
    return parts.joined(separator: ", ") + "."
  }

  private var call: String? {
    let day = session.call.map { FigureWords.when($0.value) }
    let parts = [day, session.callNumber.map(ReportWords.officialLetter)].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return ReportWords.call(parts.joined(separator: ", "), notice: notice)
  }

  /// Whether the call kept the notice that the plan's rule asks for; nil where that can't be told.
  private var notice: String? {
    let rules = input.plan.rules
    guard let called = session.call?.value.end, let held = session.heldOn,
      let rule = rules.notice(kind: session.kind, name: session.name)
    else { return nil }
    let last = rule.period.lastDayToCall(for: held, under: rules)
    return called <= last
      ? ReportWords.noticeKept(rule.text)
      : ReportWords.noticeMissed(rule.text, last: SpanishDate.words(last))
  }

  var attendance: String? {
    input.state.quorum(of: session).map(QuorumWords.text)
  }

  private var notes: [String] {
    session.entries.compactMap { input.state.entries[$0].note?.value }.map(Spanish.sentence)
  }

  // MARK: The agenda

  var agenda: [Block] {
    let planned = session.planned?.agenda ?? []
    guard !session.agenda.isEmpty else {
      guard !planned.isEmpty else { return [] }
      return [
        .paragraph(RichText(ReportWords.plannedAgenda)), .bullets(planned.map(item)),
      ]
    }
    let blocks: [Block] = [.bullets(session.agenda.map(item))]
    let dealtWith = Set(session.agenda.flatMap(\.withPoints).map(\.subject.value.folded))
    let left = planned.filter { item in
      let matters = item.subject.value.isEmpty ? item.points : [item]
      return matters.contains { !dealtWith.contains($0.subject.value.folded) }
    }
    guard !left.isEmpty else { return blocks }
    return blocks + [.paragraph(RichText(ReportWords.notRecorded)), .bullets(left.map(item))]
  }

  /// The matters by the numbers of the order of business, under which the commands know them, those
  /// that nobody dealt with among them.
  var numberedAgenda: [Block] {
    var runs: [(start: Int, items: [AgendaItem])] = []
    let matters = input.state.orderOfBusiness(of: session).matters
    for (number, item) in matters.sorted(by: { $0.number < $1.number }) {
      if let last = runs.last, last.start + last.items.count == number {
        runs[runs.count - 1].items.append(item)
      } else {
        runs.append((number, [item]))
      }
    }
    return runs.map { numbered($0.items, from: $0.start, dealtWith: session.agenda) }
  }

  private func numbered(
    _ items: [AgendaItem], from start: Int = 1, dealtWith: [AgendaItem]
  ) -> Block {
    .list(
      List(
        .ordered(start: start),
        items.map { item in
          let told = dealtWith.first { $0.isSame(as: item) }
          let isLeft = session.heldOn != nil && told == nil
          let text = self.text(of: item) + (isLeft ? RichText(ReportWords.leftOut) : RichText())
          let points = item.points
          return List.Item(
            text, points.isEmpty ? [] : [numbered(points, dealtWith: told?.points ?? [])])
        }))
  }

  private func item(_ item: AgendaItem) -> List.Item {
    let points = item.points.map(self.item)
    return List.Item(text(of: item), points.isEmpty ? [] : [.bullets(points)])
  }

  private func text(of item: AgendaItem) -> RichText {
    var text = RichText()
    if let treatment = item.treatment {
      let words = SessionWords.treatment(treatment, of: item)
      text.append("\(emphasis: RichText(words)):\(item.subject.value.isEmpty ? "" : " ")")
    }
    text.append(RichText(item.subject.value))
    let details = [
      item.presenter.map(ReportWords.presenter), result(item),
      item.concludes.isEmpty
        ? nil : ReportWords.concludes(item.concludes.map { input.index.reference($0.value) }),
    ].compactMap(\.self)
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    if let note = item.note { text.append(RichText(". \(Spanish.capitalized(note))")) }
    return text
  }

  /// «se aprobó por unanimidad».
  private func result(_ item: AgendaItem) -> String? {
    let vote = FigureWords.vote(on: item)
    guard let outcome = item.outcome else { return vote.map(ReportWords.voting) }
    let words = SessionWords.outcome(outcome.value)
    guard let vote else { return words }
    if !item.partVotes.isEmpty { return "\(words): \(vote)" }
    return "\(words)\(outcome.value == .approved ? " " : ", ")\(vote)"
  }

  private func agreement(_ status: AgreementStatus) -> List.Item? {
    guard let agreement = status.agreement else { return nil }
    var text = RichText()
    if let key = agreement.key { text.append("\(strong: RichText(key.value + ".")) ") }
    let details = [
      agreement.vote.map { FigureWords.clause($0.value) },
      agreement.responsible.map { ReportWords.responsible($0.value) },
      AgreementRow.dueInline(status).map(ReportWords.due),
      status.referredTo.map(ReportWords.referred),
    ].compactMap(\.self)
    // What follows in brackets belongs to the sentence.
    let words = agreement.text.value[...]
    text.append(RichText(details.isEmpty || !words.hasSuffix(".") ? words : words.dropLast()))
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    return List.Item(text)
  }
}
