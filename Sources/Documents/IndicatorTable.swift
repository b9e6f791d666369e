import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Indicators as rows of a table.
enum IndicatorTable {
  /// Value and target alone, for the account of a line; nothing for indicators without a value.
  static func short(_ indicators: [IndicatorStatus]) -> [Block] {
    let measured = indicators.compactMap { status in FigureWords.text(status).map { (status, $0) } }
    guard !measured.isEmpty else { return [] }
    let hasTarget = measured.contains { $0.0.indicator?.target != nil }
    let rows = measured.map { status, value -> Table.Row in
      let cells = [RichText(name(status)), RichText(value)]
      return Table.Row(cells + (hasTarget ? [figure(status.indicator?.target)] : []))
    }
    let columns: [Column] = [
      .words(ReportWords.Columns.indicator), .figures(ReportWords.Columns.value),
    ]
    return [
      .table(Table(columns + (hasTarget ? [.figures(ReportWords.Columns.target)] : []), rows))
    ]
  }

  /// Everything that is known of each.
  static func full(_ indicators: [IndicatorStatus], _ state: PlanState) -> Block {
    let progress = indicators.map { IndicatorProgress($0) }
    let hasUnit = indicators.contains { $0.indicator?.unit != nil }
    let hasBaseline = indicators.contains { $0.indicator?.baseline != nil }
    let hasTarget = indicators.contains { $0.indicator?.target != nil }
    let hasShare = progress.contains { $0.percentage != nil }
    let isMeasured = indicators.contains { !$0.measurements.isEmpty }
    let rows = zip(indicators, progress).map { status, progress -> Table.Row in
      var cells: [RichText] = [RichText(name(status))]
      if hasUnit { cells.append(RichText(status.indicator?.unit ?? "—")) }
      if hasBaseline { cells.append(figure(status.indicator?.baseline)) }
      if hasTarget { cells.append(figure(status.indicator?.target)) }
      cells.append(RichText(FigureWords.text(status) ?? "—"))
      if hasShare { cells.append(RichText(PercentWords.exact(progress.percentage))) }
      if isMeasured {
        cells.append(RichText(IndicatorWords.source(status)))
        cells.append(RichText(IndicatorWords.asOf(status, in: state)))
      }
      return Table.Row(cells)
    }
    let columns: [Column] = [
      [.words(ReportWords.Columns.indicator, weight: 3, minimum: 14)],
      hasUnit ? [.words(ReportWords.Columns.unit, minimum: 9)] : [],
      hasBaseline ? [.figures(ReportWords.Columns.baseline)] : [],
      hasTarget ? [.figures(ReportWords.Columns.target)] : [],
      [.figures(ReportWords.Columns.value)],
      hasShare ? [.figures(ReportWords.Columns.way)] : [],
      isMeasured
        ? [.words(ReportWords.Columns.source, minimum: 9), Column(ReportWords.Columns.asOf)] : [],
    ].flatMap(\.self)
    let notes = hasShare ? [RichText(ReportWords.wayRule)] : []
    return .table(Table(columns, rows, notes: notes, isWide: true))
  }

  private static func name(_ status: IndicatorStatus) -> String {
    status.indicator?.name?.value ?? status.key
  }

  private static func figure(_ value: Located<FigureValue>?) -> RichText {
    RichText(value.map { FigureWords.text($0.value) } ?? "—")
  }
}
