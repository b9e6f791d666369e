import CivilTime

/// How an item stands: what was told of it up to a day.
package struct LineState: Sendable {
  /// A change of date that was recorded.
  package struct Change: Sendable {
    /// The day on which it was decided.
    package let day: CivilDate
    /// What was decided, by whom.
    package let rescheduling: Rescheduling
    /// Why.
    package let reason: String?
  }

  /// When it was promised first.
  package let original: Located<TemporalExpression>?
  /// The changes of date, in order.
  package private(set) var changes: [Change] = []
  /// The last percentage that was told; nil where none was.
  package private(set) var percentage: Double?
  /// The last state that was told.
  package private(set) var state: ProgressState?
  /// Why it is suspended or cancelled.
  package private(set) var reason: String?
  /// The day since which it is concluded.
  package private(set) var concludedOn: CivilDate?
  /// The days on which something was told of it, in order.
  package private(set) var activity: [CivilDate] = []
  /// The proof that came with what was told.
  package private(set) var evidence: [Evidence] = []

  /// An item of which nothing was told yet.
  package init(original: Located<TemporalExpression>?) { self.original = original }

  /// When it is promised now.
  package var current: Located<TemporalExpression>? {
    changes.last { $0.rescheduling.schedule != nil }?.rescheduling.schedule ?? original
  }

  /// The progress in percent: 100 once concluded, else the last percentage, else 0.
  package var progress: Double { concludedOn != nil ? 100 : percentage ?? 0 }

  mutating func touch(_ entry: LogEntry) {
    if activity.last != entry.day { activity.append(entry.day) }
    evidence += entry.evidence
  }

  mutating func conclude(_ entry: LogEntry) {
    touch(entry)
    concludedOn = concludedOn ?? entry.day
    (state, percentage, reason) = (.concluded, 100, nil)
  }

  /// Takes a report: 100 % concludes, a later report below it opens the item again.
  mutating func take(_ report: ProgressReport, _ entry: LogEntry) {
    if report.state?.value == .concluded || (report.percentage?.value ?? 0) >= 100 {
      return conclude(entry)
    }
    touch(entry)
    if let told = report.percentage?.value {
      percentage = told
      concludedOn = nil
    }
    if let told = report.state?.value {
      state = told
      concludedOn = nil
      reason =
        told == .suspended || told == .cancelled ? entry.reason?.value ?? entry.note?.value : nil
      if report.percentage == nil, percentage == 100 { percentage = nil }
    } else if report.percentage != nil {
      (state, reason) = (.underway, nil)
    }
  }

  mutating func reschedule(_ change: Rescheduling, _ entry: LogEntry) {
    changes.append(Change(day: entry.day, rescheduling: change, reason: entry.reason?.value))
  }
}
