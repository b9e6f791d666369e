import Compliance
import DocumentModel
import SpanishText

/// An axis, activity by activity.
extension FollowUpReport.Chapter {
  /// What institutions lack, and how many of them: what most lack first.
  private var opportunities: [Opportunity] {
    (figures?.opportunities(of: .whole, in: axis) ?? []).mostLackingFirst
  }

  /// To how many institutions an activity applies, as far as known.
  private func applicable(_ activity: Int, _ figures: ComplianceFigures) -> Int {
    figures.matrix.institutions.indices.count {
      let state = figures.matrix[$0, activity]
      return state == .fulfilled || state == .unfulfilled
    }
  }

  /// Activity × how many lack it.
  var activityTable: [Block] {
    guard let figures else { return [] }
    let found = opportunities
    guard !found.isEmpty else {
      return [.paragraph(RichText(FollowUpReportWords.nothingLackingInAxis(scheme)))]
    }
    let shown = found.prefix(report.limits.rows)
    let rows = shown.map { opportunity -> Table.Row in
      let activity = figures.matrix.activities[opportunity.activity]
      let count = opportunity.institutions.count
      let applicable = applicable(opportunity.activity, figures)
      return [
        RichText(activity.key), RichText(activity.name), RichText(Spanish.grouped(count)),
        RichText(Spanish.grouped(applicable)), RichText(Percentage(count, of: applicable).text),
      ]
    }
    let notes = [
      ComplianceWords.opportunityRule([scheme]), FollowUpReportWords.shareRule,
      report.cut(found.count - shown.count, "actividad", "actividades"),
    ].compactMap { $0.map { RichText($0) } }
    let table = Table(
      [
        .key(RichText(ComplianceWords.number)),
        .words(RichText(ComplianceWords.activity), weight: 3),
        .figures(RichText(ComplianceWords.lacking)),
        .figures(RichText(FollowUpReportWords.applies)),
        .figures(RichText(FollowUpReportWords.share)),
      ], rows, notes: notes, isDense: true)
    return [.table(table.sortable(RichText(FollowUpReportWords.activityCaption(scheme))))]
  }

  /// The same as bars.
  var activityChart: Chart? {
    guard let figures else { return nil }
    let found = opportunities
    guard found.count > 1 else { return nil }
    let shown = found.prefix(report.limits.bars)
    let bars = shown.map { opportunity -> FollowUpBar in
      let activity = figures.matrix.activities[opportunity.activity]
      let count = opportunity.institutions.count
      return FollowUpBar(
        label: "\(activity.key) \(activity.name)",
        Percentage(count, of: applicable(opportunity.activity, figures)),
        text: Spanish.grouped(count))
    }
    return FollowUpCharts.bars(
      bars, value: ComplianceWords.lacking,
      title: FollowUpReportWords.activityChart(scheme),
      summary: FollowUpReportWords.mostLacking(
        scheme,
        shown.prefix(3).map {
          (figures.matrix.activities[$0.activity].name, $0.institutions.count)
        }, hidden: found.count - shown.count),
      figures: ComplianceWords.lacking)
  }
}
