import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The lines of one part of the plan as a table, as annual programmes print them.
///
/// A column in which no line says anything does not appear.
struct PlannedLineTable {
  /// What is told of those who have a part in the lines.
  enum Areas {
    /// What differs from what is said above the table; then who is responsible is told of every line.
    case beyond([Responsibility])
    /// Everything, a column for each part.
    case ofEveryLine
  }

  private let items: [PlanItem]
  private let parent: PlanItem?
  private let areas: Areas
  private let input: ReportInput
  private let hasWeights: Bool
  /// Whether some line differs from what is said above the table.
  private let hasOwnAreas: Bool

  init(_ items: [PlanItem], of parent: PlanItem?, _ areas: Areas, _ input: ReportInput) {
    self.items = items
    self.parent = parent
    self.areas = areas
    self.input = input
    hasWeights = items.contains { $0.weight != 1 }
    hasOwnAreas =
      if case .beyond(let inherited) = areas {
        items.contains {
          !ResponsibilityWords.facts($0.responsibilities, beyond: inherited).isEmpty
        }
      } else {
        true
      }
  }

  /// The table, and below it what a cell can't hold: the narrative of each line that has one.
  func blocks(under level: Int) -> [Block] {
    let narratives = items.flatMap { item -> [Block] in
      let narrative = ItemPromise(item, inheriting: [], input).narrative(under: level)
      guard !narrative.isEmpty else { return [] }
      return [.paragraph(RichText(.strong(RichText(ItemTitles.numbered(item)))))] + narrative
    }
    return [.table(table)] + narratives
  }

  private var table: Table {
    let table = Table(
      caption: RichText(ProgrammeWords.lines(of: parent, items)), columns,
      items.map(row)
    ).withoutEmptyColumns
    guard table.columns.count > 4 else { return table }
    return Table(
      caption: table.caption, table.columns, groups: table.groups, notes: table.notes, isWide: true)
  }

  private var columns: [Column] {
    [
      .key(ColumnTitles.number),
      .words(RichText(ProgrammeWords.lineTitle(items.map(\.level))), weight: 3, minimum: 16),
    ]
      + roleColumns + [
        .words(ColumnTitles.schedule, minimum: 12),
        .words(ColumnTitles.target, weight: 2, minimum: 12),
        .figures(ColumnTitles.weight), Column(ColumnTitles.measure),
      ]
  }

  private var roleColumns: [Column] {
    switch areas {
    case .beyond: [.words(ColumnTitles.responsible, minimum: 10)]
    case .ofEveryLine:
      ResponsibilityRole.allCases.map {
        .words(RichText(Spanish.capitalized($0.rawValue)), minimum: 10)
      }
    }
  }

  private func row(_ item: PlanItem) -> Table.Row {
    let cells: [[RichText]] = [
      [RichText(item.printedNumber ?? ""), name(item)], roles(item),
      [
        schedule(item), RichText(item.target?.value ?? "—"),
        RichText(hasWeights ? Spanish.decimal(item.weight, digits: 2) : "—"),
        RichText(item.measure.map(ProgrammeWords.measure) ?? "—"),
      ],
    ]
    return Table.Row(cells.flatMap(\.self))
  }

  /// The name, and under it the description and the lettered parts.
  private func name(_ item: PlanItem) -> RichText {
    let lines =
      [item.name?.value ?? item.key.value] + (item.summary.map { [Spanish.sentence($0)] } ?? [])
      + item.parts.map(ProgrammeWords.part)
    return lines.map { RichText($0) }.joinedByLines()
  }

  /// The date as it is written, the days that it means, and the date that holds since.
  private func schedule(_ item: PlanItem) -> RichText {
    let cell = ScheduleWords.formalCell(item.schedule?.value)
    guard let change = input.state.line(item.key.value)?.schedule.replanning else { return cell }
    let current = ScheduleWords.formal(change.to.value)
    guard item.schedule != nil else { return RichText(current) }
    return [cell, RichText(ProgrammeWords.rescheduled(to: current))].joinedByLines()
  }

  private func roles(_ item: PlanItem) -> [RichText] {
    switch areas {
    case .beyond(let inherited): [responsible(item, inherited)]
    case .ofEveryLine:
      ResponsibilityRole.allCases.map { role in
        ResponsibilityWords.fact(role, item.responsibilities)?.value ?? "—"
      }
    }
  }

  /// Who is responsible of each line, and who has another part in it that is not said above; nothing
  /// where no line differs from that.
  private func responsible(_ item: PlanItem, _ inherited: [Responsibility]) -> RichText {
    guard hasOwnAreas else { return "—" }
    let lines = ResponsibilityRole.allCases.compactMap { role -> RichText? in
      let own = item.responsibilities
      guard let fact = ResponsibilityWords.fact(role, own) else { return nil }
      if role == .responsible { return fact.value }
      guard ResponsibilityWords.differs(role, own, from: inherited) else { return nil }
      return "\(fact.label): \(fact.value)"
    }
    return lines.isEmpty ? "—" : lines.joinedByLines()
  }
}
