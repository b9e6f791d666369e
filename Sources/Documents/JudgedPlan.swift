import CivilTime
import PlanAssessment
import PlanModel

/// A plan with its narrative, judged at a cut-off: what every screen and every report starts from.
package struct JudgedPlan: Sendable {
  /// What was promised.
  package let plan: Plan
  /// The narrative by its path in the plan's folder («textos/1.2.1.md»), as Markdown.
  package let texts: [String: String]
  /// How the plan stands at the cut-off date.
  package let assessment: Assessment
  /// The sealed version that was judged; nil for plan.yaml as it stands.
  package let version: SealedVersion?
  /// Where the files of the plan are found.
  let files: FileReferences

  /// A plan with its judgement.
  ///
  /// `planFolder` is the plan's folder as the document will see it from its own place: «.» or nothing
  /// for a document that stands in it.
  package init(
    plan: Plan, texts: [String: String], assessment: Assessment, version: SealedVersion? = nil,
    planFolder: String = ""
  ) {
    self.plan = plan
    self.texts = texts
    self.assessment = assessment
    self.version = version
    files = FileReferences(planFolder: planFolder)
  }

  /// The day up to which facts count.
  package var cutOff: CivilDate { assessment.cutOff }

  /// Whether the plan follows up institutions and nothing in it has a date: its lines are columns of a
  /// matrix, and lights of dates would tell nothing.
  var followsInstitutionsOnly: Bool {
    plan.compliance != nil && assessment.whole.current.programmed == nil
  }

  /// What the log tells of a session up to the cut-off, by its key; nil for one not yet known then.
  package func session(_ key: String) -> SessionStatus? { state.session(key) }

  /// What the entries up to the cut-off give.
  var state: PlanState { assessment.state }
}
