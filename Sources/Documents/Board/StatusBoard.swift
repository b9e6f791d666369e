import CivilTime
import Compliance
import PlanAssessment
import PlanModel

/// The daily screen as data: what is late, what comes, the next session, the agreements.
///
/// A line stands in one of the lists at most, and the most urgent comes first.
package struct StatusBoard: Sendable {
  /// How many days ahead the board looks.
  package static let horizon = 30

  /// A planned session that was not held yet.
  package struct ComingSession: Sendable {
    /// How it stands.
    package let occasion: OccasionAssessment
    /// The last day on which it can be called, and the rule of the plan that says so.
    package let call: (lastDay: CivilDate, rule: String)?
    /// Whether the log tells that it was called.
    package let isCalled: Bool
  }

  /// The plan, its texts and its judgement.
  let judged: JudgedPlan
  /// The follow-up of institutions, of a plan that has one.
  let followUp: FollowUp?
  /// Overdue lines, the longest overdue first.
  package let overdue: [LineAssessment]
  /// Lines that end within the horizon, the first to end first.
  package let upcoming: [LineAssessment]
  /// Other lines in yellow that are still open, in the order of the plan.
  package let attention: [LineAssessment]
  /// Events that are overdue or come within the horizon.
  package let events: [OccasionAssessment]
  /// Sessions that are overdue, then the next one and those whose call must go out within the horizon.
  package let sessions: [ComingSession]
  /// What else should not be overlooked about sessions.
  package let sessionAlerts: [SessionAlert]
  /// Agreements that are followed up, by their last day; what was settled by being decided is not.
  package let agreements: [AgreementAssessment]

  /// The board of a plan at the cut-off of its judgement, with its follow-up of institutions.
  package init(_ judged: JudgedPlan, followUp: FollowUp? = nil) {
    self.judged = judged
    self.followUp = followUp
    let assessment = judged.assessment
    let cutOff = assessment.cutOff
    let lastDay = cutOff.adding(days: Self.horizon)
    overdue = assessment.lines.filter { $0.situation.kind == .overdue }
      .sorted { ($0.period?.end ?? cutOff) < ($1.period?.end ?? cutOff) }
    upcoming = assessment.lines.filter { line in
      guard let end = line.period?.end, line.isOpen else { return false }
      return end >= cutOff && end <= lastDay
    }.sorted { ($0.period?.end ?? lastDay) < ($1.period?.end ?? lastDay) }
    let listed = Set(upcoming.map(\.key))
    attention = assessment.lines.filter {
      $0.light == .yellow && $0.isOpen && !listed.contains($0.key)
    }
    events = assessment.events.filter { $0.isDue(by: lastDay) }
    sessions = Self.sessions(of: assessment)
    let overdueSessions = sessions.count { $0.occasion.situation.isOverdue }
    sessionAlerts = assessment.sessionAlerts.filter { alert in
      switch alert {
      // Calls stand with their sessions, and so does the only one that is missing.
      case .call: false
      case .behindCalendar(let held, let planned): planned - held > 1 || overdueSessions == 0
      default: true
      }
    }
    agreements =
      assessment.agreements.filter { $0.status.isOpen && $0.status.isFollowedUp }
      .mostUrgentFirst
  }

  private static func sessions(of assessment: Assessment) -> [ComingSession] {
    let open = zip(assessment.sessionStages, assessment.sessions)
      .filter { $1.held == nil && $1.planned != nil }
      .sorted { ($0.1.planned?.end ?? .latest) < ($1.1.planned?.end ?? .latest) }
    let overdue = open.filter { $1.situation.isOverdue }
    let coming = open.filter { !$1.situation.isOverdue }
    let soon = coming.dropFirst().filter {
      if case .toCall = $0.0.stage { true } else { false }
    }
    return (overdue + coming.prefix(1) + soon).map { session, occasion in
      let call = session.lastDayToCall.flatMap { day in session.notice.map { (day, $0) } }
      return ComingSession(occasion: occasion, call: call, isCalled: session.status.isCalled)
    }
  }
}

extension LineAssessment {
  /// Whether something remains to be done.
  var isOpen: Bool {
    concludedOn == nil && status.state != .cancelled && status.state != .suspended
  }
}

extension OccasionSituation {
  /// Whether its last planned day is over and it was not held.
  var isOverdue: Bool { if case .overdue = self { true } else { false } }
}

extension OccasionAssessment {
  /// Whether it is overdue, or still to come by a day.
  fileprivate func isDue(by day: CivilDate) -> Bool {
    switch situation {
    case .overdue: true
    case .upcoming, .rescheduled: planned.map { $0.end <= day } ?? false
    case .heldEarly, .heldLate, .heldOnTime, .heldUndated, .undated, .postponed, .cancelled: false
    }
  }
}
