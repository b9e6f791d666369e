import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The account of one rated part of the plan: what it is, how it is rated, what was done, why, and what
/// comes next.
struct CommitmentAccount {
  private let rated: RatedItem
  /// The level of the heading over it.
  private let level: Int
  private let input: ReportInput

  init(_ rated: RatedItem, under level: Int, _ input: ReportInput) {
    self.rated = rated
    self.level = level
    self.input = input
  }

  private var item: PlanItem { rated.item }
  private var key: String { item.key.value }
  private var status: LineStatus? { input.state.line(key) }
  private var account: ItemAccount { ItemAccount(item, under: level, inheriting: [], input) }

  var blocks: [Block] {
    var blocks: [Block] = []
    if let summary = item.summary { blocks.append(.paragraph(RichText(Spanish.sentence(summary)))) }
    blocks.append(.facts(facts))
    if input.tellsAccounts { blocks += input.account(of: item, under: level) ?? [] }
    blocks += actions + list(SelfAssessmentWords.results, results) + remarks
    blocks += list(reasonTitle, rated.evaluation.reasons.map(\.value))
    blocks += list(SelfAssessmentWords.whatNext, rated.evaluation.nextSteps.map(\.value))
    blocks += list(SelfAssessmentWords.learnings, learnings)
    blocks += IndicatorTable.short(indicators)
    return blocks + evidence
  }

  /// What proves what the log tells of it, its ratings too.
  private var evidence: [Block] {
    let evidence = input.facts.evidence[key] ?? []
    guard !evidence.isEmpty else { return [] }
    return [
      .paragraph(Self.title(ReportWords.evidence(evidence.count))),
      .bullets(evidence.map { List.Item(EvidenceWords.text($0, input.files)) }),
    ]
  }

  /// Whether log or narrative tell something of what was done.
  static func isTold(_ item: PlanItem, _ input: ReportInput) -> Bool {
    item.withDescendants.contains { item in
      input.tellsAccounts && input.hasAccount(of: item)
        || input.state.line(item.key.value)?.history.contains { place in
          if case .evaluation = input.state.entries[place].fact { false } else { true }
        } == true
    }
  }

  // MARK: What it is and how it is rated

  private var facts: [LabelledValue] {
    var facts = [LabelledValue(SelfAssessmentWords.Labels.own, RatingWords.own(rated))]
    if !rated.independent.isEmpty {
      facts.append(
        LabelledValue(
          SelfAssessmentWords.independentRating(evaluator), RatingWords.independent(rated)))
    }
    if let openness = rated.evaluation.openness {
      facts.append(
        LabelledValue(
          SelfAssessmentWords.Labels.openness,
          RichText(Spanish.capitalized(openness.value.rawValue))
        ))
    }
    if let hasEarlyResults = rated.evaluation.hasEarlyResults {
      facts.append(
        LabelledValue(
          SelfAssessmentWords.Labels.earlyResults,
          RichText(SelfAssessmentWords.yesOrNo(hasEarlyResults.value))))
    }
    if let target = item.target {
      facts.append(LabelledValue(ReportWords.Labels.target, RichText(target.value)))
    }
    facts += ResponsibilityWords.facts(item.responsibilities, beyond: []) { key in
      input.index.area(key) ?? key
    }
    return facts + dates + standing
  }

  /// Who rated it from outside, in a word.
  private var evaluator: String? {
    (rated.evaluation.evaluator ?? input.plan.evaluator)?.shortName
  }

  /// The dates of its own, else those of the plan: as promised first, and as they hold now.
  private var dates: [LabelledValue] {
    let own = status?.schedule
    let hasOwn = own?.current != nil || own?.original != nil
    let schedule = hasOwn ? own : input.state.term
    guard let schedule else { return [] }
    let label = SelfAssessmentWords.Labels.self
    let dates = [
      (schedule.isReplanned ? label.originalDate : label.date, schedule.original),
      (label.adjustedDate, schedule.isReplanned ? schedule.current : nil),
    ]
    return dates.compactMap { label, date in
      date.map { date in
        let text = Spanish.capitalized(ScheduleWords.inline(date.value))
        return LabelledValue(
          label, RichText(hasOwn ? text : SelfAssessmentWords.ofThePlan(text)))
      }
    }
  }

