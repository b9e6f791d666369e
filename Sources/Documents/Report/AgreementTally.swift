import PlanAssessment

/// How many agreements stand how.
struct AgreementTally {
  private(set) var all = 0
  private(set) var fulfilled = 0
  /// Those of the fulfilled that were late.
  private(set) var fulfilledLate = 0
  private(set) var void = 0
  private(set) var referred = 0
  private(set) var open = 0
  /// Those of the open ones that are late.
  private(set) var overdue = 0
  /// Those of the open ones that fall due soon.
  private(set) var dueSoon = 0
  /// Open ones of which nobody said who or by when.
  private(set) var notFollowedUp = 0

  init(_ agreements: [AgreementAssessment]) {
    for agreement in agreements { count(agreement) }
  }

  private mutating func count(_ agreement: AgreementAssessment) {
    all += 1
    switch agreement.situation {
    case .fulfilledOnTime, .fulfilledUndated: fulfilled += 1
    case .fulfilledLate:
      fulfilled += 1
      fulfilledLate += 1
    case .void: void += 1
    case .referred: referred += 1
    case .undated where !agreement.status.isFollowedUp: notFollowedUp += 1
    case .overdue:
      open += 1
      overdue += 1
    case .dueSoon:
      open += 1
      dueSoon += 1
    case .open, .undated: open += 1
    }
  }
}
