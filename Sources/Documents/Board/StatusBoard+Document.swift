import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The daily screen as a document: few words, the most urgent first.
extension StatusBoard {
  /// The board, headed by the plan's title.
  package var document: Document {
    let plan = judged.plan
    var metadata = Document.Metadata(title: plan.title?.value ?? ViewWords.untitledPlan)
    metadata.isScreen = true
    metadata.dateLine = BoardWords.cutOff(judged)
    let whole = (judged.followsInstitutionsOnly ? [] : summary) + followUpBlocks
    return Document(metadata, whole + lines + sessionBlocks + agreementBlocks + foot)
  }

  // MARK: The whole

  private var summary: [Block] {
    let whole = judged.assessment.whole
    guard whole.lines > 0 else { return [.paragraph(RichText(ViewWords.emptyPlan))] }
    var blocks: [Block] =
      judged.assessment.state.entries.isEmpty ? [.paragraph(RichText(BoardWords.emptyLog))] : []
    if let programmed = whole.current.programmed {
      var text: RichText = "\(BoardWords.achieved) "
      let reached = whole.progress
      text.append(.strong(RichText(PercentWords.rounded(reached))))
      text.append(RichText("  "))
      text.append(.meter(Meter((reached ?? 0) / 100)))
      text.append(RichText("  \(BoardWords.programmed) \(PercentWords.rounded(programmed))"))
      if let index = whole.current.index {
        text.append(.lineBreak)
        text.append(RichText("\(BoardWords.ratio) \(Spanish.fixed(index, digits: 2))"))
      }
      blocks.append(.paragraph(text))
    } else {
      blocks.append(.paragraph(RichText(ReportWords.noDates)))
    }
    return blocks + [.paragraph(SituationWords.lights(whole))]
  }

  // MARK: Lines and events

  private var lines: [Block] {
    let groups = [
      group(BoardWords.overdue, overdue, row), group(BoardWords.attention, attention, row),
      group(BoardWords.upcoming, upcoming, row), group(BoardWords.events, events, row),
    ].compactMap { $0 }
    guard !groups.isEmpty else {
      return judged.assessment.whole.current.programmed == nil
        ? [] : [.paragraph(RichText(BoardWords.nothingDue))]
    }
    let columns: [Column] = [
      .key(RichText(BoardWords.number)),
      .words(RichText(BoardWords.lineTitle), weight: 3, minimum: 16),
      Column(RichText(BoardWords.dueTitle)), .figures(RichText(BoardWords.progressTitle)),
      .words(RichText(BoardWords.situationTitle), weight: 2, minimum: 12),
    ]
    return [.table(Table(columns, groups: groups, isDense: true).withoutEmptyColumns)]
  }

  /// The first of some things under a title that counts all of them.
  private func group<Item>(
    _ title: String, _ items: [Item], _ row: (Item) -> Table.Row
  ) -> Table.Group? {
    guard !items.isEmpty else { return nil }
    let hidden = items.count - Self.shown
    let title = hidden > 0 ? BoardWords.first(Self.shown, of: items.count, title) : title
    return Table.Group(RichText(title), items.prefix(Self.shown).map(row))
  }

  private func row(_ line: LineAssessment) -> Table.Row {
    Table.Row([
      marked(line.light, line.item.printedNumber ?? line.key),
      RichText(line.item.name?.value ?? line.key),
      RichText(line.period.map { SpanishDate.short($0.end) } ?? "—"),
      RichText(PercentWords.rounded(line.progress)), RichText(situation(line)),
    ])
  }

  /// The situation in as few words as its group leaves to be said.
  private func situation(_ line: LineAssessment) -> String {
    if case .overdue(let days) = line.situation { return BoardWords.daysLate(days) }
    var words: [String] = []
    if let end = line.period?.end, end >= judged.cutOff,
      end <= judged.cutOff.adding(days: Self.horizon)
    {
      words.append(BoardWords.dueIn(end.dayNumber - judged.cutOff.dayNumber))
    }
    if line.light == .yellow { words.append(BoardWords.short(line)) }
    return words.joined(separator: "; ")
  }

