import CivilTime
import PlanModel

/// Judges one leaf after the other at a cut-off date, row by row of the table of format.md.
struct Judgement {
  let plan: Plan
  let state: PlanState
  let thresholds: Thresholds
  private let sessions: [SessionDate]
  private let longestRest: Int

  init(plan: Plan, state: PlanState, thresholds: Thresholds) {
    self.plan = plan
    self.state = state
    self.thresholds = thresholds
    sessions = SessionCalendar.planned(plan.sessions)
    let days = sessions.map(\.date.dayNumber).sorted()
    longestRest = zip(days, days.dropFirst()).map { $1 - $0 }.max() ?? thresholds.longestRest
  }

  private var cutOff: CivilDate { state.cutOff }

  /// The last day that counts: the cut-off or the end of the term, whichever comes first.
  private var lastDay: CivilDate { min(cutOff, plan.termSpan?.end ?? cutOff) }

  func assess(_ item: PlanItem) -> LineAssessment {
    let line = state.line(item.key.value)
    let current = commitment(line.current?.value, item)
    let original = commitment(line.original?.value, item)
    let progress = progress(of: item, line)
    let situation = situation(line, current, original, progress)
    var exceedsTerm = false
    if case .span(_, _, let exceeds) = current { exceedsTerm = exceeds }
    return LineAssessment(
      item: item, state: line, planned: current.span, original: original.span,
      exceedsTerm: exceedsTerm, progress: progress, programmed: current.programmed(on: cutOff),
      programmedOriginally: original.programmed(on: cutOff), situation: situation,
      fulfilment: fulfilment(situation, progress), exclusion: exclusion(situation, current))
  }

  private func commitment(_ schedule: TemporalExpression?, _ item: PlanItem) -> Commitment {
    Commitment(schedule, of: item, in: plan, sessions: sessions, thresholds)
  }

  /// The item's own progress; where none was told, the mean of its lettered parts.
  private func progress(of item: PlanItem, _ line: LineState) -> Double {
    guard line.percentage == nil, line.concludedOn == nil, !item.parts.isEmpty else {
      return line.progress
    }
    let parts = item.parts.map { state.line("\(item.key.value).\($0.key.value)").progress }
    return parts.reduce(0, +) / Double(parts.count)
  }

  // MARK: The table

  private func situation(
    _ line: LineState, _ current: Commitment, _ original: Commitment, _ progress: Double
  ) -> Situation {
    switch line.state {
    case .cancelled: return .cancelled(reason: line.reason)
    case .suspended: return .inactive(reason: line.reason)
    case .underway, .concluded, nil: break
    }
    if let concluded = line.concludedOn { return self.concluded(on: concluded, current) }
    switch current {
    case .permanent: return permanent(line)
    case .recurrent(let due):
      let done = line.activity.filter { plan.termSpan?.contains($0) ?? true }.count
      return .recurring(done: done, due: due.filter { $0 < cutOff }.count, total: due.count)
    case .none: return .undated
    case .span(let span, _, _):
      if cutOff > span.end { return .overdue(days: cutOff.dayNumber - span.end.dayNumber) }
      if !line.changes.isEmpty, let first = original.span, cutOff > first.end {
        return .rescheduled(daysAgainstOriginal: cutOff.dayNumber - first.end.dayNumber)
      }
      if cutOff < span.start { return progress > 0 ? .ahead : .notYetDue }
      let programmed = current.programmed(on: cutOff) ?? 0
      return progress >= programmed - thresholds.tolerance ? .onTrack : .behind
    }
  }

  private func concluded(on day: CivilDate, _ commitment: Commitment) -> Situation {
    guard let span = commitment.span else { return .concludedUndated }
    if day < span.start { return .concludedEarly }
    return day <= span.end
      ? .concludedOnTime : .concludedLate(days: day.dayNumber - span.end.dayNumber)
  }

  private func permanent(_ line: LineState) -> Situation {
    let start = plan.termSpan?.start ?? lastDay
    let last = line.activity.last { $0 <= lastDay } ?? min(start, lastDay)
    let days = lastDay.dayNumber - last.dayNumber
    return days <= longestRest ? .ongoing : .idle(days: days)
  }

  // MARK: What follows from it

  private func fulfilment(_ situation: Situation, _ progress: Double) -> Fulfilment {
    switch situation {
    case _ where situation.isConcluded: .fulfilled
    case .ongoing: .fulfilled
    case .recurring(let done, _, let total) where total > 0 && done >= total: .fulfilled
    case .recurring(let done, _, _) where done > 0: .partly
    case .idle: .partly
    default: progress > 0 ? .partly : .unfulfilled
    }
  }

  private func exclusion(_ situation: Situation, _ commitment: Commitment) -> Exclusion? {
    switch (situation, commitment) {
    case (.cancelled, _): .cancelled
    case (.inactive, _): .inactive
    case _ where situation.isConcluded: nil
    case (_, .permanent): .permanent
    case (_, .recurrent): .recurrent
    case (_, .none): .undated
    case (_, .span): nil
    }
  }
}
