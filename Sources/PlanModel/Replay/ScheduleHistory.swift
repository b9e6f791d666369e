import CivilTime

/// The dates that something was promised for: as written, as first promised, as re-planned.
package struct ScheduleHistory: Sendable {
  /// The date of the plan, or of the agreement, as written.
  package let written: Located<TemporalExpression>?
  /// The date that was first promised: that of the first sealed version, else as written.
  package let original: Located<TemporalExpression>?
  /// The number of the sealed version that tells it; nil where the plan as written does.
  package let originalVersion: Int?
  /// Every new date up to the cut-off, in order.
  package internal(set) var changes: [ScheduleChange] = []

  /// A history in which nothing has changed yet.
  package init(written: Located<TemporalExpression>?) {
    self.init(written: written, promise: nil)
  }

  /// A history whose first promise may be told by a sealed version of the plan.
  package init(written: Located<TemporalExpression>?, promise: Promises.Promise?) {
    self.written = written
    original = promise.map(\.date) ?? written
    originalVersion = promise?.version
  }

  /// The date that holds at the cut-off.
  package var current: Located<TemporalExpression>? { changes.last?.to ?? written }

  /// Whether another date holds than the one that was first promised.
  package var isReplanned: Bool {
    guard let current = current?.value, let original = original?.value else {
      return current != nil || original != nil
    }
    // Another version may say the same time in other words.
    return originalVersion == nil ? current != original : !current.means(original)
  }

  /// Takes in a new date; a `reprogramación` without one changes nothing.
  mutating func record(_ rescheduling: Rescheduling, in entry: LogEntry, at index: Int) {
    guard let date = rescheduling.schedule else { return }
    changes.append(
      ScheduleChange(
        entry: index, day: entry.day, from: current, to: date, reason: entry.reason,
        authority: rescheduling.authority))
  }
}

/// A `reprogramación` as it was applied.
package struct ScheduleChange: Sendable {
  /// The place of its entry in `PlanState.entries`.
  package let entry: Int
  /// The day of the change.
  package let day: CivilDate
  /// The date that held before.
  package let from: Located<TemporalExpression>?
  /// The date that holds from then on.
  package let to: Located<TemporalExpression>
  /// Why.
  package let reason: Located<String>?
  /// Who authorised it.
  package let authority: Located<String>?
}
