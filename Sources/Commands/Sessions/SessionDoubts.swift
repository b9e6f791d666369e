import CivilTime
import Diagnostics

/// What is odd about what a person wants of a session, and is asked.
enum SessionDoubts {
  /// A day that has passed, or for which it is too late to call.
  static func ofDay(
    _ day: CivilDate, _ session: SessionAtWork, today: CivilDate
  ) -> [Diagnostic] {
    if day < today { return [SessionMessages.plannedInPast(session.key, day)] }
    guard let call = session.lastCall(for: day), call.day < today else { return [] }
    return [SessionMessages.tooLateToCall(session.key, last: call.day, rule: call.rule)]
  }
}
