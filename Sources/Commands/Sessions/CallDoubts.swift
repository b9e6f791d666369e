import CivilTime
import Diagnostics
import PlanModel

/// What is odd about a call that goes out, and is asked.
enum CallDoubts {
  /// A notice that is too short, a day on which nobody works, a call that is out already.
  static func all(
    _ session: SessionAtWork, on day: CivilDate, calledOn call: CivilDate,
    _ notice: SessionNotice?, in work: PlanAtWork, isSent: Bool
  ) -> [Diagnostic] {
    var doubts: [Diagnostic] = []
    if call > day {
      doubts.append(CallMessages.afterwards(session.key, day, calledOn: call))
    } else if let notice, !notice.isKept {
      doubts.append(CallMessages.late(session.key, notice))
    }
    let calendar = work.opened.plan.rules.calendar
    if let reason = calendar.reasonClosed(day) {
      doubts.append(
        CallMessages.closedDay(
          session.key, day, reason, next: calendar.nextWorkingDay(onOrAfter: day)))
    }
    if isSent, let status = session.status, status.isCalled, let before = status.calledOn,
      before != call
    {
      doubts.append(CallMessages.calledBefore(session.key, before))
    }
    return doubts
  }
}
