import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What stands before the account: the data of the cover, the narrative, the grounds of the plan.
extension Report {
  /// The data of the commission, the term and the cut-off.
  static func facts(_ input: ReportInput) -> [Block] {
    let plan = input.plan
    var facts: [LabelledValue] = []
    func add(_ label: String, _ value: String?) {
      if let value { facts.append(.init(label, RichText(value))) }
    }
    add(ReportWords.Labels.planTitle, plan.title?.value)
    add(ReportWords.Labels.acronym, plan.commission.acronym?.value)
    for (office, holder) in input.state.offices(on: input.cutOff) {
      add(Spanish.capitalized(office), holder ?? ReportWords.vacant)
    }
    add(ReportWords.Labels.term, term(input.state.term.current?.value))
    if input.state.term.isReplanned {
      add(
        ReportWords.Labels.originalTerm,
        input.state.term.original.map { ScheduleWords.days($0.value) })
    }
    add(ReportWords.Labels.signedPlan, plan.signedAt)
    add(ReportWords.Labels.cutOff, SpanishDate.words(input.cutOff))
    add(ReportWords.Labels.judgedVersion, input.judged.version.map(VersionWords.approved))
    add(ReportWords.Labels.registeredBy, input.state.registeredBy.map(SpanishDate.words))
    return [.facts(facts)]
  }

  /// What must be known before the rest is read.
  static func notices(_ input: ReportInput) -> [Block] {
    followUpNotice(input) + silenceNotice(input) + earlyNotice(input) + narrativeNotice(input)
      + registrationNotice(input)
  }

  /// The days of the term; a term of whole years says its days itself.
  private static func term(_ term: TemporalExpression?) -> String? {
    guard let term, let span = term.span, term.kind != .year, term.kind != .years else {
      return nil
    }
    return SpanishDate.shortSpan(span)
  }

  /// That what institutions fulfil stands in another report.
  private static func followUpNotice(_ input: ReportInput) -> [Block] {
    guard input.plan.compliance != nil else { return [] }
    return [.info([.paragraph(RichText(ReportWords.followUp))], title: ReportWords.followUpTitle)]
  }

  /// That nothing was written down: what follows is what was promised.
  static func silenceNotice(_ input: ReportInput) -> [Block] {
    guard !input.hasEntries, !input.judged.followsInstitutionsOnly else { return [] }
    return [.warning([.paragraph(RichText(ReportWords.silence))], title: ReportWords.silenceTitle)]
  }

  /// That the term goes on after the cut-off.
  private static func earlyNotice(_ input: ReportInput) -> [Block] {
    guard let term = input.state.termSpan, input.cutOff < term.end else { return [] }
    let end = term.end
    if input.cutOff < term.start {
      let text = ReportWords.cutOffBeforeTerm(start: SpanishDate.words(term.start))
      return [.warning([.paragraph(RichText(text))], title: ReportWords.cutOffBeforeTermTitle)]
    }
    let text = ReportWords.earlyCutOff(termEnd: SpanishDate.words(end))
    return [.info([.paragraph(RichText(text))], title: ReportWords.earlyCutOffTitle)]
  }

  /// That accounts of items are left out, and why; that the other chapters are not.
  static func narrativeNotice(_ input: ReportInput) -> [Block] {
    guard !input.tellsAccounts else { return [] }
    let notices = [
      (
        input.index.items.contains(where: input.hasAccount), ReportWords.narrativeGoesOn,
        ReportWords.narrativeTitle
      ),
      (
        input.narrative.contains { !$0.blocks.isEmpty }, ReportWords.narrativeUndated,
        ReportWords.narrativeUndatedTitle
      ),
    ]
    return notices.filter(\.0).map { _, text, title in
      .info([.paragraph(RichText(text))], title: title)
    }
  }

  /// That only a part of what is known by now is told: as it was delivered then.
  static func registrationNotice(_ input: ReportInput) -> [Block] {
    guard let day = input.state.registeredBy else { return [] }
    let text = ReportWords.onlyRegistered(by: SpanishDate.words(day))
    return [.info([.paragraph(RichText(text))], title: ReportWords.onlyRegisteredTitle)]
  }

  // MARK: Narrative

  /// The chapters that open a report, with their titles; `belongs` says which by their folded names.
  static func chapters(_ input: ReportInput, where belongs: (String) -> Bool) -> [Block] {
    titled(input) { !ReportWords.closingTexts.contains($0) && belongs($0) }
  }

  /// Conclusions and thanks, which stand at the end wherever the plan names them.
  static func closingChapters(_ input: ReportInput, where belongs: (String) -> Bool) -> [Block] {
    titled(input) { ReportWords.closingTexts.contains($0) && belongs($0) }
  }

  /// A chapter by its name, without its title.
  static func chapter(_ name: String, _ input: ReportInput) -> [Block] {
    let name = name.folded
    return input.narrative.first { $0.name == name }?.blocks ?? []
  }

  private static func titled(_ input: ReportInput, where belongs: (String) -> Bool) -> [Block] {
    input.narrative.filter { belongs($0.name) && !$0.blocks.isEmpty }.flatMap { chapter in
      [.heading(1, RichText(chapter.title))] + chapter.blocks
    }
  }

  // MARK: Grounds

  static func legalFramework(_ input: ReportInput) -> [Block] {
    let norms = input.plan.legalFramework
    return norms.isEmpty ? [] : [.bullets(norms.map(norm))]
  }

  private static func norm(_ norm: LegalNorm) -> List.Item {
    var text = RichText(norm.name.value)
    let details: [RichText] = [
      norm.number.map { RichText(ReportWords.normNumber($0)) },
      norm.published.map { RichText(ReportWords.published(FigureWords.when($0.value))) },
      norm.link.map { RichText(.url($0)) },
    ].compactMap(\.self)
    if !details.isEmpty { text.append(" (\(details.joined("; ")))" as RichText) }
    return List.Item(text)
  }

  static func strategicObjectives(_ input: ReportInput) -> [Block] {
    let objectives = input.plan.strategicObjectives
    guard !objectives.isEmpty else { return [] }
    var aligned: [String: [String]] = [:]
    for item in input.index.items {
      for objective in item.alignment?.objectives ?? [] {
        aligned[objective.value, default: []].append(ItemWords.shortTitle(item))
      }
    }
    let rows = objectives.map { objective -> Table.Row in
      let key = objective.key.value
      return [
        RichText(key), RichText(objective.text.value),
        RichText(aligned[key]?.joined(separator: ", ") ?? "—"),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.number), .words(ColumnTitles.objective, weight: 2),
      .words(ColumnTitles.aligned, weight: 2),
    ]
    let table = Table(caption: ReportWords.Captions.strategicObjectives, columns, rows)
    return [.table(table.withoutEmptyColumns)]
  }
}
