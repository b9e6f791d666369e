import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What was done under each item of the order of business.
extension Minutes {
  /// Everything point by point, each under its number.
  static func proceedings(_ session: SessionSubject) -> [Block] {
    let order = session.orderOfBusiness.items
    // What the log tells and no item asks for has its place before the matters.
    let hasApproval = order.contains { if case .minutes = $0.kind { true } else { false } }
    let split = hasApproval ? 0 : order.firstIndex { $0.kind == .matter } ?? order.endIndex
    return order[..<split].flatMap { blocks($0, session) }
      + (hasApproval ? [] : approvedMinutes(session))
      + order[split...].flatMap { blocks($0, session) }
  }

  /// The matters alone, each under its number.
  static func matters(_ session: SessionSubject) -> [Block] {
    session.orderOfBusiness.items.filter { $0.kind == .matter }.flatMap { blocks($0, session) }
  }

  private static func blocks(_ item: OrderOfBusiness.Item, _ session: SessionSubject) -> [Block] {
    // A meeting has no order of business to be followed.
    let number = session.isWorkingMeeting ? nil : "\(item.number)."
    return [.heading(2, title(of: item, session), number: number)] + text(of: item, session)
  }

  /// What an item is called: what is done, and with what.
  static func title(of item: OrderOfBusiness.Item, _ session: SessionSubject) -> RichText {
    item.matter.map { RichText(MinutesWords.title($0)) } ?? OrderText(session).title(item)
  }

  /// What was done under an item, without its title.
  static func text(of item: OrderOfBusiness.Item, _ session: SessionSubject) -> [Block] {
    let own = formalText(of: item, session)
    guard let matter = item.matter else { return own }
    return own
      + MatterAccount(session).blocks(
        matter, numbered: "\(item.number)", isFormal: item.kind != .matter)
  }

  /// What belongs to a formal item, whether the agenda writes it or not.
  private static func formalText(
    of item: OrderOfBusiness.Item, _ session: SessionSubject
  ) -> [Block] {
    switch item.kind {
    case .attendance: roll(session) + paragraph(guests(session))
    case .quorum: session.isWorkingMeeting ? [] : quorum(session)
    case .attendanceAndQuorum: roll(session) + paragraph(guests(session)) + quorum(session)
    case .approvalOfAgenda: agenda(session, item)
    case .minutes(let keys): minutes(keys, session, item)
    case .installation: paragraph(item.matter == nil ? MinutesWords.installed(blank) : nil)
    case .matter: []
    case .agreements(let places): openAgreements(places, session)
    case .lines(let keys): lines(keys, session)
    case .otherMatters: paragraph(item.matter?.note == nil ? MinutesWords.otherMatters(blank) : nil)
    case .decisions: decisions(session)
    case .closing: paragraph(recesses(session)) + paragraph(closing(session))
    }
  }

  /// Whether the log does not tell what came of a formal item.
  static func isOpen(_ item: OrderOfBusiness.Item) -> Bool {
    guard let matter = item.matter else { return true }
    return matter.vote == nil && matter.outcome == nil && matter.partVotes.isEmpty
  }

  private static func paragraph(_ text: String?) -> [Block] {
    text.map { [.paragraph(RichText($0))] } ?? []
  }

  /// The order of business as it was read, and what was changed in it.
  private static func agenda(_ session: SessionSubject, _ item: OrderOfBusiness.Item) -> [Block] {
    var blocks: [Block] = [
      .paragraph(RichText(MinutesWords.agendaWas)), OrderText(session).list,
    ]
    let changes = session.status.agendaChanges.values.map { List.Item(RichText($0.value)) }
    if !changes.isEmpty {
      blocks += [.paragraph(RichText(MinutesWords.agendaChanges)), .bullets(changes)]
    }
    if isOpen(item) {
      blocks.append(.paragraph(RichText(MinutesWords.votingOfAgenda(blank))))
    }
    return blocks
  }

  // MARK: Earlier minutes

