import DocumentModel
import PlanModel

/// The other indicators, with their targets and whether they were reached.
extension SelfAssessment {
  static func indicators(_ input: ReportInput) -> [Block] {
    let told = Set(Participation(input).measures.map(\.indicator.key))
    let indicators = input.state.indicators.filter {
      !told.contains($0.key) && $0.indicator?.achievementKind == nil
    }
    return IndicatorTable.account(of: indicators, input.state)
  }
}