  /// How far it came, as the log tells it; nothing where nobody said.
  private var standing: [LabelledValue] {
    guard let track = status?.own, track.state != nil else { return [] }
    return [
      LabelledValue(
        SelfAssessmentWords.Labels.standing, RichText(Spanish.capitalized(PartWords.text(track))))
    ]
  }

  private var indicators: [IndicatorStatus] {
    var met: Set<String> = []
    return item.withDescendants.flatMap { input.facts.indicators[$0.key.value] ?? [] }
      .filter { met.insert($0.key).inserted }
  }

  // MARK: What was done

  /// What the log tells of it, then its actions: its lettered parts, or the lines below it.
  private var actions: [Block] {
    let own = account.remarks.map { [$0] } ?? []
    let lines = item.isLeaf ? [] : item.leaves.map(line)
    let below: [Block] =
      lines.isEmpty
      ? []
      : [
        .paragraph(Self.title(SelfAssessmentWords.actions)),
        .list(List(.bullet, lines, isTight: lines.allSatisfy { $0.blocks.count == 1 })),
      ]
    return account.parts(under: Self.title(SelfAssessmentWords.actions)) + below
      + (own.isEmpty ? [] : [.paragraph(Self.title(SelfAssessmentWords.chronicle))] + own)
  }

  /// A line below it with how far it came and what was done about it.
  private func line(_ item: PlanItem) -> List.Item {
    let account = ItemAccount(item, under: level + 1, inheriting: [], input)
    let title = [item.printedTitle, standing(of: item)].compactMap(\.self).joined(separator: ": ")
    return List.Item(
      RichText(title),
      (account.remarks.map { [$0] } ?? []) + account.parts(under: RichText(ReportWords.parts)))
  }

  /// How far a line came; nil where only what was done is told.
  private func standing(of item: PlanItem) -> String? {
    guard let line = input.assessment.line(item.key.value) else { return nil }
    if let day = line.concludedOn {
      return SelfAssessmentWords.concluded(on: SpanishDate.words(day))
    }
    let isSilent = line.status.own.state == nil && !line.status.history.isEmpty
    return isSilent ? nil : PartWords.text(line.status.own)
  }

  // MARK: Why

  /// What was remarked with the ratings.
  private var remarks: [Block] {
    rated.places.flatMap { place -> [Block] in
      let entry = input.state.entries[place]
      let note = entry.note.map { note -> [Block] in
        let title = Self.title(SelfAssessmentWords.remark)
        return [.paragraph("\(title) \(Spanish.sentence(note.value))")]
      }
      return (note ?? []) + EntryDetails.blocks(of: entry)
    }
  }

  /// What it brought about.
  private var results: [String] {
    let keys = Set(item.withDescendants.map(\.key.value))
    return input.state.achievements.compactMap { place in
      guard case .achievement(let result) = input.state.entries[place].fact,
        result.lines.contains(where: { keys.contains($0.value) })
      else { return nil }
      return SelfAssessmentWords.result(result)
    }
  }

  /// What was learnt from it.
  private var learnings: [String] {
    let keys = Set(item.withDescendants.map(\.key.value))
    return input.state.learnings.compactMap { place in
      guard case .learning(let learning) = input.state.entries[place].fact,
        learning.lines.contains(where: { keys.contains($0.value) })
      else { return nil }
      return learning.text
    }
  }

  private var reasonTitle: String {
    rated.own.map { SelfAssessmentWords.why($0) } ?? ReportWords.why
  }

  private func list(_ title: String, _ texts: [String]) -> [Block] {
    guard !texts.isEmpty else { return [] }
    return [.paragraph(Self.title(title)), .bullets(texts.map { List.Item(RichText($0)) })]
  }

  /// Words over a part of the account, which is too short for a title.
  private static func title(_ text: String) -> RichText { "\(strong: RichText(text))" }
}
