import DocumentModel
import PlanModel
import SpanishText

/// Who took part, a chart for each way in which people are told apart.
struct ParticipationCharts {
  private let measures: [Participation.Measure]

  init(_ input: ReportInput) { measures = Participation(input).measures }

  var charts: [Chart] {
    measures.flatMap { measure in measure.breakdowns.compactMap { chart(measure.indicator, $0) } }
  }

  private func chart(_ status: IndicatorStatus, _ breakdown: BreakdownTable) -> Chart? {
    let parts = breakdown.parts.compactMap { part in
      part.number.map { (part.name, part.text, max(0, $0)) }
    }
    let sum = parts.reduce(0) { $0 + $1.2 }
    guard parts.count == breakdown.parts.count, sum > 0 else { return nil }
    let rows = parts.map { name, text, number in
      let share = number / sum
      return BarChart.Row(
        name, BarChart.Value(share, "\(text) (\(PercentWords.exact(100 * share)))"))
    }
    let name = status.indicator?.name?.value ?? status.key
    let unit = status.indicator?.unit ?? name
    return Chart(
      .bars(BarChart(Spanish.capitalized(unit), rows)),
      title: RichText(ReportWords.breakdown(name, by: breakdown.name)),
      summary: SelfAssessmentWords.shares(
        Spanish.decimal(sum, digits: 0), by: breakdown.name,
        rows.map { "\($0.label), \($0.value?.text ?? "—")" }),
      table: table(rows, notes: breakdown.tableBesideNotice.notes))
  }

  private func table(_ rows: [BarChart.Row], notes: [RichText]) -> Table {
    Table(
      [.words(ColumnTitles.breakdownPart), .figures(ColumnTitles.value)],
      rows.map { [RichText($0.label), RichText($0.value?.text ?? "—")] }, notes: notes)
  }
}
