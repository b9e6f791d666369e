import CivilTime
import PlanModel

/// Judges lines by the table of format.md, from what all of them share.
struct LineJudge {
  private let state: PlanState
  private let thresholds: AssessmentThresholds
  private let sessions: [SessionDate]
  /// How many days a permanent line may rest: the longest gap of the calendar of sessions.
  let idleLimit: Int

  init(_ state: PlanState, thresholds: AssessmentThresholds) {
    self.state = state
    self.thresholds = thresholds
    sessions = state.knownSessions
    idleLimit = Self.longestGap(of: state.sessions) ?? thresholds.idleDays
  }

  /// The longest gap between planned sessions, as re-planned; nil with fewer than two of them.
  private static func longestGap(of sessions: [SessionStatus]) -> Int? {
    let days = Set(
      sessions.compactMap { $0.planned == nil ? nil : $0.schedule.current?.value.end?.dayNumber }
    ).sorted()
    return zip(days, days.dropFirst()).map { $1 - $0 }.max()
  }

  func commitments(
    of item: PlanItem, _ schedule: ScheduleHistory
  ) -> (current: Commitment, original: Commitment) {
    (
      commitment(of: item, schedule.current, term: state.termSpan),
      commitment(of: item, schedule.original, term: state.originalTermSpan)
    )
  }

  private func commitment(
    of item: PlanItem, _ schedule: Located<TemporalExpression>?, term: DateSpan?
  ) -> Commitment {
    Commitment(
      schedule?.value, measure: item.measure, term: term, undated: state.plan.rules.undated,
      thresholds: thresholds)
  }

  func assess(_ item: PlanItem, _ status: LineStatus) -> LineAssessment {
    let (current, original) = commitments(of: item, status.schedule)
    let dates = DateJudgement(
      period: current.period, originalPeriod: original.period, cutOff: state.cutOff,
      progress: status.progress, concludedOn: status.concludedOn, tolerance: thresholds.tolerance)
    let isLeftOut = status.state == .cancelled || status.state == .suspended
    return LineAssessment(
      item: item, status: status, commitment: current, originalCommitment: original,
      situation: situation(of: status, current, dates),
      programmed: isLeftOut ? nil : current.period?.programmed(on: state.cutOff),
      originalProgrammed: isLeftOut ? nil : original.period?.programmed(on: state.cutOff),
      deviation: isLeftOut ? nil : dates.deviation(from: current.period),
      originalDeviation: isLeftOut ? nil : dates.deviation(from: original.period),
      isPunctual: isLeftOut ? nil : dates.isPunctual(in: current.period),
      wasPunctualOriginally: isLeftOut ? nil : dates.isPunctual(in: original.period),
      fulfilment: fulfilment(of: status, current), exclusion: exclusion(of: status, current))
  }

  // MARK: The rows that need more than a period

  private func situation(
    of status: LineStatus, _ commitment: Commitment, _ dates: DateJudgement
  ) -> Situation {
    switch status.state {
    case .cancelled: return .cancelled(reason: status.reason)
    case .suspended: return .inactive(reason: status.reason)
    case .concluded, .underway, nil: break
    }
    if let situation = dates.situation { return situation }
    if isBeforeTerm, status.lastActivity == nil, commitment.lastsWithTheTerm { return .notYetDue }
    switch commitment {
    case .permanent:
      let idle = idleDays(status)
      return idle <= idleLimit ? .ongoing : .idle(days: idle)
    case .recurrent(let recurrence, let span):
      let dueDates = span.map { recurrence.dueDates(in: $0, sessions: sessions) } ?? []
      // What falls due on a day is not late on that day.
      let due = dueDates.count { $0 < state.cutOff }
      return .recurring(done: status.occurrences(of: recurrence), total: dueDates.count, due: due)
    case .undated, .period: return .undated
    }
  }

  /// Whether the term has not begun: what lasts as long as the term has not begun either.
  private var isBeforeTerm: Bool { state.termSpan.map { state.cutOff < $0.start } ?? false }

  /// The last day on which a permanent line is watched.
  private var lastWatchedDay: CivilDate {
    state.termSpan.map { min(state.cutOff, $0.end) } ?? state.cutOff
  }

  private func idleDays(_ status: LineStatus) -> Int {
    guard let last = status.lastActivity ?? state.termSpan?.start else { return 0 }
    return lastWatchedDay.dayNumber - last.dayNumber
  }

  private func exclusion(of status: LineStatus, _ commitment: Commitment) -> Exclusion? {
    switch status.state {
    case .cancelled: return .cancelled
    case .suspended: return .inactive
    case .concluded, .underway, nil: break
    }
    return switch commitment {
    case .period: nil
    case .permanent: .permanent
    case .recurrent: .recurrent
    case .undated: status.state == .concluded ? nil : .undated
    }
  }

  // MARK: Fulfilment

  private func fulfilment(of status: LineStatus, _ commitment: Commitment) -> Fulfilment {
    if status.state == .concluded { return .fulfilled }
    let isActive = !status.activity.days.isEmpty
    let isLeftOut = status.state == .cancelled || status.state == .suspended
    switch commitment {
    case .permanent where !isLeftOut && isActive && wasAttendedAllAlong(status): return .fulfilled
    case .recurrent(let recurrence, let span) where !isLeftOut:
      let total = span.map { recurrence.occurrences(in: $0, sessions: sessions) } ?? 0
      let isDone = status.occurrences(of: recurrence) >= max(1, total)
      if isDone { return .fulfilled }
    case .permanent, .recurrent, .period, .undated: break
    }
    // Without a last day there is seldom a percentage: what was done is told by the entries.
    let isDated = commitment.period != nil
    return status.progress > 0 || (!isDated && isActive) ? .partially : .unfulfilled
  }

  /// Whether a permanent line never rested longer than it may, from the term's first day on.
  private func wasAttendedAllAlong(_ status: LineStatus) -> Bool {
    let end = lastWatchedDay
    var last = state.termSpan?.start
    for day in status.activity.days.lazy.map({ min($0, end) }) + [end] {
      if let last, day.dayNumber - last.dayNumber > idleLimit { return false }
      last = last.map { max($0, day) } ?? day
    }
    return true
  }
}

extension LineStatus {
  /// How often a recurrent line was done: its milestones, and the days with an `avance` that has no
  /// milestone beside it; what is due at each session is also done by the sessions that deal with it.
  fileprivate func occurrences(of recurrence: Recurrence) -> Int {
    var days = Set(activity.reports)
    if case .sessions = recurrence { days.formUnion(activity.sessions) }
    return activity.milestones.count + days.subtracting(activity.milestones).count
  }
}
