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
  /// The same beside a notice that says how parts and whole differ.
  let tableBesideNotice: Table
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
    let sums = PartSums(counted.flatMap(\.parts))
    let parts = sums.names.map { part -> (name: String, text: String, number: Double?) in
      let values = sums.values[part] ?? []
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
    self.parts = parts
    self.difference = difference
    func table(_ notes: [String?]) -> Table {
      Table(
        caption: RichText(name.isEmpty ? title : ReportWords.breakdown(title, by: name)),
        [.words(ColumnTitles.breakdownPart), .figures(sums.unit ?? ColumnTitles.value)]
          + sums.otherUnits.map { .figures(RichText(Spanish.capitalized($0))) },
        zip(parts, sums.names).map { part, name in
          Table.Row(
            [RichText(part.name), RichText(part.text)]
              + sums.otherUnits.map { unit in
                RichText(sums.others[name]?[unit].map { FigureWords.sum($0) } ?? "—")
              })
        }, notes: notes.compactMap { $0.map { RichText($0) } })
    }
    tableBesideNotice = table([source])
    self.table = table(
      [source, difference.map { ReportWords.partsDiffer($0.parts, whole: $0.whole) }])
  }

  /// The parts of several measurements by their names, in the order in which they come.
  private struct PartSums {
    private(set) var names: [String] = []
    private(set) var values: [String: [FigureValue]] = [:]
    /// What else is counted of each, by its unit.
    private(set) var others: [String: [String: [FigureValue]]] = [:]
    private(set) var otherUnits: [String] = []
    /// The unit of the values, where all parts that tell one tell the same.
    let unit: RichText?

    init(_ parts: [BreakdownPart]) {
      let units = Set(parts.compactMap { $0.unit?.value })
      unit = units.count == 1 ? units.first.map { RichText(Spanish.capitalized($0)) } : nil
      for part in parts {
        let name = part.name.value
        if values[name] == nil { names.append(name) }
        values[name, default: []].append(part.value.value)
        for other in part.others {
          let unit = other.name.value
          if !otherUnits.contains(unit) { otherUnits.append(unit) }
          others[name, default: [:]][unit, default: []].append(other.value.value)
        }
      }
    }
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
