import CivilTime
import PlanAssessment
import PlanModel

/// Everything that a report is made of: a plan, what happened, and the day up to which it counts.
package struct ReportInput: Sendable {
  /// What was promised, and the narrative by name («1.2.1», «presentacion»), as Markdown.
  package let plan: Plan
  /// The narrative by the name of its file without ending.
  package let texts: [String: String]
  /// How the plan stands at the cut-off date.
  package let assessment: Assessment

  /// The parts of a report.
  package init(plan: Plan, texts: [String: String], assessment: Assessment) {
    self.plan = plan
    self.texts = texts
    self.assessment = assessment
  }

  /// The day up to which facts count.
  package var cutOff: CivilDate { assessment.cutOff }
}
