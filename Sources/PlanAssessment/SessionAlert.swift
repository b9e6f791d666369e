import CivilTime
import PlanModel

/// What a secretary should not overlook about sessions.
package enum SessionAlert: Sendable {
  /// A session has to be called by a day, by a rule; the day may have passed.
  case call(session: String, by: CivilDate, rule: String)
  /// Fewer came to a session than the rule of the plan asks for.
  case withoutQuorum(session: String, SessionQuorum)
  /// Sessions were held, and the log does not tell of their minutes.
  case withoutMinutes(sessions: [String])
  /// The minutes of sessions are not approved yet.
  case minutesToApprove(sessions: [String])
  /// Fewer ordinary sessions were held than the calendar planned until the cut-off.
  case behindCalendar(held: Int, planned: Int)

  /// The alerts of some sessions at a cut-off: the calls by their last day, then what was held.
  static func all(of sessions: [SessionAssessment], on cutOff: CivilDate) -> [SessionAlert] {
    var calls: [(by: CivilDate, alert: SessionAlert)] = []
    for session in sessions {
      guard case .toCall(let day) = session.stage, let rule = session.notice else { continue }
      calls.append((day, .call(session: session.key, by: day, rule: rule)))
    }
    // Sessions of one last day stay in their order.
    var alerts = calls.enumerated().sorted {
      ($0.element.by, $0.offset) < ($1.element.by, $1.offset)
    }
    .map(\.element.alert)
    for session in sessions {
      if let quorum = session.quorum, quorum.isEnough == false {
        alerts.append(.withoutQuorum(session: session.key, quorum))
      }
    }
    let silent = sessions.filter { $0.stage == .withoutMinutes }.map(\.key)
    if !silent.isEmpty { alerts.append(.withoutMinutes(sessions: silent)) }
    let open = sessions.filter { $0.stage == .minutesToApprove }.map(\.key)
    if !open.isEmpty { alerts.append(.minutesToApprove(sessions: open)) }
    return alerts + [behindCalendar(sessions, on: cutOff)].compactMap(\.self)
  }

  private static func behindCalendar(
    _ sessions: [SessionAssessment], on cutOff: CivilDate
  ) -> SessionAlert? {
    let ordinary = sessions.map(\.status).filter { $0.knownKind == .ordinary }
    // What was put off to a later day is not due yet; what was cancelled was planned all the same.
    let planned = ordinary.count { session in
      session.planned != nil && !session.isPostponedWithoutDate
        && session.schedule.current?.value.end.map { $0 < cutOff } ?? false
    }
    let held = ordinary.count { $0.heldOn != nil }
    return held < planned ? .behindCalendar(held: held, planned: planned) : nil
  }
}
