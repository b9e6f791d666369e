import DocumentModel
import PlanModel
import SpanishText

/// How many results there are of each kind.
struct ResultChart {
  private let groups: [Results.Group]

  init(_ input: ReportInput) {
    groups = Results(input).groups.filter { !$0.results.isEmpty }
  }

  private var whole: Int { groups.reduce(0) { $0 + $1.count } }

  var chart: Chart? {
    guard groups.count > 1, whole > 0 else { return nil }
    let rows = groups.map { group in
      let share = Double(group.count) / Double(whole)
      return BarChart.Row(
        Spanish.capitalized(group.kind.rawValue),
        BarChart.Value(share, SelfAssessmentWords.countWithShare(group.count, share)))
    }
    return Chart(
      .bars(BarChart(SelfAssessmentWords.resultBars, rows)),
      title: RichText(SelfAssessmentWords.resultChart),
      summary: SelfAssessmentWords.resultSummary(
        whole, groups.map { ($0.kind.rawValue, $0.count) }),
      table: table(rows))
  }

  private func table(_ rows: [BarChart.Row]) -> Table {
    Table(
      [.words(ColumnTitles.resultKind), .figures(ColumnTitles.count)],
      rows.map { [RichText($0.label), RichText($0.value?.text ?? "—")] }
        + [
          Table.Row(
            [RichText(SelfAssessmentWords.whole), RichText(Spanish.grouped(whole))], isTotal: true)
        ])
  }
}