  private static func minutes(
    _ keys: [String], _ session: SessionSubject, _ item: OrderOfBusiness.Item
  ) -> [Block] {
    let approved = approvedMinutes(session)
    if !approved.isEmpty { return approved }
    guard isOpen(item) else { return [] }
    let names = keys.compactMap { session.input.state.session($0) }.map(MinutesWords.dated)
    return paragraph(MinutesWords.minutesNotTold(of: names, blank))
  }

  /// What is told of the minutes that were approved in this session.
  static func approvedMinutes(_ session: SessionSubject) -> [Block] {
    approvedHere(session).map { other in
      .paragraph(
        RichText(
          MinutesWords.approvedMinutes(
            of: MinutesWords.dated(other),
            isReadingWaived: other.minutes?.isReadingWaived == true)))
    }
  }

  // MARK: What comes back

  private static func openAgreements(_ places: [Int], _ session: SessionSubject) -> [Block] {
    let items = places.map { place in
      let status = session.input.state.agreements[place]
      var text = RichText()
      if let key = status.key { text.append("\(strong: RichText(key)) ") }
      let details = [
        status.agreement?.responsible.map { ReportWords.responsible($0.value) },
        AgreementRow.dueInline(status).map(ReportWords.due),
      ].compactMap(\.self)
      let words = status.agreement?.text.value ?? ReportWords.earlierAgreement
      // What follows in brackets belongs to the sentence.
      let isCut = !details.isEmpty && words.hasSuffix(".")
      text.append(RichText(isCut ? String(words.dropLast()) : words))
      if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
      return List.Item(text)
    }
    return items.isEmpty
      ? [] : [.paragraph(RichText(MinutesWords.agreementsCameBack)), .bullets(items)]
  }

  private static func lines(_ keys: [String], _ session: SessionSubject) -> [Block] {
    let items = keys.map { List.Item(RichText(session.input.index.title($0))) }
    return items.isEmpty
      ? [] : [.paragraph(RichText(MinutesWords.linesCameUp)), .bullets(items)]
  }

  // MARK: What was agreed

  /// What the session agreed: key, text, who, until when and how it was voted.
  static func decisions(_ session: SessionSubject) -> [Block] {
    let agreements = session.agreements.filter { $0.status.agreement != nil }
    guard !agreements.isEmpty else {
      return paragraph(MinutesWords.noDecisions(isMeeting: session.isWorkingMeeting))
    }
    let columns: [Column] = [
      .key(ColumnTitles.key),
      .words(
        session.isWorkingMeeting ? ColumnTitles.commitment : ColumnTitles.agreement, weight: 4,
        minimum: 20),
      .words(ColumnTitles.responsible, minimum: 10), .words(ColumnTitles.due, minimum: 11),
      .words(MinutesWords.voteColumn, minimum: 11),
    ]
    let rows = agreements.map { judged -> Table.Row in
      let (status, agreement) = (judged.status, judged.status.agreement)
      var text = agreement?.text.value ?? ""
      if let lines = agreement?.lines, !lines.isEmpty {
        text = Spanish.sentence(text) + " " + MinutesWords.lines(lines.map(\.value))
      }
      if let body = agreement?.referredTo {
        text = Spanish.sentence(text) + " " + MinutesWords.referred(to: body)
      }
      return [
        RichText(status.key ?? "—"), RichText(text),
        RichText(agreement?.responsible?.value ?? "—"),
        // What was decided then, and not what became of it since.
        RichText((agreement?.due?.value).map { Spanish.capitalized(due($0)) } ?? "—"),
        RichText(
          (agreement?.vote?.value).map { Spanish.capitalized(FigureWords.clause($0)) } ?? "—"),
      ]
    }
    let table = Table(
      caption: MinutesWords.decisionsCaption(session.isWorkingMeeting), columns, rows)
    let rolls = agreements.flatMap { judged -> [Block] in
      guard case .counted(let votes) = judged.status.agreement?.vote?.value, !votes.roll.isEmpty
      else { return [] }
      return MatterAccount.rollCall(votes.roll, of: judged.status.key)
    }
    return [.table(table.withoutEmptyColumns)] + rolls
  }

  private static func due(_ written: TemporalExpression) -> String {
    written.relativeTo == nil ? ScheduleWords.inline(written) : written.text
  }
}
