import CivilTime

/// What was first promised, where sealed versions tell it (format.md, «How progress is judged»: the
/// original period is that of the first sealed version in which the line appears).
package struct Promises: Sendable {
  /// A first promise.
  package struct Promise: Sendable {
    /// The date, as it stands in the sealed copy; nil for what was first promised without one.
    package let date: Located<TemporalExpression>?
    /// The number of the version.
    package let version: Int
  }

  private var lines: [String: Promise] = [:]
  /// By `SessionName.identity`.
  private var sessions: [String: Promise] = [:]
  private var events: [String: Promise] = [:]
  /// The first term.
  package private(set) var term: Promise?

  /// No promise yet.
  package init() {}

  /// Takes in a version; of what an earlier one promised, that one holds.
  package mutating func add(_ plan: Plan, version: Int) {
    func keep(
      _ promises: inout [String: Promise], _ key: String, _ date: Located<TemporalExpression>?
    ) {
      if promises[key] == nil { promises[key] = Promise(date: date, version: version) }
    }
    for item in plan.allItems { keep(&lines, item.key.value, item.schedule) }
    for session in plan.sessions {
      keep(&sessions, SessionName(session.key.value).identity, session.date)
    }
    for event in plan.events { keep(&events, event.key.value, event.schedule) }
    term = term ?? Promise(date: plan.term, version: version)
  }

  /// The first promise of an item of the tree.
  package func line(_ key: String) -> Promise? { lines[key] }

  /// The first promise of a session.
  package func session(_ key: String) -> Promise? { sessions[SessionName(key).identity] }

  /// The first promise of an event.
  package func event(_ key: String) -> Promise? { events[key] }
}
