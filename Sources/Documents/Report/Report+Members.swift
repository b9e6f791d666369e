import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Who made up the commission, how often they came, and who held its offices.
extension Report {
  static func members(_ input: ReportInput) -> [Block] {
    memberTable(Attendance(input.state)) + officeTable(input)
  }

  private static func memberTable(_ attendance: Attendance) -> [Block] {
    let records = attendance.records
    guard !records.isEmpty else { return [] }
    let rows = records.map { record -> Table.Row in
      let member = record.member
      return [
        RichText(member.key.value), RichText(member.body ?? "—"), RichText(member.name ?? "—"),
        RichText(ReportWords.vote(member.hasVote)), RichText(MemberWords.attendance(record)),
        MemberWords.changes(record),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.member), .words(ColumnTitles.body, weight: 2),
      .words(ColumnTitles.person, weight: 2), Column(ColumnTitles.vote),
      .figures(ColumnTitles.attendance),
      .words(ColumnTitles.changes, minimum: 16),
    ]
    let table = Table(
      caption: attendance.sessions > 0
        ? ReportWords.Captions.members : ReportWords.Captions.membersAlone, columns, rows,
      notes: MemberWords.notes(attendance))
    return [.table(table.withoutEmptyColumns)]
  }

  /// Every holder of the offices that changed hands, with the days.
  private static func officeTable(_ input: ReportInput) -> [Block] {
    let handovers = Dictionary(grouping: input.state.commission.handovers) { $0.office.value }
    guard !handovers.isEmpty else { return [] }
    let rows = input.state.offices(on: input.cutOff).flatMap { office, _ -> [Table.Row] in
      MemberWords.holders(
        of: office,
        first: input.plan.commission.offices.first { $0.key.value == office }?.text.value,
        handovers[office] ?? [])
    }
    let columns: [Column] = [
      .key(ColumnTitles.office), .words(ColumnTitles.holder, weight: 2),
      .words(ColumnTitles.term, minimum: 16),
    ]
    return [
      .heading(2, ReportWords.Titles.offices),
      .table(Table(caption: ReportWords.Captions.offices, columns, rows)),
    ]
  }
}
