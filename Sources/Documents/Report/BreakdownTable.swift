import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The measurements of an indicator taken apart: by sex, by sector, by whatever the log says.
enum BreakdownTable {
  /// A table for each way in which the figure was taken apart.
  ///
  /// Where measurements add up, so do their parts; else the parts are those of the last measurement
  /// that was taken apart so.
  static func tables(_ status: IndicatorStatus, _ state: PlanState) -> [Block] {
    var names: [String] = []
    var found: [String: [Measured]] = [:]
    for (entry, _, _) in status.measurements {
      let told = state.entries[entry]
      guard case .measurement(let measurement) = told.fact else { continue }
      for breakdown in measurement.breakdowns {
        let name = breakdown.name?.value ?? ""
        if found[name] == nil { names.append(name) }
        found[name, default: []].append(
          Measured(
            date: FigureWords.when(told.date.value), value: measurement.value?.value,
            parts: breakdown.parts))
      }
    }
    return names.map { name in table(status, by: name, found[name] ?? []) }
  }

  /// One measurement taken apart.
  private struct Measured {
    let date: String
    let value: FigureValue?
    let parts: [BreakdownPart]
  }

  private static func table(
    _ status: IndicatorStatus, by name: String, _ measured: [Measured]
  ) -> Block {
    let addsUp = status.indicator?.accumulation == .sum
    let counted = addsUp ? measured : Array(measured.suffix(1))
    var order: [String] = []
    var values: [String: [FigureValue]] = [:]
    for part in counted.flatMap(\.parts) {
      if values[part.name.value] == nil { order.append(part.name.value) }
      values[part.name.value, default: []].append(part.value.value)
    }
    let rows = order.map { part -> Table.Row in
      [RichText(Spanish.capitalized(part)), RichText(FigureWords.sum(values[part] ?? []))]
    }
    let title = status.indicator?.name?.value ?? status.key
    let source: String? =
      addsUp
      ? ReportWords.breakdownSum(counted.count, of: status.measurements.count)
      : ReportWords.breakdownOn(counted.last?.date ?? "—")
    return .table(
      Table(
        caption: RichText(name.isEmpty ? title : ReportWords.breakdown(title, by: name)),
        [.words(ColumnTitles.breakdownPart), .figures(ColumnTitles.value)], rows,
        notes: [source, difference(counted)].compactMap { $0.map { RichText($0) } }))
  }

  /// That the parts and the whole differ, where both are exact numbers.
  private static func difference(_ measured: [Measured]) -> String? {
    let values = measured.compactMap(\.value)
    guard values.count == measured.count, let whole = AccumulatedFigure(values, by: .sum),
      let parts = AccumulatedFigure(measured.flatMap(\.parts).map(\.value.value), by: .sum),
      whole.precision == .exact, parts.precision == .exact, !whole.isShare, !parts.isShare,
      whole.number != parts.number
    else { return nil }
    return ReportWords.partsDiffer(FigureWords.text(parts), whole: FigureWords.text(whole))
  }
}
