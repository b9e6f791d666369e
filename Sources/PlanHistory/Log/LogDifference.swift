import CivilTime
import PlanModel

/// What differs between two logs: entries by their id, else by what they tell; and how the lines stand
/// at the last day of each.
package struct LogDifference: Sendable {
  /// Entries of the new log alone.
  package let added: [LogEntry]
  /// Entries of the old log alone.
  package let removed: [LogEntry]
  /// Entries whose id is in both and that tell something else.
  package let changed: [EntryChange]
  /// The lines that stand otherwise, in the order of the new plan.
  package let standings: [StandingChange]

  /// An entry before and after.
  package struct EntryChange: Sendable {
    /// As it was.
    package let before: LogEntry
    /// As it is.
    package let after: LogEntry
  }

  /// The difference from one log to another, each over its plan.
  package init(from old: (plan: Plan, log: Log), to new: (plan: Plan, log: Log)) {
    let matched = EntryMatching(from: old.log, to: new.log)
    (added, removed, changed) = (matched.added, matched.removed, matched.changed)
    standings =
      matched.isEmpty ? [] : StandingChange.all(from: Self.state(old), to: Self.state(new))
  }

  /// Whether both logs tell the same.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// The state at the last day of a log.
  private static func state(_ side: (plan: Plan, log: Log)) -> PlanState {
    let last = side.log.entries.map(\.day).max() ?? .earliest
    return Replay(plan: side.plan, log: side.log, until: last).state
  }
}

/// Finds the entries that two logs share.
private struct EntryMatching {
  private(set) var added: [LogEntry] = []
  private(set) var removed: [LogEntry] = []
  private(set) var changed: [LogDifference.EntryChange] = []

  var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  init(from old: Log, to new: Log) {
    // Most entries of two logs are the same bytes; the others are few, and looked into.
    var (olds, news) = Self.withoutCommon(old, new) { $0.bytes(of: $1) }
    (olds, news) = Self.withoutCommon(olds, news) { ContentPrint.text(of: $1) }
    var byID: [String: LogEntry] = [:]
    for entry in olds.entries {
      if let id = entry.id?.value, byID[id] == nil { byID[id] = entry }
    }
    var met: Set<String> = []
    for entry in news.entries {
      if let id = entry.id?.value, let before = byID[id], met.insert(id).inserted {
        changed.append(LogDifference.EntryChange(before: before, after: entry))
      } else {
        added.append(entry)
      }
    }
    var gone = met
    removed = olds.entries.filter { entry in
      entry.id.map { gone.remove($0.value) == nil } ?? true
    }
  }

  /// Two logs without the entries that they share, as often as both hold them.
  private static func withoutCommon<Print: Hashable>(
    _ old: Log, _ new: Log, by tell: (Log, LogEntry) -> Print
  ) -> (Log, Log) {
    var waiting: [Print: Int] = [:]
    for entry in old.entries { waiting[tell(old, entry), default: 0] += 1 }
    var shared: [Print: Int] = [:]
    var fresh = new
    fresh.entries = new.entries.filter { entry in
      let key = tell(new, entry)
      guard let count = waiting[key], count > 0 else { return true }
      waiting[key] = count - 1
      shared[key, default: 0] += 1
      return false
    }
    var gone = old
    gone.entries = old.entries.filter { entry in
      let key = tell(old, entry)
      guard let count = shared[key], count > 0 else { return true }
      shared[key] = count - 1
      return false
    }
    return (gone, fresh)
  }
}

extension Log {
  /// The bytes of an entry as they stand in the file.
  fileprivate func bytes(of entry: LogEntry) -> ArraySlice<UInt8> {
    guard let source, entry.range.end <= source.bytes.count else { return [] }
    return source.bytes[entry.range.start..<entry.range.end]
  }
}
