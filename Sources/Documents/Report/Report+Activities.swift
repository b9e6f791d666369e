import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Activities by axis: the account of each item that something is told of.
extension Report {
  static func activities(_ input: ReportInput) -> [Block] {
    let isTold = input.index.items.contains { hasAccount($0, input) }
    guard isTold else { return [] }
    let whole = ResponsibilityWords.facts(input.plan.responsibilities, beyond: [])
    let items = input.plan.items
    let alone = items.filter(\.isLeaf)
    let blocks = items.flatMap { branch($0, input) } + untold(alone, input)
    guard !whole.isEmpty else { return blocks }
    return [.paragraph(RichText(ReportWords.wholePlanResponsibilities)), .facts(whole)] + blocks
  }

  /// A part of the outermost level, with the lines of which nothing is told named at its end.
  private static func branch(_ item: PlanItem, _ input: ReportInput) -> [Block] {
    let told = self.item(item, level: 2, inheriting: input.plan.responsibilities, input)
    if item.isLeaf { return told }
    let silent = untold(item.leaves, input)
    guard !told.isEmpty || !silent.isEmpty else { return [] }
    return (told.isEmpty ? [heading(of: item, level: 2)] : told) + silent
  }

  private static func item(
    _ item: PlanItem, level: Int, inheriting: [Responsibility], _ input: ReportInput
  ) -> [Block] {
    let children = item.children.flatMap {
      self.item($0, level: level + 1, inheriting: item.responsibilities, input)
    }
    guard hasAccount(item, input) || !children.isEmpty else { return [] }
    return [heading(of: item, level: level)]
      + ItemAccount(item, under: level, inheriting: inheriting, input).blocks + children
  }

  private static func heading(of item: PlanItem, level: Int) -> Block {
    .heading(level, RichText(title(of: item, level: level)))
  }

  /// «Eje 1: Estado Abierto» on the first level, «1.1 Estrategia …» below it.
  static func title(of item: PlanItem, level: Int) -> String {
    guard level == 2, let number = item.printedNumber, let name = item.name?.value,
      let word = item.level.singular
    else { return item.printedTitle }
    return "\(Spanish.capitalized(word)) \(number): \(name)"
  }

  /// Whether the log or a narrative tells something of an item.
  private static func hasAccount(_ item: PlanItem, _ input: ReportInput) -> Bool {
    let key = item.key.value
    return input.state.line(key)?.history.isEmpty == false
      || input.tellsAccounts && input.hasAccount(of: item)
      || input.facts.events[key] != nil || input.facts.otherEvents[key] != nil
      || input.facts.indicators[key]?.contains { !$0.measurements.isEmpty } == true
  }

  /// The lines of which nothing is told, by name: a closing report doesn't pass over them.
  private static func untold(_ lines: [PlanItem], _ input: ReportInput) -> [Block] {
    let silent = lines.filter { !hasAccount($0, input) }
    guard !silent.isEmpty else { return [] }
    return [
      .paragraph(RichText(ReportWords.noActivity(silent.count))),
      .bullets(silent.map { List.Item(RichText($0.printedTitle)) }),
    ]
  }
}
