import CivilTime

/// What the log tells of an item of the plan up to the cut-off.
package struct LineStatus: Sendable {
  /// The key of the item.
  package let key: String
  /// When it was and is promised.
  package internal(set) var schedule: ScheduleHistory
  /// What was reported on the item itself.
  package private(set) var own = ProgressTrack()
  /// Its incisos, in the order of the plan.
  package private(set) var parts: [PartStatus]
  /// The days on which something was done about it.
  package internal(set) var activity = LineActivity()
  /// The places in `PlanState.entries` of all that names it, in order.
  package private(set) var history: [Int] = []
  private var partsConcludedOn: CivilDate?

  /// An item of which nothing was told.
  init(_ item: PlanItem, schedule: ScheduleHistory) {
    key = item.key.value
    self.schedule = schedule
    parts = item.parts.map { PartStatus(key: $0.key.value) }
  }

  /// The progress in percent: the last one told of the item, else the mean of its incisos that are
  /// not cancelled (format.md: incisos are «followed up one by one when they have a state»).
  package var progress: Double { own.percentage ?? partsProgress ?? 0 }

  /// The state; nil before anything told one.
  package var state: ProgressState? {
    if own.state == .suspended || own.state == .cancelled { return own.state }
    if concludedOn != nil { return .concluded }
    if own.state != nil { return .underway }
    return parts.contains { $0.track.state != nil } ? .underway : nil
  }

  /// Why it rests or was given up.
  package var reason: String? { own.reason }

  /// The day on which it became concluded, the first of the current run at 100; nil while it is not.
  package var concludedOn: CivilDate? {
    if own.state == .suspended || own.state == .cancelled { return nil }
    return own.percentage != nil ? own.concludedOn : partsConcludedOn
  }

  /// The last day on which something was done about it.
  package var lastActivity: CivilDate? { activity.days.last }

  /// The mean of the incisos, once one of them was reported.
  private var partsProgress: Double? {
    guard parts.contains(where: { $0.track.state != nil }) else { return nil }
    let counted = parts.filter { $0.track.state != .cancelled }
    guard !counted.isEmpty else { return nil }
    return counted.reduce(0) { $0 + ($1.track.percentage ?? 0) } / Double(counted.count)
  }

  mutating func mention(at index: Int) {
    if history.last != index { history.append(index) }
  }

  mutating func report(
    part: Int?, percentage: Double?, state: ProgressState?, reason: String?, on day: CivilDate
  ) {
    guard let part else {
      own.report(percentage: percentage, state: state, reason: reason, on: day)
      return
    }
    parts[part].track.report(percentage: percentage, state: state, reason: reason, on: day)
    let counted = parts.lazy.filter { $0.track.state != .cancelled }
    let isConcluded = !counted.isEmpty && counted.allSatisfy { $0.track.state == .concluded }
    partsConcludedOn = isConcluded ? partsConcludedOn ?? day : nil
  }
}

/// What the log tells of an inciso.
package struct PartStatus: Sendable {
  /// The letter.
  package let key: String
  /// What was reported on it.
  package internal(set) var track = ProgressTrack()
}

/// The days, in order, on which something was done about a line, by how the log tells it.
///
/// What counts is an `avance` or `hito` of the line or of an inciso, `concluye`, an item or an
/// agreement of a session that names the line, and an event that the plan attaches to it. Putting it
/// off, suspending, rating or handing it over is no activity.
package struct LineActivity: Sendable {
  /// Every such day; a day stands as often as there are facts.
  package private(set) var days: [CivilDate] = []
  /// The days of its own milestones.
  package private(set) var milestones: [CivilDate] = []
  /// The days of its own reports.
  package private(set) var reports: [CivilDate] = []
  /// The days of the sessions that dealt with it.
  package private(set) var sessions: [CivilDate] = []

  /// How a day of activity came to be known.
  enum Source {
    case milestone
    case report
    case session
    case other
  }

  mutating func add(_ source: Source, on day: CivilDate) {
    days.append(day)
    switch source {
    case .milestone: milestones.append(day)
    case .report: reports.append(day)
    case .session: if sessions.last != day { sessions.append(day) }
    case .other: break
    }
  }
}
