import CivilTime
import PlanModel

/// A plan judged at a cut-off: every leaf, every node, the whole, its sessions, events and agreements
/// (format.md, «How progress is judged at a cut-off date»).
package struct Assessment: Sendable {
  /// The state that was judged.
  package let state: PlanState
  /// The numbers on which the judgement turned.
  package let thresholds: AssessmentThresholds
  /// How many days a permanent line may rest: the longest gap between planned sessions, or
  /// `thresholds.idleDays` with fewer than two of them.
  package let idleLimit: Int
  /// The outermost nodes of the tree, in the order of the plan.
  package let nodes: [NodeAssessment]
  /// The whole plan.
  package let whole: Aggregate
  /// Every leaf, in the order of the plan.
  package let lines: [LineAssessment]
  /// The sessions, in the order of `PlanState.sessions`.
  package let sessions: [OccasionAssessment]
  /// How far the sessions are, in the order of `PlanState.sessions`.
  package let sessionStages: [SessionAssessment]
  /// What should not be overlooked about sessions.
  package let sessionAlerts: [SessionAlert]
  /// The events, in the order of `PlanState.events`.
  package let events: [OccasionAssessment]
  /// The agreements, in the order of `PlanState.agreements`.
  package let agreements: [AgreementAssessment]
  private let lineIndex: [String: Int]

  /// The judgement of a state.
  package init(of state: PlanState, thresholds: AssessmentThresholds = AssessmentThresholds()) {
    self.state = state
    self.thresholds = thresholds
    let assessor = TreeAssessor(state, thresholds: thresholds)
    idleLimit = assessor.idleLimit
    let (nodes, whole) = assessor.assess(state.plan.items)
    self.nodes = nodes
    self.whole = Aggregate(whole)
    var lines: [LineAssessment] = []
    for node in nodes { node.collectLines(into: &lines) }
    self.lines = lines
    lineIndex = Dictionary(
      lines.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sessions = state.sessions.map { OccasionAssessment(of: $0, on: state.cutOff) }
    sessionStages = SessionAssessment.all(in: state)
    sessionAlerts = SessionAlert.all(of: sessionStages, on: state.cutOff)
    events = state.events.map { OccasionAssessment(of: $0, in: state) }
    agreements = state.agreements.map {
      AgreementAssessment($0, under: state.plan.rules, on: state.cutOff)
    }
  }

  /// The judgement of a plan and its log at a cut-off.
  package init(
    plan: Plan, log: Log, cutOff: CivilDate, registeredBy: CivilDate? = nil,
    promises: Promises = Promises(), thresholds: AssessmentThresholds = AssessmentThresholds()
  ) {
    let replay = Replay(
      plan: plan, log: log, until: cutOff, registeredBy: registeredBy, promises: promises)
    self.init(of: replay.state, thresholds: thresholds)
  }

  /// The last day that counts.
  package var cutOff: CivilDate { state.cutOff }

  /// Whether the term is over, or ends on the cut-off: a closing report.
  package var isClosing: Bool { state.termSpan.map { cutOff >= $0.end } ?? false }

  /// The judgement of a leaf.
  package func line(_ key: String) -> LineAssessment? { lineIndex[key].map { lines[$0] } }
}
