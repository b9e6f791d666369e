import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Indicators as rows of a table.
enum IndicatorTable {
  /// Value and target, and whether it was reached, for the account of a line; nothing for indicators without a value.
  static func short(_ indicators: [IndicatorStatus]) -> [Block] {
    let measured = indicators.compactMap { status in FigureWords.text(status).map { (status, $0) } }
    guard !measured.isEmpty else { return [] }
    let rows = measured.map { status, value -> Table.Row in
      [
        RichText(name(status)), RichText(value), figure(status.indicator?.target),
        RichText(IndicatorWords.reached(IndicatorProgress(status))),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.indicator), .figures(ColumnTitles.value),
      .figures(ColumnTitles.target), Column(ColumnTitles.reached),
    ]
    return [.table(Table(columns, rows).withoutEmptyColumns)]
  }

  /// Everything that is known of some: a table, what misses its target, the measurements taken apart,
  /// and what else they tell.
  ///
  /// The parts of those in `told` stand elsewhere.
  static func account(
    of indicators: [IndicatorStatus], _ state: PlanState, withoutPartsOf told: Set<String> = []
  ) -> [Block] {
    guard !indicators.isEmpty else { return [] }
    let missed = indicators.filter { IndicatorProgress($0).isReached == false }.map { status in
      ReportWords.missed(
        name(status), FigureWords.text(status) ?? "—",
        target: (status.indicator?.target?.value).map { FigureWords.text($0) } ?? "—")
    }
    return [full(indicators, state)]
      + (missed.isEmpty ? [] : [.paragraph(RichText(ReportWords.missedTargets(missed)))])
      + indicators.filter { !told.contains($0.key) }
      .flatMap { BreakdownTable.all($0, state).map { .table($0.table) } }
      + details(of: indicators, state)
  }

  /// What measurements tell beside their values.
  private static func details(of indicators: [IndicatorStatus], _ state: PlanState) -> [Block] {
    let items = indicators.flatMap { status in
      status.measurements.compactMap { place, _, value -> List.Item? in
        let entry = state.entries[place]
        let details = EntryDetails.blocks(of: entry)
        guard entry.note != nil || !details.isEmpty else { return nil }
        let when = Spanish.capitalized(FigureWords.when(entry.date.value))
        let told = [
          "\(name(status)): \(FigureWords.text(value))", entry.note?.value,
        ].compactMap(\.self)
        return List.Item(
          "\(strong: RichText(when)). \(Spanish.clauses(told))", details)
      }
    }
    guard !items.isEmpty else { return [] }
    return [
      .paragraph(RichText(ReportWords.measurementDetails)),
      .list(List(.bullet, items, isTight: items.allSatisfy { $0.blocks.count == 1 })),
    ]
  }

  /// Everything that is known of each.
  private static func full(_ indicators: [IndicatorStatus], _ state: PlanState) -> Block {
    let progress = indicators.map { IndicatorProgress($0) }
    let rows = zip(indicators, progress).map { status, progress -> Table.Row in
      [
        RichText(name(status)), RichText(status.indicator?.unit ?? "—"),
        figure(status.indicator?.baseline), figure(status.indicator?.target),
        RichText(FigureWords.text(status) ?? "—"),
        RichText(PercentWords.exact(progress.percentage)), RichText(IndicatorWords.source(status)),
        RichText(IndicatorWords.asOf(status, in: state)),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.indicator, weight: 3, minimum: 14),
      .words(ColumnTitles.unit, minimum: 9), .figures(ColumnTitles.baseline),
      .figures(ColumnTitles.target), .figures(ColumnTitles.value),
      .figures(ColumnTitles.way), .words(ColumnTitles.calculation, minimum: 9),
      Column(ColumnTitles.asOf),
    ]
    let hasWay = progress.contains { $0.percentage != nil }
    let notes = hasWay ? [RichText(ReportWords.wayRule)] : []
    return .table(
      Table(
        caption: ReportWords.Captions.indicators, columns, rows, notes: notes, isWide: true
      ).withoutEmptyColumns)
  }

  private static func name(_ status: IndicatorStatus) -> String {
    status.indicator?.name?.value ?? status.key
  }

  private static func figure(_ value: Located<FigureValue>?) -> RichText {
    RichText(value.map { FigureWords.text($0.value) } ?? "—")
  }
}
