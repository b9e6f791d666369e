import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The facts that several views share.
extension PlanViews {
  /// The cut-off, how far into the term it lies, and the version that was judged.
  var cutOffLine: String { BoardWords.cutOff(input.judged) }

  /// The items above one: «1 Gobierno abierto › 1.4 Eventos del SNT»; nil on the first level.
  func path(to key: String) -> String? {
    func path(in items: [PlanItem]) -> [PlanItem]? {
      for item in items {
        if item.key.value == key { return [] }
        if let below = path(in: item.children) { return [item] + below }
      }
      return nil
    }
    guard let above = path(in: input.plan.items), !above.isEmpty else { return nil }
    return above.map(\.printedTitle).joined(separator: " › ")
  }

  /// The date that was promised and, where it was changed, the one that holds, with who and why.
  func dates(_ schedule: ScheduleHistory) -> [LabelledValue] {
    guard let current = schedule.current?.value else {
      return [.init(ViewWords.schedule, RichText(ViewWords.undated))]
    }
    guard !schedule.changes.isEmpty || schedule.isReplanned else {
      return [.init(ViewWords.schedule, RichText(ScheduleWords.inline(current)))]
    }
    let original = VersionWords.told(
      schedule.original.map { ScheduleWords.inline($0.value) } ?? ViewWords.undated,
      by: schedule.originalVersion)
    var text = RichText(ScheduleWords.inline(current))
    for change in schedule.changes {
      text.append(.lineBreak)
      text.append(RichText("(\(ViewWords.rescheduled(change)))"))
    }
    return [
      .init(ViewWords.original, RichText(original)),
      .init(ViewWords.current, text),
    ]
  }

  /// What else of the plan names an item.
  func relations(of key: String) -> [LabelledValue] {
    let plan = input.plan
    func isNamed(_ lines: [Located<String>]) -> Bool { lines.contains { $0.value == key } }
    let sessions = plan.sessions.filter { session in
      session.agenda.flatMap(\.withPoints).contains { isNamed($0.lines) }
    }
    let relations: [(String, [String])] = [
      (ViewWords.sessions, sessions.map(\.key.value)),
      (ViewWords.events, plan.events.filter { isNamed($0.lines) }.map(\.key.value)),
      (ViewWords.alliances, plan.alliances.filter { isNamed($0.lines) }.map(\.key.value)),
      (ViewWords.groups, plan.groups.filter { isNamed($0.lines) }.map(\.key.value)),
      (ViewWords.indicators, plan.indicators.filter { isNamed($0.lines) }.map(\.key.value)),
    ]
    return relations.compactMap { label, keys in
      keys.isEmpty ? nil : .init(label, RichText(Spanish.and(keys)))
    }
  }

  /// What the plan's texts tell of an item: what was promised, and what was done.
  func narrative(of item: PlanItem) -> [Block] {
    [
      (ViewWords.promised, input.promise(of: item, under: 1)),
      (ViewWords.done, input.account(of: item, under: 1)),
    ]
    .flatMap { title, blocks in
      blocks.map { [.heading(1, RichText(title))] + $0 } ?? []
    }
  }

  /// The figures of some lines taken together; none without a promised date.
  func figures(of aggregate: Aggregate) -> [LabelledValue] {
    guard let programmed = aggregate.current.programmed else { return [] }
    var facts: [LabelledValue] = [
      .init(BoardWords.achieved, RichText(PercentWords.exact(aggregate.progress)))
    ]
    if let reached = aggregate.current.reached, reached != aggregate.progress {
      facts.append(.init(ViewWords.achievedDated, RichText(PercentWords.exact(reached))))
    }
    facts.append(.init(ViewWords.programmed, RichText(PercentWords.exact(programmed))))
    facts.append(.init(ViewWords.index, RichText(PercentWords.ratio(aggregate.current.index))))
    if aggregate.original.index != aggregate.current.index {
      facts.append(
        .init(ViewWords.originalIndex, RichText(PercentWords.ratio(aggregate.original.index))))
    }
    if aggregate.linesOutside > 0 {
      facts.append(.init(ViewWords.outside, RichText(SituationWords.exclusions(aggregate))))
    }
    return facts
  }
}
