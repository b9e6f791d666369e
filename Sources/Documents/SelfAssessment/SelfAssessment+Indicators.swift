import DocumentModel
import PlanModel

/// The indicators with their targets and whether they were reached; those of participation only where
/// they have a target, since their parts are told there.
extension SelfAssessment {
  static func indicators(_ input: ReportInput) -> [Block] {
    let told = Set(Participation(input).measures.map(\.indicator.key))
    let indicators = input.state.indicators.filter {
      $0.indicator?.achievementKind == nil
        && (!told.contains($0.key) || $0.indicator?.target != nil)
    }
    return IndicatorTable.account(of: indicators, input.state, withoutPartsOf: told)
  }
}
