import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The account of one item of the plan: what was promised, its narrative, what happened and what
/// proves it.
struct ItemAccount {
  private let item: PlanItem
  /// The level of the heading over it.
  private let level: Int
  private let inherited: [Responsibility]
  private let input: ReportInput

  init(
    _ item: PlanItem, under level: Int, inheriting inherited: [Responsibility],
    _ input: ReportInput
  ) {
    self.item = item
    self.level = level
    self.inherited = inherited
    self.input = input
  }

  private var key: String { item.key.value }
  private var line: LineAssessment? { input.assessment.line(key) }

  var blocks: [Block] {
    var blocks: [Block] = []
    let data = data
    if !data.isEmpty { blocks.append(.facts(data)) }
    if let summary = item.summary { blocks.append(.paragraph(RichText(summary))) }
    if input.tellsAccounts { blocks += input.account(of: item, under: level) ?? [] }
    blocks += chronicle.map { [$0] } ?? []
    blocks += parts(under: RichText(ReportWords.parts))
    for event in input.facts.events[key] ?? [] { blocks += EventAccount(event, input).blocks }
    blocks += otherEvents
    blocks += IndicatorTable.short(input.facts.indicators[key] ?? [])
    return blocks + EvidenceWords.list(input.facts.evidence[key] ?? [], input.files)
  }

  // MARK: What was promised and how it stands

  private var data: [LabelledValue] {
    var data: [LabelledValue] = []
    if let target = item.target {
      data.append(.init(ReportWords.Labels.target, RichText(target.value)))
    }
    data += ResponsibilityWords.facts(item.responsibilities, beyond: inherited)
    let participants = item.alignment?.participants.map(\.value) ?? []
    if !participants.isEmpty {
      data.append(.init(ReportWords.Labels.participants, RichText(Spanish.and(participants))))
    }
    if let schedule = input.state.line(key)?.schedule {
      let dates = [
        (ReportWords.Labels.programmedDate, schedule.original),
        (ReportWords.Labels.replannedDate, schedule.isReplanned ? schedule.current : nil),
      ]
      for case (let label, let date?) in dates {
        data.append(
          .init(label, RichText(Spanish.capitalized(ScheduleWords.inline(date.value)))))
      }
    }
    if let line, line.situation.kind != .undated, line.situation.kind != .concludedUndated {
      data.append(.init(ReportWords.Labels.situation, situation(line)))
    }
    data += evaluations
    let sessions = input.facts.sessions[key] ?? []
    if !sessions.isEmpty {
      let named = sessions.map(SessionWords.reference)
      data.append(.init(ReportWords.Labels.dealtWithIn, RichText(Spanish.and(named))))
    }
    return data
  }

  private func situation(_ line: LineAssessment) -> RichText {
    var text = RichText(.status(SituationWords.mark(line.situation)))
    text.append(RichText(" " + SituationWords.text(line.situation)))
    return text
  }

  private var evaluations: [LabelledValue] {
    (input.state.evaluations[key] ?? []).compactMap { place in
      guard case .evaluation(let evaluation) = input.state.entries[place].fact else { return nil }
      let text = EvaluationWords.inline(evaluation)
      return text.isEmpty ? nil : LabelledValue(ReportWords.Labels.evaluation, RichText(text))
    }
  }

  // MARK: Incisos

  /// The lettered parts under some words, each with how it stands and what was done about it; `silence`
  /// is printed with those of which nothing is told.
  func parts(under title: RichText, silence: String? = nil) -> [Block] {
    guard !item.parts.isEmpty, let status = input.state.line(key) else { return [] }
    let isFollowed = status.parts.contains { $0.track.state != nil }
    let items = zip(item.parts, status.parts).map { part, status -> List.Item in
      let own = "\(key).\(part.key.value)"
      let below = chronicle(of: own, saysProgress: false).map { [$0] } ?? []
      let evidence = EvidenceWords.list(input.facts.evidence[own] ?? [], input.files)
      let state: String? =
        if isFollowed {
          PartWords.text(
            status.track,
            written: status.track.concludedOn.flatMap { input.written($0, ofAny: [own]) })
        } else {
          below.isEmpty && evidence.isEmpty ? silence : nil
        }
      let text = [part.text.value, state].compactMap(\.self).joined(separator: ": ")
      return List.Item(RichText("\(part.key.value)) \(text)"), below + evidence)
    }
    return [.paragraph(title), .bullets(items)]
  }

  // MARK: What happened

  /// What is told of the item itself, in the order of time; nil for nothing.
  var chronicle: Block? { chronicle(of: key) }

  /// The same beside words that say how far the item came.
  var remarks: Block? { chronicle(of: key, saysProgress: false) }

  /// What is told of a key, in the order of time; nil for nothing.
  ///
  /// Where it is said already how far it came, as beside an inciso, only what else is told follows.
  private func chronicle(of key: String, saysProgress: Bool = true) -> Block? {
    let items = (input.facts.told[key] ?? []).compactMap { told -> List.Item? in
      switch told.what {
      case .entry(let place): milestone(input.state.entries[place], saysProgress: saysProgress)
      case .conclusion(let session):
        Self.dated(
          SpanishDate.words(told.day), ReportWords.concluded(in: SessionWords.reference(session)))
      case .rescheduling(let change):
        Self.dated(
          change.entry.map { FigureWords.when(input.state.entries[$0].date.value) }
            ?? SpanishDate.words(change.day),
          ([Spanish.capitalized(ScheduleWords.change(change))]
            + ScheduleWords.grounds(change).map(Spanish.capitalized)).joined(separator: ". "))
      }
    }
    guard !items.isEmpty else { return nil }
    // Items that bear more than words are set apart from each other.
    return .list(List(.bullet, items, isTight: items.allSatisfy { $0.blocks.count == 1 }))
  }

  private static func dated(_ when: String, _ text: String) -> List.Item {
    List.Item("\(strong: RichText(Spanish.capitalized(when))). \(text)")
  }

  /// The day and what happened, with its figures and contents below.
  private func milestone(_ entry: LogEntry, saysProgress: Bool) -> List.Item? {
    let said = [
      saysProgress ? Self.told(entry.fact) : nil, entry.note?.value,
      entry.reason.map { entry.note == nil ? $0.value : ReportWords.reason($0.value) },
    ].compactMap(\.self)
    let details = EntryDetails.blocks(of: entry)
    guard !said.isEmpty || !details.isEmpty || !entry.annexes.isEmpty else { return nil }
    let when = FigureWords.when((entry.realized ?? entry.date).value)
    var text: RichText = "\(strong: RichText(Spanish.capitalized(when)))"
    if !said.isEmpty {
      text.append(RichText(". " + Spanish.clauses(said)))
    }
    if !entry.annexes.isEmpty {
      text.append(RichText(" (\(ReportWords.annex(entry.annexes.map(\.value))))"))
    }
    return List.Item(text, details)
  }

  /// The progress that an entry tells, in words; nil for a milestone.
  private static func told(_ fact: Fact) -> String? {
    guard case .progress(let report) = fact else { return nil }
    if let percentage = report.percentage?.value {
      return ReportWords.progress(Spanish.decimal(percentage, digits: 1))
    }
    return report.state?.value.rawValue
  }

  private var otherEvents: [Block] {
    let events = input.facts.otherEvents[key] ?? []
    guard !events.isEmpty else { return [] }
    return [
      .bullets(
        events.map { event, account in
          List.Item(
            RichText(ReportWords.eventToldIn(EventWords.name(event), input.index.title(account))))
        })
    ]
  }
}
