import PlanAssessment
import SpanishText

/// Shares of a hundred as documents print them.
package enum PercentWords {
  /// «46 %», or a dash where there is none: for screens, where a figure is read at a glance.
  static func rounded(_ value: Double?) -> String {
    value.map { Spanish.decimal($0, digits: 0) + " %" } ?? "—"
  }

  /// «46.3 %», or a dash where there is none: for tables, where figures are compared.
  package static func exact(_ value: Double?) -> String {
    value.map { Spanish.fixed($0, digits: 1) + " %" } ?? "—"
  }

  /// «0.79», or a dash where there is none: what is reached by what is programmed.
  static func ratio(_ value: Double?) -> String {
    value.map { Spanish.fixed($0, digits: 2) } ?? "—"
  }

  /// «60 %», the progress of a line; nil for one without a date of which nothing was told.
  static func progress(of line: LineAssessment) -> String? {
    let isTold = line.status.state != nil || line.period != nil
    return isTold ? Spanish.decimal(line.progress, digits: 1) + " %" : nil
  }
}
