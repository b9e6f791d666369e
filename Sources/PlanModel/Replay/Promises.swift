import CivilTime

/// What the sealed versions promised, one after another (format.md, «How progress is judged»: the
/// original period is that of the first sealed version in which the line appears).
package struct Promises: Sendable {
  /// A date, and the version that was the first to say it.
  package struct Promise: Sendable {
    /// The date, as it stands in the sealed copy; nil for what was promised without one.
    package let date: Located<TemporalExpression>?
    /// The version.
    package let version: SealedVersion

    fileprivate func means(_ other: Located<TemporalExpression>?) -> Bool {
      guard let date, let other else { return date == nil && other == nil }
      return date.value.means(other.value)
    }
  }

  private var lines: [String: [Promise]] = [:]
  /// By `SessionName.identity`.
  private var sessions: [String: [Promise]] = [:]
  private var events: [String: [Promise]] = [:]
  /// The terms.
  package private(set) var term: [Promise] = []

  /// No promise yet.
  package init() {}

  /// Takes in the next version; a date that is what it was is no other promise.
  package mutating func add(_ plan: Plan, of version: SealedVersion) {
    func note(_ promises: inout [Promise], _ date: Located<TemporalExpression>?) {
      if promises.last?.means(date) != true {
        promises.append(Promise(date: date, version: version))
      }
    }
    for item in plan.allItems { note(&lines[item.key.value, default: []], item.schedule) }
    for session in plan.sessions {
      note(&sessions[SessionName(session.key.value).identity, default: []], session.date)
    }
    for event in plan.events { note(&events[event.key.value, default: []], event.schedule) }
    note(&term, plan.term)
  }

  /// Whether nothing was sealed.
  var isEmpty: Bool { term.isEmpty }

  /// The promises of an item of the tree.
  func line(_ key: String) -> [Promise] { lines[key] ?? [] }

  /// The promises of a session.
  func session(_ key: String) -> [Promise] { sessions[SessionName(key).identity] ?? [] }

  /// The promises of an event.
  func event(_ key: String) -> [Promise] { events[key] ?? [] }
}
