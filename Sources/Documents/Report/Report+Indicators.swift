import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Indicators against their targets, and their measurements taken apart.
extension Report {
  static func indicators(_ input: ReportInput) -> [Block] {
    IndicatorTable.account(of: input.state.indicators, input.state)
  }
}
