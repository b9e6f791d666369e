import CivilTime
import PlanModel

/// How far a session is at the cut-off: from its day in the calendar to its approved minutes.
package struct SessionAssessment: Sendable {
  /// What the log tells of it.
  package let status: SessionStatus
  /// How far it is.
  package let stage: SessionStage
  /// The day on which it was held, or for which it is planned; nil while no single day is.
  package let day: CivilDate?
  /// The last day on which it can be called; nil without a day, or without a rule.
  package let lastDayToCall: CivilDate?
  /// The rule of the plan on its notice, as written.
  package let notice: String?
  /// Who came, and whether that was enough; nil where the log does not tell it.
  package let quorum: SessionQuorum?

  /// The key.
  package var key: String { status.key }

  /// How many days ahead a call is looked for.
  package static let horizon = 30

  init(_ status: SessionStatus, in state: PlanState, expectsMinutes: Bool) {
    let rules = state.plan.rules
    self.status = status
    day = status.heldOn ?? status.plannedDay
    lastDayToCall = day.flatMap {
      rules.lastCall(kind: status.kind, name: status.name, for: $0)?.day
    }
    notice = rules.notice(kind: status.kind, name: status.name)?.text
    quorum = state.quorum(of: status)
    stage = SessionStage(
      of: status, planned: status.plannedDate?.value.end, lastDayToCall: lastDayToCall,
      expectsMinutes: expectsMinutes, on: state.cutOff)
  }

  /// Every session of a state, in its order.
  static func all(in state: PlanState) -> [SessionAssessment] {
    let keepsMinutes = state.sessions.contains { $0.minutes != nil }
    return state.sessions.map {
      SessionAssessment($0, in: state, expectsMinutes: keepsMinutes || $0.toldState != nil)
    }
  }
}

/// How far a session is.
package enum SessionStage: Hashable, Sendable {
  /// No day is planned.
  case undated
  /// It is planned, and need not be called yet.
  case planned
  /// It was put off to another day, and need not be called yet; or nobody said until when.
  case postponed
  /// It has to be called by a day, which may have passed.
  case toCall(by: CivilDate)
  /// It was called for the day that holds.
  case called
  /// Its planned day was so many days ago, and the log does not tell that it was held.
  case overdue(days: Int)
  /// It will not be held.
  case cancelled
  /// It was held; nothing is known of its minutes, in a log that does not keep them.
  case held
  /// It was held, and the log does not tell of minutes.
  case withoutMinutes
  /// Its minutes are written and not approved yet.
  case minutesToApprove
  /// Its minutes are approved; those of a working meeting need no approval.
  case minutesApproved

  init(
    of status: SessionStatus, planned: CivilDate?, lastDayToCall: CivilDate?, expectsMinutes: Bool,
    on cutOff: CivilDate
  ) {
    if status.heldOn != nil {
      guard let minutes = status.minutes else {
        self = expectsMinutes ? .withoutMinutes : .held
        return
      }
      self =
        minutes.isApproved || status.knownKind == .workingMeeting
        ? .minutesApproved : .minutesToApprove
    } else if status.isCancelled {
      self = .cancelled
    } else if status.isPostponedWithoutDate {
      self = .postponed
    } else if let planned {
      if planned < cutOff {
        self = .overdue(days: cutOff.dayNumber - planned.dayNumber)
      } else if status.isCalled {
        self = .called
      } else if let lastDayToCall,
        lastDayToCall <= cutOff.adding(days: SessionAssessment.horizon)
      {
        self = .toCall(by: lastDayToCall)
      } else {
        self = status.schedule.isReplanned ? .postponed : .planned
      }
    } else {
      self = .undated
    }
  }
}
