import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Indicators against their targets, and their measurements taken apart.
extension Report {
  static func indicators(_ input: ReportInput) -> [Block] {
    let indicators = input.state.indicators
    guard !indicators.isEmpty else { return [] }
    return [IndicatorTable.full(indicators, input.state)]
      + indicators.flatMap { BreakdownTable.tables($0, input.state) }
  }
}
