import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The measurements of an indicator taken apart: by sex, by sector, by whatever the log says.
struct BreakdownTable {
  /// By what it is taken apart; empty for the only way.
  let name: String
  /// The parts, with what is to be known of them.
  let table: Table
  /// What the parts add up to and what the whole says, where they differ.
  let difference: (parts: String, whole: String)?
  /// The parts with the number that each comes to; nil for words.
  let parts: [(name: String, text: String, number: Double?)]

  /// A table for each way in which the figure was taken apart.
  ///
  /// Where measurements add up, so do their parts; else the parts are those of the last measurement
  /// that was taken apart so.
  static func all(_ status: IndicatorStatus, _ state: PlanState) -> [BreakdownTable] {
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
    return names.map { name in BreakdownTable(status, by: name, found[name] ?? []) }
  }

  /// One measurement taken apart.
  private struct Measured {
    let date: String
    let value: FigureValue?
    let parts: [BreakdownPart]
  }

  private init(_ status: IndicatorStatus, by name: String, _ measured: [Measured]) {
    let addsUp = status.indicator?.accumulation == .sum
    let counted = addsUp ? measured : Array(measured.suffix(1))
    var order: [String] = []
    var values: [String: [FigureValue]] = [:]
    for part in counted.flatMap(\.parts) {
      if values[part.name.value] == nil { order.append(part.name.value) }
      values[part.name.value, default: []].append(part.value.value)
    }
    parts = order.map { part in
      let values = values[part] ?? []
      return (
        Spanish.capitalized(part), FigureWords.sum(values),
        AccumulatedFigure(values, by: .sum)?.number
      )
    }
    let title = status.indicator?.name?.value ?? status.key
    let source =
      addsUp
      ? ReportWords.breakdownSum(counted.count, of: status.measurements.count)
      : ReportWords.breakdownOn(counted.last?.date ?? "—")
    let difference = Self.difference(counted)
    self.name = name
    self.difference = difference
    table = Table(
      caption: RichText(name.isEmpty ? title : ReportWords.breakdown(title, by: name)),
      [.words(ColumnTitles.breakdownPart), .figures(ColumnTitles.value)],
      parts.map { [RichText($0.name), RichText($0.text)] },
      notes: [
        source, difference.map { ReportWords.partsDiffer($0.parts, whole: $0.whole) },
      ].compactMap { $0.map { RichText($0) } })
  }

  /// What parts and whole come to, where both are exact numbers and differ.
  private static func difference(
    _ measured: [Measured]
  ) -> (parts: String, whole: String)? {
    let values = measured.compactMap(\.value)
    guard values.count == measured.count, let whole = AccumulatedFigure(values, by: .sum),
      let parts = AccumulatedFigure(measured.flatMap(\.parts).map(\.value.value), by: .sum),
      whole.precision == .exact, parts.precision == .exact, !whole.isShare, !parts.isShare,
      whole.number != parts.number
    else { return nil }
    return (FigureWords.text(parts), FigureWords.text(whole))
  }
}
