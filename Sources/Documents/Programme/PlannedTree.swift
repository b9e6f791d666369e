import DocumentModel
import PlanModel
import SpanishText

/// The tree of the plan with everything that it says of its items, in one of three styles.
struct PlannedTree {
  /// How the lines below the last titles are printed.
  enum Style {
    /// As items of a list, each with its details under it.
    case text
    /// As rows of a table for each part that holds lines.
    case tables
    /// The same, and every row tells all who have a part in the line.
    case tablesWithAreas
    /// Each under a title of its own, its narrative first and its details last.
    case narrative
  }

  private let style: Style
  private let input: ReportInput

  /// Whether lines that stand together are rows of a table.
  private var hasTables: Bool { style == .tables || style == .tablesWithAreas }

  init(_ style: Style, _ input: ReportInput) {
    self.style = style
    self.input = input
  }

  var blocks: [Block] {
    let plan = input.plan
    guard !plan.items.isEmpty else { return [] }
    return preamble + children(plan.items, of: nil, level: 2, plan.responsibilities)
  }

  /// What is said once for all lines: who is responsible, and how weights are to be read.
  private var preamble: [Block] {
    let shared = style == .tablesWithAreas ? [] : input.plan.responsibilities
    let areas = ResponsibilityWords.facts(shared, beyond: [], naming: input.index.fullArea)
    let weights: [Block] =
      input.plan.items.flatMap(\.leaves).contains { $0.weight != 1 }
      ? [.paragraph(RichText(ProgrammeWords.weightRule))] : []
    guard !areas.isEmpty else { return weights }
    return [.paragraph(RichText(ProgrammeWords.wholePlanResponsibilities)), .facts(areas)] + weights
  }

  /// Items of one parent: lines together, anything else under titles.
  private func children(
    _ items: [PlanItem], of parent: PlanItem?, level: Int, _ inherited: [Responsibility]
  ) -> [Block] {
    if style != .narrative, items.allSatisfy(\.isLeaf) {
      return lines(items, of: parent, level: level, inherited)
    }
    return items.flatMap { titled($0, level: level, inherited) }
  }

  private func titled(_ item: PlanItem, level: Int, _ inherited: [Responsibility]) -> [Block] {
    // Where every row tells its areas, titles over rows need not.
    let known =
      style == .tablesWithAreas ? item.isLeaf ? [] : item.responsibilities : inherited
    let promise = ItemPromise(item, inheriting: known, input)
    let details = promise.details
    let facts: [Block] = details.isEmpty ? [] : [.facts(details)]
    let body = promise.body(under: level)
    let title = style == .narrative ? ItemTitles.numbered(item) : ItemTitles.withLevel(item)
    return [.heading(level, RichText(title))]
      // The work plans of commissions close each activity with its date.
      + (style == .narrative && item.isLeaf ? body + facts : facts + body)
      + children(item.children, of: item, level: level + 1, item.responsibilities)
  }

  private func lines(
    _ items: [PlanItem], of parent: PlanItem?, level: Int, _ inherited: [Responsibility]
  ) -> [Block] {
    guard !items.isEmpty else { return [] }
    if hasTables {
      let areas: PlannedLineTable.Areas = style == .tables ? .beyond(inherited) : .ofEveryLine
      return PlannedLineTable(items, of: parent, areas, input).blocks(under: level)
    }
    let entries = items.map { item -> List.Item in
      let promise = ItemPromise(item, inheriting: inherited, input)
      let sentences = promise.sentences
      return List.Item(
        Self.title(of: item),
        promise.body(under: level) + (sentences.isEmpty ? [] : [.paragraph(sentences)]))
    }
    return [.list(List(.bullet, entries, isTight: entries.allSatisfy { $0.blocks.count == 1 }))]
  }

  /// The name of a line behind its number in strong type.
  static func title(of item: PlanItem) -> RichText {
    guard let number = ItemTitles.number(item), let name = item.name?.value else {
      return RichText(item.printedTitle)
    }
    return "\(strong: RichText(number)) \(name)"
  }
}

extension Programme {
  /// Titles down to the last part that holds lines, and the lines as a list with their details.
  package static func treeAsText(_ input: ReportInput) -> [Block] {
    PlannedTree(.text, input).blocks
  }

  /// Titles down to the last part that holds lines, and the lines of each as a table.
  package static func treeAsTables(_ input: ReportInput) -> [Block] {
    PlannedTree(.tables, input).blocks
  }

  /// The same with all who have a part in each line, a column for each part: as the forms of annual
  /// programmes ask for them.
  package static func treeAsTablesWithAreas(_ input: ReportInput) -> [Block] {
    PlannedTree(.tablesWithAreas, input).blocks
  }

  /// Every item under a title of its own: its description and narrative, then its date.
  package static func treeAsNarrative(_ input: ReportInput) -> [Block] {
    PlannedTree(.narrative, input).blocks
  }
}
