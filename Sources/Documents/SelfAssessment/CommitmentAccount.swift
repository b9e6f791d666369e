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
  private var rating: RatingAccount {
    RatingAccount(places: rated.places, evaluation: rated.evaluation, input: input)
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    if let summary = item.summary { blocks.append(.paragraph(RichText(Spanish.sentence(summary)))) }
    blocks.append(.facts(facts))
    if input.tellsAccounts { blocks += input.account(of: item, under: level) ?? [] }
    blocks += actions + events(of: item)
    blocks += SelfAssessment.list(SelfAssessmentWords.results, results)
    blocks += rating.remarks + rating.reasons
    blocks += SelfAssessment.list(SelfAssessmentWords.learnings, learnings)
    blocks += IndicatorTable.short(indicators)
    return blocks + SelfAssessment.list(evidence, input.files)
  }

  /// What proves what the log tells of it; what proves its ratings stands in the table of ratings.
  private var evidence: [Evidence] {
    let shown = Set(rated.places.flatMap { input.state.entries[$0].evidence.map(\.target.value) })
    return (input.facts.evidence[key] ?? []).filter { !shown.contains($0.target.value) }
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
    var facts = rating.facts
    if let target = item.target {
      facts.append(LabelledValue(ReportWords.Labels.target, RichText(target.value)))
    }
    facts += ResponsibilityWords.facts(item.responsibilities, beyond: []) { key in
      input.index.area(key) ?? key
    }
    return facts + dates + standing
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
  ///
  /// Why it rests is told below.
  private var standing: [LabelledValue] {
    guard let track = status?.own, track.state != nil else { return [] }
    var text = words(of: track, of: item)
    if track.state == .underway, let term = input.state.termSpan, term.end <= input.cutOff {
      text = [track.percentage.map { _ in text }, SelfAssessmentWords.unfinished]
        .compactMap(\.self).joined(separator: ", ")
    }
    return [LabelledValue(SelfAssessmentWords.Labels.standing, RichText(Spanish.capitalized(text)))]
  }

  private func words(of track: ProgressTrack, of item: PlanItem) -> String {
    PartWords.text(
      track, written: track.concludedOn.flatMap { input.written($0, of: item) },
      isFeminine: item.level.isFeminine, saysReason: false)
  }

  private var indicators: [IndicatorStatus] {
    var met: Set<String> = []
    return item.withDescendants.flatMap { input.facts.indicators[$0.key.value] ?? [] }
      .filter { met.insert($0.key).inserted }
  }

  // MARK: What was done

  /// Its actions, which are its lettered parts or what lies below it, then what the log tells of it.
  private var actions: [Block] {
    let title = SelfAssessment.lead(SelfAssessmentWords.actions)
    let lines = item.withDescendants.dropFirst().filter { $0.isLeaf || isTold($0) }.map(line)
    let below: [Block] =
      lines.isEmpty
      ? []
      : [
        .paragraph(title),
        .list(List(.bullet, lines, isTight: lines.allSatisfy { $0.blocks.count == 1 })),
      ]
    let own = account.remarks.map { [$0] } ?? []
    return account.parts(under: title, silence: SelfAssessmentWords.unrecorded) + below
      + (own.isEmpty ? [] : [.paragraph(SelfAssessment.lead(SelfAssessmentWords.chronicle))] + own)
  }

  /// Whether the log tells something of an item between the commitment and its lines.
  private func isTold(_ item: PlanItem) -> Bool {
    let facts = input.facts
    let key = item.key.value
    return facts.told[key] != nil || facts.events[key] != nil || facts.evidenceCount(of: item) > 0
  }

  /// A line below it: how far it came, what was promised of it, and what was done about it.
  private func line(_ item: PlanItem) -> List.Item {
    let account = ItemAccount(item, under: level + 1, inheriting: [], input)
    let title = [item.printedTitle, standing(of: item)].compactMap(\.self).joined(separator: ": ")
    let promise = promise(of: item)
    return List.Item(
      RichText(title),
      (promise.isEmpty ? [] : [.paragraph(RichText(promise.joined(separator: " ")))])
        + (account.remarks.map { [$0] } ?? [])
        + account.parts(
          under: RichText(ReportWords.parts), silence: SelfAssessmentWords.unrecorded)
        + events(of: item)
        + EvidenceWords.list(input.facts.evidence[item.key.value] ?? [], input.files))
  }

  /// What a line was to reach and by when, a sentence each.
  private func promise(of item: PlanItem) -> [String] {
    let schedule = input.state.line(item.key.value)?.schedule
    let label = SelfAssessmentWords.Labels.self
    let told: [(String, String?)] = [
      (ReportWords.Labels.target, item.target?.value),
      (
        schedule?.isReplanned == true ? label.originalDate : label.date,
        (schedule?.original).map { ScheduleWords.inline($0.value) }
      ),
      (
        label.adjustedDate,
        schedule?.isReplanned == true
          ? (schedule?.current).map { ScheduleWords.inline($0.value) } : nil
      ),
    ]
    return told.compactMap { label, text in text.map { Spanish.sentence("\(label): \($0)") } }
  }

  /// How far a line came; nil where only what was done is told.
  private func standing(of item: PlanItem) -> String? {
    guard let line = input.assessment.line(item.key.value) else { return nil }
    if let day = line.concludedOn {
      let words = PartWords.concluded(
        on: day, written: input.written(day, of: item), isFeminine: item.level.isFeminine)
      guard case .concludedLate(let days) = line.situation else { return words }
      return SelfAssessmentWords.late(words, SituationWords.days(days))
    }
    if line.status.own.state == nil {
      return isTold(item) ? nil : SelfAssessmentWords.unrecorded
    }
    return words(of: line.status.own, of: item)
  }

  /// What is told of the events whose account stands with an item.
  private func events(of item: PlanItem) -> [Block] {
    (input.facts.events[item.key.value] ?? []).flatMap { EventAccount($0, input).blocks }
  }

  // MARK: What came of it

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

  /// What was learnt from it alone; what others taught too is told once, with all learnings.
  private var learnings: [String] {
    let keys = Set(item.withDescendants.map(\.key.value))
    return input.state.learnings.compactMap { place in
      guard case .learning(let learning) = input.state.entries[place].fact,
        !learning.lines.isEmpty, learning.lines.allSatisfy({ keys.contains($0.value) })
      else { return nil }
      return learning.text
    }
  }
}
