import PlanAssessment
import PlanModel

/// The parts of a self-assessment: how the commitments of a plan are rated, by who made them and by
/// others, why, and what was learnt.
///
/// A part bears no title of level 1, which its template gives, and is empty where there is nothing to
/// tell: what is empty does not appear.
enum SelfAssessment {}

extension ReportInput {
  /// The parts of the plan with their ratings.
  var rated: RatedPlan { RatedPlan(state) }
}

extension RatedPlan {
  /// What the rated parts are called, all together.
  var noun: RatedNoun { RatedNoun(items.map(\.item.level)) }
}
