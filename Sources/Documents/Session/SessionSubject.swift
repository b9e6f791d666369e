import CivilTime
import PlanAssessment
import PlanModel

/// The session that a document is about, with everything that is told of it.
struct SessionSubject: Sendable {
  /// The plan and how it stands.
  let input: ReportInput
  /// What the log tells of the session.
  let status: SessionStatus
  /// How far it is, its notice and its quorum.
  let assessment: SessionAssessment

  /// A session by its key, as the plan and the log spell it; nil for one that nobody knows.
  init?(_ key: String, in input: ReportInput) {
    guard let place = input.state.sessions.firstIndex(where: { $0.key == key }) else { return nil }
    self.input = input
    status = input.state.sessions[place]
    assessment = input.assessment.sessionStages[place]
  }

  /// The day on which it was held, or for which it is planned; nil while no single day is.
  var day: CivilDate? { assessment.day }

  /// The day by which members and offices are told: its own, else the cut-off.
  var memberDay: CivilDate { day ?? input.cutOff }

  /// Its agreements, judged, in their order.
  var agreements: [AgreementAssessment] {
    status.agreements.map { input.assessment.agreements[$0] }
  }
}
