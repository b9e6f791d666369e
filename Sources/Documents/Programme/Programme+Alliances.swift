import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// With whom the plan counts: alliances, groups and networks.
extension Programme {
  /// The alliances that the plan announces, each with its purpose, its convenio and what it serves.
  ///
  /// Empty where the plan announces none.
  package static func alliances(_ input: ReportInput) -> [Block] {
    let alliances = input.plan.alliances
    guard !alliances.isEmpty else { return [] }
    let rows = alliances.enumerated().map { place, alliance -> Table.Row in
      let institutions = alliance.institutions.map(\.value)
      return [
        RichText(String(place + 1)),
        RichText(institutions.isEmpty ? alliance.key.value : ListWords.names(institutions)),
        RichText(alliance.purpose ?? "—"), RichText(ProgrammeWords.covenant(alliance) ?? "—"),
        ScheduleWords.formalCell(alliance.validity?.value),
        lines(alliance.lines.map { input.index.listTitle($0.value) }),
        lines(alliance.events.map { eventName($0.value, input) }),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.number),
      .words(ColumnTitles.institutions, weight: 2, minimum: 14),
      .words(ColumnTitles.purpose, weight: 2, minimum: 14),
      .words(ColumnTitles.covenant, minimum: 11),
      .words(ColumnTitles.validity, minimum: 11),
      .words(ColumnTitles.lines, weight: 2, minimum: 14),
      .words(ColumnTitles.events, weight: 2, minimum: 12),
    ]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.alliances, columns, rows, isWide: true)
          .withoutEmptyColumns)
    ]
  }

  /// Working groups and networks with who belongs to them; empty where the plan names none.
  package static func groups(_ input: ReportInput) -> [Block] {
    let groups = input.plan.groups
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group -> Table.Row in
      let members = group.members.map(\.value)
      return [
        RichText(group.name?.value ?? group.key.value), RichText(group.purpose ?? "—"),
        RichText(members.isEmpty ? "—" : ListWords.names(members)),
        lines(group.lines.map { input.index.listTitle($0.value) }),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.group, weight: 2, minimum: 14),
      .words(ColumnTitles.purpose, weight: 2, minimum: 14),
      .words(ColumnTitles.groupMembers, weight: 2, minimum: 12),
      .words(ColumnTitles.lines, weight: 2, minimum: 14),
    ]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.groups, columns, rows).withoutEmptyColumns)
    ]
  }

  /// Several texts in a cell, a line each; a dash for none.
  private static func lines(_ texts: [String]) -> RichText {
    texts.isEmpty ? "—" : texts.map { RichText($0) }.joinedByLines()
  }

  private static func eventName(_ key: String, _ input: ReportInput) -> String {
    input.state.event(key).map(EventWords.name) ?? key
  }
}
