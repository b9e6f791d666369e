import CivilTime
import PlanAssessment
import PlanModel

/// Everything that a report is made of: a judged plan, and what is told of each part of it.
package struct ReportInput: Sendable {
  /// The plan and how it stands.
  package let judged: JudgedPlan
  /// What the keys of the plan stand for.
  let index: PlanIndex
  /// What the log tells of each item of the plan.
  let facts: ItemFacts
  /// The follow-up of institutions; nil where the plan has none, or no part of the document needs it.
  let followUp: FollowUpYears?

  /// The parts of a report on a plan.
  package init(_ judged: JudgedPlan, followUp: FollowUpYears? = nil) {
    self.judged = judged
    self.followUp = followUp
    index = PlanIndex(judged.plan)
    facts = ItemFacts(judged.state, index)
  }

  /// What was promised.
  var plan: Plan { judged.plan }

  /// How the plan stands at the cut-off date.
  var assessment: Assessment { judged.assessment }

  /// The narrative by its path in the plan's folder.
  var texts: [String: String] { judged.texts }

  /// Where the files of the plan are found.
  var files: FileReferences { judged.files }

  /// The day up to which facts count.
  var cutOff: CivilDate { judged.cutOff }

  /// What the entries up to the cut-off give.
  var state: PlanState { judged.state }

  /// Whether something is told up to the cut-off: without a word, nothing can be said of what was
  /// done.
  var hasEntries: Bool { !state.entries.isEmpty }

  /// Whether the accounts of items can be told: they bear no date, and where the log goes on after
  /// the cut-off they may tell what came later.
  var tellsAccounts: Bool { !state.hasLaterEntries }

  /// Whether there are lines of which progress tells something.
  var judgesLines: Bool { !assessment.lines.isEmpty && !judged.followsInstitutionsOnly }

  /// Whether lines are told to be fulfilled or not: at the close, and where a log was kept.
  var judgesFulfilment: Bool { assessment.isClosing && hasEntries }
}
