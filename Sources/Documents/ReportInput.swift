import CivilTime
import PlanAssessment
import PlanModel

/// Everything that a report is made of: a plan, what happened, and the day up to which it counts.
package struct ReportInput: Sendable {
  /// What was promised.
  package let plan: Plan
  /// The narrative by its path in the plan's folder («textos/1.2.1.md»), as Markdown.
  package let texts: [String: String]
  /// How the plan stands at the cut-off date.
  package let assessment: Assessment
  /// What the keys of the plan stand for.
  let index: PlanIndex
  /// What the log tells of each item of the plan.
  let facts: ItemFacts
  /// Where the files of the plan are found.
  let files: FileReferences

  /// The parts of a report.
  ///
  /// `planFolder` is the plan's folder as the report will see it from its own place: «.» or nothing
  /// for a report that stands in it.
  package init(
    plan: Plan, texts: [String: String], assessment: Assessment, planFolder: String = ""
  ) {
    self.plan = plan
    self.texts = texts
    self.assessment = assessment
    index = PlanIndex(plan)
    facts = ItemFacts(assessment.state, index)
    files = FileReferences(planFolder: planFolder)
  }

  /// The day up to which facts count.
  package var cutOff: CivilDate { assessment.cutOff }

  /// Whether something is told up to the cut-off: without a word, nothing can be said of what was
  /// done.
  var hasEntries: Bool { !state.entries.isEmpty }

  /// Whether lines are told to be fulfilled or not: at the close, and where a log was kept.
  var judgesFulfilment: Bool { assessment.isClosing && hasEntries }

  /// What the entries up to the cut-off give.
  var state: PlanState { assessment.state }
}
