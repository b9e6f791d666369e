import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// How many lines stand under each light at the cut-off.
struct LightDistribution {
  private let input: ReportInput

  init(_ input: ReportInput) { self.input = input }

  private var whole: Aggregate { input.assessment.whole }
  private var counts: [(light: StatusMark.Light, count: Int)] {
    TrafficLight.allCases.map { (SituationWords.light($0), whole.count($0)) }
  }

  var chart: Chart? {
    guard whole.lines > 0 else { return nil }
    let day = SpanishDate.words(input.cutOff)
    return Chart(
      .distribution(Distribution(counts.map { Distribution.Part(StatusMark($0.light), $0.count) })),
      title: RichText(ChartWords.lightTitle(day)),
      summary: ChartWords.lights(counts, on: day), table: table)
  }

  private var table: Table {
    let rows = counts.map { light, count -> Table.Row in
      [
        RichText(.status(StatusMark(light, Spanish.capitalized(light.name)))),
        RichText(Spanish.grouped(count)),
        RichText(PercentWords.exact(100 * Double(count) / Double(whole.lines))),
      ]
    }
    let total = Table.Row(
      [ChartWords.whole, Spanish.grouped(whole.lines), PercentWords.exact(100)]
        .map { RichText($0) }, isTotal: true)
    let columns: [Column] = [
      .words(ColumnTitles.light), .figures(ColumnTitles.lines),
      .figures(ColumnTitles.share),
    ]
    return Table(columns, rows + [total], notes: [RichText(ReportWords.legend)])
  }
}
