import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What each outermost part of the plan reached, against what was programmed for it.
struct AxisProgressChart {
  private let input: ReportInput
  private let axes: [NodeAssessment]

  /// Lines that stand alone are no parts to compare: then the whole is drawn by itself.
  init(_ input: ReportInput) {
    self.input = input
    let nodes = input.assessment.nodes
    axes = nodes.count > 1 && nodes.contains { !$0.children.isEmpty } ? nodes : []
  }

  private var whole: Aggregate { input.assessment.whole }

  var chart: Chart? {
    guard whole.current.programmed != nil else { return nil }
    let rows =
      axes.map { bar(ItemTitles.withLevel($0.item), $0.aggregate, isTotal: false) }
      + [bar(ChartWords.whole, whole, isTotal: true)]
    let day = SpanishDate.words(input.cutOff)
    let level = axes.isEmpty ? nil : axes.first?.item.level.singular
    return Chart(
      .bars(BarChart(ChartWords.achieved, against: ChartWords.programmed, rows)),
      title: RichText(ChartWords.axisTitle(level, on: day)), summary: summary(on: day),
      table: table)
  }

  private func bar(_ label: String, _ aggregate: Aggregate, isTotal: Bool) -> BarChart.Row {
    BarChart.Row(
      label, value(aggregate.current.reached), reference: value(aggregate.current.programmed),
      isTotal: isTotal)
  }

  private func value(_ percentage: Double?) -> BarChart.Value? {
    percentage.map { BarChart.Value($0 / 100, PercentWords.exact($0)) }
  }

  private func summary(on day: String) -> String {
    let parts = axes.map { axis in
      (
        ItemWords.shortTitle(axis.item), axis.aggregate.current.reached,
        axis.aggregate.current.programmed
      )
    }
    return ChartWords.progress(
      whole.current.reached, of: whole.current.programmed, on: day,
      parts: parts.map { title, reached, programmed in
        ChartWords.progress(of: title, reached, programmed)
      })
  }

  private var table: Table {
    let columns: [Column] = [
      .words(ColumnTitles.part, weight: 2, minimum: 16), .figures(ColumnTitles.lines),
      .figures(ColumnTitles.achieved), .figures(ColumnTitles.programmed),
      .figures(ColumnTitles.ratio),
    ]
    let rows = axes.map { row(ItemTitles.withLevel($0.item), $0.aggregate, isTotal: false) }
    let hasRatio = ([whole] + axes.map(\.aggregate)).contains { $0.current.index != nil }
    return Table(
      columns, rows + [row(ChartWords.whole, whole, isTotal: true)],
      notes: [RichText(ChartWords.axisRule + (hasRatio ? " " + ChartWords.ratioRule : ""))]
    ).withoutEmptyColumns
  }

  private func row(_ title: String, _ aggregate: Aggregate, isTotal: Bool) -> Table.Row {
    let current = aggregate.current
    return Table.Row(
      [
        title, Spanish.grouped(aggregate.lines), PercentWords.exact(current.reached),
        PercentWords.exact(current.programmed), PercentWords.ratio(current.index),
      ].map { RichText($0) }, isTotal: isTotal)
  }
}
