import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Alliances with their convenios, and the groups that worked with the commission.
extension Report {
  static func alliances(_ input: ReportInput) -> [Block] {
    let alliances = input.state.alliances
    guard !alliances.isEmpty else { return [] }
    let rows = alliances.map { alliance -> Table.Row in
      let planned = alliance.alliance
      return [
        RichText(AllianceWords.name(alliance)), RichText(planned?.purpose ?? "—"),
        AllianceWords.covenant(alliance), ScheduleWords.cell(planned?.validity?.value),
        RichText(keys(planned?.lines)),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.institutions, weight: 2, minimum: 14),
      .words(ColumnTitles.purpose, weight: 2, minimum: 14),
      .words(ColumnTitles.covenant, weight: 2, minimum: 14),
      .words(ColumnTitles.validity, minimum: 11),
      .words(ColumnTitles.lines, minimum: 6),
    ]
    let table = Table(caption: ReportWords.Captions.alliances, columns, rows, isWide: true)
    return [.table(table.withoutEmptyColumns)]
  }

  static func groups(_ input: ReportInput) -> [Block] {
    let groups = input.plan.groups
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group -> Table.Row in
      let members = group.members.map(\.value)
      return [
        RichText(group.name?.value ?? group.key.value), RichText(group.purpose ?? "—"),
        RichText(members.isEmpty ? "—" : Spanish.and(members)), RichText(keys(group.lines)),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.group, weight: 2, minimum: 14),
      .words(ColumnTitles.purpose, weight: 2, minimum: 14),
      .words(ColumnTitles.groupMembers, weight: 2, minimum: 12),
      .words(ColumnTitles.lines, minimum: 6),
    ]
    let table = Table(caption: ReportWords.Captions.groups, columns, rows)
    return [.table(table.withoutEmptyColumns)]
  }

  /// «2.1.5, 2.2.4»; a dash for none.
  private static func keys(_ lines: [Located<String>]?) -> String {
    guard let lines, !lines.isEmpty else { return "—" }
    return lines.map(\.value).joined(separator: ", ")
  }
}
