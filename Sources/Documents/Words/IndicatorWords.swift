import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// Where the value of an indicator comes from, in the words of a report.
enum IndicatorWords {
  /// «suma de 4», «última de 2», «una medición»; a dash for none.
  static func source(_ status: IndicatorStatus) -> String {
    let count = status.measurements.count
    guard count > 0 else { return "—" }
    guard count > 1 else { return "una medición" }
    return switch status.indicator?.accumulation ?? .last {
    case .sum: "suma de \(count)"
    case .last: "última de \(count)"
    case .mean: "promedio de \(count)"
    case .maximum: "máximo de \(count)"
    }
  }

  /// «Sí», «No», a dash where it can't be told.
  static func reached(_ progress: IndicatorProgress) -> String {
    progress.isReached.map { $0 ? "Sí" : "No" } ?? "—"
  }

  /// The day of the last measurement, or the one that its figures are told to have.
  static func asOf(_ status: IndicatorStatus, in state: PlanState) -> String {
    guard let last = status.measurements.last else { return "—" }
    let entry = state.entries[last.entry]
    return FigureWords.shortWhen((entry.asOf ?? entry.date).value)
  }
}
