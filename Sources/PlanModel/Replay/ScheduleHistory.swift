import CivilTime

/// The dates that something was promised for: as written, as first promised, as re-planned.
package struct ScheduleHistory: Sendable {
  /// The date of the plan, or of the agreement, as written.
  package let written: Located<TemporalExpression>?
  /// The date that was first promised: that of the first sealed version, else as written.
  package let original: Located<TemporalExpression>?
  /// Every new date up to the cut-off, in order.
  package internal(set) var changes: [ScheduleChange] = []

  /// A history in which nothing has changed yet.
  package init(written: Located<TemporalExpression>?) {
    self.init(written: written, original: written)
  }

  /// A history whose first promise is told by another version of the plan.
  package init(written: Located<TemporalExpression>?, original: Located<TemporalExpression>?) {
    self.written = written
    self.original = original
  }

  /// The date that holds at the cut-off.
  package var current: Located<TemporalExpression>? { changes.last?.to ?? written }

  /// Whether another date holds than the one that was first promised.
  package var isReplanned: Bool { current?.value != original?.value }

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
