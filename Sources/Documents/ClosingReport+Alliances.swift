import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Alliances with their convenios, and the groups that worked with the commission.
extension ClosingReport {
  static func alliances(_ input: ReportInput) -> [Block] {
    let alliances = input.state.alliances
    guard !alliances.isEmpty else { return [] }
    let hasCovenant = alliances.contains { $0.covenant != nil || $0.alliance?.signedWith != nil }
    let hasValidity = alliances.contains { $0.alliance?.validity != nil }
    let hasLines = alliances.contains { $0.alliance?.lines.isEmpty == false }
    let rows = alliances.map { alliance -> Table.Row in
      let planned = alliance.alliance
      let institutions = planned?.institutions.map(\.value) ?? []
      var cells: [RichText] = [
        RichText(institutions.isEmpty ? alliance.key : Spanish.and(institutions)),
        RichText(planned?.purpose ?? "—"),
      ]
      if hasCovenant { cells.append(AllianceWords.covenant(alliance)) }
      if hasValidity { cells.append(ScheduleWords.cell(planned?.validity?.value)) }
      if hasLines { cells.append(RichText(keys(planned?.lines))) }
      return Table.Row(cells)
    }
    let columns: [Column] = [
      [
        .words(ReportWords.Columns.institutions, weight: 2, minimum: 14),
        .words(ReportWords.Columns.purpose, weight: 2, minimum: 14),
      ],
      hasCovenant ? [.words(ReportWords.Columns.covenant, weight: 2, minimum: 14)] : [],
      hasValidity ? [.words(ReportWords.Columns.validity, minimum: 11)] : [],
      hasLines ? [.words(ReportWords.Columns.lines, minimum: 6)] : [],
    ].flatMap(\.self)
    return [
      .heading(1, ReportWords.Titles.alliances), .table(Table(columns, rows, isWide: true)),
    ]
  }

  static func groups(_ input: ReportInput) -> [Block] {
    let groups = input.plan.groups
    guard !groups.isEmpty else { return [] }
    let hasMembers = groups.contains { !$0.members.isEmpty }
    let hasPurpose = groups.contains { $0.purpose != nil }
    let hasLines = groups.contains { !$0.lines.isEmpty }
    let rows = groups.map { group -> Table.Row in
      var cells: [RichText] = [RichText(group.name?.value ?? group.key.value)]
      if hasPurpose { cells.append(RichText(group.purpose ?? "—")) }
      let members = group.members.map(\.value)
      if hasMembers { cells.append(RichText(members.isEmpty ? "—" : Spanish.and(members))) }
      if hasLines { cells.append(RichText(keys(group.lines))) }
      return Table.Row(cells)
    }
    let columns: [Column] = [
      [.words(ReportWords.Columns.group, weight: 2, minimum: 14)],
      hasPurpose ? [.words(ReportWords.Columns.purpose, weight: 2, minimum: 14)] : [],
      hasMembers ? [.words(ReportWords.Columns.groupMembers, weight: 2, minimum: 12)] : [],
      hasLines ? [.words(ReportWords.Columns.lines, minimum: 6)] : [],
    ].flatMap(\.self)
    return [.heading(1, ReportWords.Titles.groups), .table(Table(columns, rows))]
  }

  /// «2.1.5, 2.2.4»; a dash for none.
  static func keys(_ lines: [Located<String>]?) -> String {
    guard let lines, !lines.isEmpty else { return "—" }
    return lines.map(\.value).joined(separator: ", ")
  }
}
