import CivilTime

/// The dates that something was promised for: as written, as first promised, as re-planned.
package struct ScheduleHistory: Sendable {
  /// The date of the plan, or of the agreement, as written.
  package let written: Located<TemporalExpression>?
  /// The date that was first promised: that of the first sealed version, else as written.
  package let original: Located<TemporalExpression>?
  /// The number of the sealed version that tells it; nil where the plan as written does.
  package let originalVersion: Int?
  /// Every new date up to the cut-off, in order, whether the log gives it or a sealed version.
  package internal(set) var changes: [ScheduleChange] = []
  /// The last date that the log gives, unless a later version gave another one.
  package private(set) var replanning: ScheduleChange?
  /// The promises of later versions that the replay has not come to yet.
  private var revisions: ArraySlice<Promises.Promise>
  /// The date that was approved last, of those that the replay has come to.
  private var inForce: Located<TemporalExpression>?

  /// A history in which nothing has changed yet; `promises` are those of the sealed versions.
  package init(written: Located<TemporalExpression>?, promises: [Promises.Promise] = []) {
    self.written = written
    original = promises.first.map(\.date) ?? written
    originalVersion = promises.first?.version.number
    revisions = promises.dropFirst()
    inForce = original
  }

  /// The date that holds at the cut-off.
  package var current: Located<TemporalExpression>? { replanning?.to ?? written }

  /// Whether another date holds than the one that was first promised.
  package var isReplanned: Bool {
    guard let current = current?.value, let original = original?.value else {
      return current != nil || original != nil
    }
    // Another version may say the same time in other words.
    return originalVersion == nil ? current != original : !current.means(original)
  }

  /// Takes in the date of something that an entry plans: its first one, where it had none, else a new
  /// one.
  mutating func plan(_ date: Located<TemporalExpression>, in entry: LogEntry, at index: Int) {
    guard current != nil || !changes.isEmpty else {
      self = rewritten(date)
      return
    }
    // Said again, it changes nothing.
    guard current?.value.means(date.value) != true else { return }
    var change = Rescheduling(subject: date.map(\.text))
    change.schedule = date
    record(change, in: entry, at: index)
  }

  /// Takes in a new date; a `reprogramación` without one changes nothing.
  mutating func record(_ rescheduling: Rescheduling, in entry: LogEntry, at index: Int) {
    guard let date = rescheduling.schedule else { return }
    revise(until: entry.day)
    let change = ScheduleChange(
      entry: index, day: entry.day, from: inForce, to: date, reason: entry.reason,
      authority: rescheduling.authority)
    changes.append(change)
    replanning = change
    inForce = date
  }

  /// Takes in the versions up to a day: a date that one of them changes holds from its approval on,
  /// whatever the log said before; one that it leaves alone does not wash a `reprogramación` away.
  mutating func revise(until day: CivilDate) {
    while let next = revisions.first, next.version.day <= day {
      revisions = revisions.dropFirst()
      if let date = next.date {
        changes.append(
          ScheduleChange(
            entry: nil, day: next.version.day, from: inForce, to: date, reason: next.version.note,
            authority: next.version.authority))
      }
      replanning = nil
      inForce = next.date
    }
  }

  /// The same history of another date as written.
  func rewritten(_ date: Located<TemporalExpression>?) -> ScheduleHistory {
    var history = ScheduleHistory(written: date)
    history.changes = changes
    history.replanning = replanning
    history.inForce = replanning?.to ?? date
    return history
  }
}

/// A new date: a `reprogramación` as it was applied, or that of another sealed version.
package struct ScheduleChange: Sendable {
  /// The place of its entry in `PlanState.entries`; nil for a sealed version.
  package let entry: Int?
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