  private func row(_ event: OccasionAssessment) -> Table.Row {
    let state = judged.assessment.state
    let name = state.event(event.key)?.planned?.name?.value ?? event.key
    let situation =
      switch event.situation {
      case .overdue(let days): BoardWords.daysLate(days)
      default:
        event.planned.map { $0.end.dayNumber - judged.cutOff.dayNumber }.map(BoardWords.dueIn)
      }
    return Table.Row([
      marked(event.light, ""), RichText(name),
      RichText(event.planned.map { SpanishDate.short($0.end) } ?? "—"), "",
      RichText(situation ?? ""),
    ])
  }

  /// How many of a kind are listed; the rest is counted.
  private static let shown = 12

  private func marked(_ light: TrafficLight, _ text: String) -> RichText {
    var result = RichText(.status(StatusMark(SituationWords.light(light), showsWord: false)))
    if !text.isEmpty { result.append(RichText("\u{A0}\(text)")) }
    return result
  }

  // MARK: Sessions and agreements

  private var sessionBlocks: [Block] {
    let alerts = sessionAlerts.map { List.Item(RichText(BoardWords.alert($0))) }
    guard !sessions.isEmpty || !alerts.isEmpty else { return [] }
    return [.heading(1, RichText(BoardWords.sessions)), .bullets(sessions.map(item) + alerts)]
  }

  private func item(_ session: ComingSession) -> List.Item {
    let title = RichText(.strong(RichText(SessionWords.title(session.occasion.key))))
    guard let planned = session.occasion.planned else { return List.Item(title) }
    let day = SpanishDate.span(planned)
    if case .overdue(let days) = session.occasion.situation {
      return List.Item("\(title): \(BoardWords.wasPlanned(planned, daysAgo: days)).")
    }
    if session.isCalled { return List.Item("\(title), \(day): \(BoardWords.called).") }
    guard let call = session.call else { return List.Item("\(title), \(day).") }
    let notice = BoardWords.callBy(call.lastDay, rule: call.rule, on: judged.cutOff)
    return List.Item("\(title), \(day): \(notice).")
  }

  private var agreementBlocks: [Block] {
    guard !agreements.isEmpty else { return [] }
    let overdue = agreements.count { $0.light == .red }
    let shown = agreements.prefix(Self.shown)
    let columns: [Column] = [
      .key(RichText(ViewWords.key)),
      .words(RichText(ViewWords.agreement), weight: 3, minimum: 16),
      .words(RichText(ViewWords.responsible), minimum: 8),
      .words(RichText(BoardWords.dueTitle), minimum: 11),
      .words(RichText(BoardWords.situationTitle), minimum: 12),
    ]
    let rows = shown.map { agreement -> Table.Row in
      let status = agreement.status
      return Table.Row([
        marked(agreement.light, status.name ?? ViewWords.noNumber),
        RichText(status.agreement?.text.value ?? ""),
        RichText(status.agreement?.responsible?.value ?? ""),
        RichText(status.dueOn.map { SpanishDate.short($0) } ?? "—"),
        RichText(standing(agreement.situation)),
      ])
    }
    let dueSoon = agreements.count { if case .dueSoon = $0.situation { true } else { false } }
    let title = BoardWords.agreements(agreements.count, overdue: overdue, dueSoon: dueSoon)
    let more: [Block] =
      shown.count < agreements.count
      ? [.paragraph(RichText(BoardWords.everyAgreement))] : []
    return [
      .heading(1, RichText(title)), .table(Table(columns, rows, isDense: true).withoutEmptyColumns),
    ] + more
  }

  /// What presses about an open agreement; nothing about one that is not yet due.
  private func standing(_ situation: AgreementSituation) -> String {
    switch situation {
    case .overdue(let days): BoardWords.daysLate(days)
    case .dueSoon(let days): BoardWords.dueIn(days)
    default: ""
    }
  }

  // MARK: What is left out, and what to do next

  private var foot: [Block] {
    // Neither a date nor a history tells anything of activities that institutions are asked for.
    guard !judged.followsInstitutionsOnly else { return [] }
    let whole = judged.assessment.whole
    var text = RichText()
    if whole.linesOutside > 0 {
      text.append(RichText(BoardWords.outside(SituationWords.exclusions(whole))))
      text.append(.lineBreak)
    }
    let line = overdue.first ?? attention.first ?? upcoming.first ?? judged.assessment.lines.first
    guard let line else { return [] }
    text.append(RichText(BoardWords.moreHistory(line.key)))
    return [.paragraph(text)]
  }
}
