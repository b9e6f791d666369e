import CivilTime
import PlanModel

/// How an agreement stands at the cut-off.
package struct AgreementAssessment: Sendable {
  /// What the log tells of it.
  package let status: AgreementStatus
  /// How it stands.
  package let situation: AgreementSituation

  /// The colour of its situation.
  package var light: TrafficLight { situation.light }

  /// The judgement of an agreement by the rules of a plan.
  package init(_ status: AgreementStatus, under rules: PlanRules, on cutOff: CivilDate) {
    self.status = status
    switch (status.state, status.dueOn) {
    case (.void, _): situation = .void
    case (.referred, _): situation = .referred
    case (.fulfilled, nil): situation = .fulfilledUndated
    case (.fulfilled, let due?):
      let days = (status.settledOn ?? due).dayNumber - due.dayNumber
      situation = days > 0 ? .fulfilledLate(days: days) : .fulfilledOnTime
    case (nil, nil): situation = .undated
    case (nil, let due?):
      if let days = status.daysOverdue(on: cutOff) {
        situation = .overdue(days: days)
      } else if rules.isDueSoon(due, on: cutOff) {
        situation = .dueSoon(days: due.dayNumber - cutOff.dayNumber)
      } else {
        situation = .open
      }
    }
  }
}

/// How an agreement stands.
package enum AgreementSituation: Hashable, Sendable {
  /// It was carried out by its last day.
  case fulfilledOnTime
  /// It was carried out so many days after its last day.
  case fulfilledLate(days: Int)
  /// It was carried out, and no date had been set.
  case fulfilledUndated
  /// It no longer holds.
  case void
  /// It was passed to another body.
  case referred
  /// It is open, and its last day was so many days ago.
  case overdue(days: Int)
  /// It is open, and falls due in so many days, soon by the rule of the plan.
  case dueSoon(days: Int)
  /// It is open and not yet due.
  case open
  /// It is open, and no date was set.
  case undated

  /// The colour, by the same measure as that of lines.
  package var light: TrafficLight {
    switch self {
    case .fulfilledOnTime, .fulfilledUndated: .green
    case .fulfilledLate: .yellow
    case .overdue: .red
    case .void, .referred, .dueSoon, .open, .undated: .grey
    }
  }
}
