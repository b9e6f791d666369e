import DocumentModel
import PlanAssessment
import PlanModel

/// How the plan is rated as a whole: with what, why, and what comes next.
extension SelfAssessment {
  static func whole(_ input: ReportInput) -> [Block] {
    guard let whole = RatedWhole(input.state) else { return [] }
    let account = RatingAccount(
      places: whole.places, evaluation: whole.evaluation, input: input)
    let evidence = whole.places.flatMap { input.state.entries[$0].evidence }
    return [.paragraph(lead(SelfAssessmentWords.wholePlan)), .facts(account.facts)]
      + account.remarks + account.reasons + list(evidence, input.files)
  }
}
