import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What stands behind an order of business: the agreements that come back, the lines that fall due,
/// the documents that are put to the vote.
struct OrderAnnexes {
  private let session: SessionSubject
  private let text: OrderText

  init(_ session: SessionSubject) {
    self.session = session
    text = OrderText(session)
  }

  private func number(of isMeant: (OrderOfBusiness.Kind) -> Bool) -> Int? {
    text.order.items.first { isMeant($0.kind) }?.number
  }

  // MARK: Agreements

  /// The open agreements, those due first before the others.
  var agreements: [Block] {
    let agreements = text.order.agreements.map { session.input.assessment.agreements[$0] }
    guard !agreements.isEmpty else { return [] }
    let number = number { if case .agreements = $0 { true } else { false } }
    let columns: [Column] = [
      .key(ColumnTitles.key), .words(ColumnTitles.agreement, weight: 3, minimum: 16),
      .words(ColumnTitles.responsible, minimum: 8), .words(ColumnTitles.due, minimum: 11),
      .words(ColumnTitles.situation, weight: 2, minimum: 14),
    ]
    let rows = agreements.map { agreement -> Table.Row in
      let (status, decided) = (agreement.status, agreement.status.agreement)
      return [
        RichText(status.key ?? "—"),
        RichText(decided?.text.value ?? ReportWords.earlierAgreement),
        RichText(decided?.responsible?.value ?? "—"),
        RichText(AgreementRow.dueInline(status).map(Spanish.capitalized) ?? "—"),
        marked(agreement.light, AgreementRow.words(agreement)),
      ]
    }
    return intro(OrderWords.agreementsIntro(agreements.count, number))
      + [.table(Table(columns, rows).withoutEmptyColumns)]
  }

  // MARK: Lines

  /// The lines that are to be reported on.
  var lines: [Block] {
    let lines = text.order.lines.compactMap(session.input.assessment.line)
    guard !lines.isEmpty else { return [] }
    let number = number { if case .lines = $0 { true } else { false } }
    let columns: [Column] = [
      .key(ColumnTitles.number), .words(ColumnTitles.line, weight: 3, minimum: 16),
      .words(ColumnTitles.responsible, minimum: 8), .words(ColumnTitles.due, minimum: 11),
      .figures(ColumnTitles.progress), .words(ColumnTitles.situation, weight: 2, minimum: 14),
    ]
    let rows = lines.map { line -> Table.Row in
      let areas = line.item.responsibilities.filter { $0.role == .responsible }.map(\.area.value)
      return [
        RichText(line.item.printedNumber ?? line.key),
        RichText(line.item.name?.value ?? line.key),
        RichText(areas.isEmpty ? "—" : Spanish.and(areas)),
        RichText(line.status.schedule.current?.value.end.map(SpanishDate.short) ?? "—"),
        RichText(PercentWords.rounded(line.progress)),
        marked(line.light, SituationWords.text(line.situation)),
      ]
    }
    return intro(OrderWords.linesIntro(lines.count, number))
      + [.table(Table(columns, rows).withoutEmptyColumns)]
  }

  private func marked(_ light: TrafficLight, _ words: String) -> RichText {
    "\(.status(StatusMark(SituationWords.light(light), showsWord: false))) \(words)"
  }

  private func intro(_ words: String) -> [Block] { [.paragraph(RichText(words))] }

  // MARK: Documents

  /// What is put to the vote, each under its number; minutes are documents too.
  var documents: [Block] {
    let items = text.order.items.flatMap(documents)
    return items.isEmpty ? [] : [.bullets(items)]
  }

  private func documents(_ item: OrderOfBusiness.Item) -> [List.Item] {
    switch item.kind {
    case .minutes(let keys):
      let sessions = keys.compactMap(session.input.state.session)
      return sessions.enumerated().map { place, session in
        let number = sessions.count > 1 ? "\(item.number).\(place + 1)" : String(item.number)
        return List.Item(
          RichText(OrderWords.document(number, OrderWords.minutesPoint(session))))
      }
    case .matter:
      return item.matter.map { votable($0, String(item.number), isVoted: false) } ?? []
    default: return []
    }
  }

  /// A matter to be approved, else those of its points that are.
  private func votable(_ matter: AgendaItem, _ number: String, isVoted: Bool) -> [List.Item] {
    let isVoted =
      isVoted || matter.treatment == .approval || matter.treatment == .presentationAndApproval
    guard !isVoted || matter.subject.value.isEmpty else {
      return [List.Item(RichText(OrderWords.document(number, matter.subject.value)))]
    }
    return matter.points.enumerated().flatMap {
      votable($1, "\(number).\($0 + 1)", isVoted: isVoted)
    }
  }
}
