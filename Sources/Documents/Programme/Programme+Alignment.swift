import DocumentModel
import PlanModel
import SpanishText

/// To what the plan is aligned, and which areas take part in it.
extension Programme {
  /// The parts of the plan under each strategic objective, with the areas that take part in them.
  ///
  /// Empty where no part of the plan says to what it is aligned nor who takes part.
  package static func alignment(_ input: ReportInput) -> [Block] {
    let aligned = input.index.items.filter { $0.alignment != nil }
    var groups: [(title: RichText?, rows: [Table.Row])] = []
    var keys = input.plan.strategicObjectives.map(\.key.value)
    for key in aligned.flatMap({ $0.alignment?.objectives ?? [] }).map(\.value)
    where !keys.contains(key) {
      keys.append(key)
    }
    for key in keys {
      let rows = aligned.filter { item in
        item.alignment?.objectives.contains { $0.value == key } ?? false
      }.map { row($0, input) }
      if !rows.isEmpty { groups.append((objective(key, input.plan), rows)) }
    }
    let apart = aligned.filter { item in
      item.alignment.map { $0.objectives.isEmpty && !$0.participants.isEmpty } ?? false
    }.map { row($0, input) }
    if !apart.isEmpty {
      groups.append((groups.isEmpty ? nil : ProgrammeWords.unaligned, apart))
    }
    guard !groups.isEmpty else { return [] }
    let columns: [Column] = [
      .words(RichText(ProgrammeWords.lineTitle(aligned.map(\.level))), weight: 2, minimum: 20),
      .words(ColumnTitles.participants, weight: 2, minimum: 16),
    ]
    let table = Table(
      caption: ProgrammeWords.Captions.alignment, columns,
      groups: groups.map { Table.Group($0.title, $0.rows) })
    return [.table(table.withoutEmptyColumns)]
  }

  private static func row(_ item: PlanItem, _ input: ReportInput) -> Table.Row {
    let areas = (item.alignment?.participants ?? []).map { input.index.fullArea($0.value) }
    return [
      RichText(ItemTitles.withLevel(item)),
      areas.isEmpty ? "—" : areas.map { RichText($0) }.joinedByLines(),
    ]
  }

  /// «Objetivo estratégico 2: Promover …».
  private static func objective(_ key: String, _ plan: Plan) -> RichText {
    let text = plan.strategicObjectives.first { $0.key.value == key }?.text.value
    return RichText(ProgrammeWords.strategicObjective(key, text))
  }
}
