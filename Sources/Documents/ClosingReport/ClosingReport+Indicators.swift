import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Indicators against their targets, and their measurements taken apart.
extension ClosingReport {
  static func indicators(_ input: ReportInput) -> [Block] {
    let indicators = input.state.indicators
    guard !indicators.isEmpty else { return [] }
    return [
      .heading(1, ReportWords.Titles.indicators), IndicatorTable.full(indicators, input.state),
    ]
      + indicators.flatMap { BreakdownTable.tables($0, input.state) }
  }
}
