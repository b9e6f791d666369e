import CivilTime

/// An alliance with how far its convenio is at the cut-off.
package struct AllianceStatus: Sendable {
  /// The key.
  package let key: String
  /// What the plan says of it; nil for an alliance that nobody planned.
  package let alliance: Alliance?
  /// How far its convenio is.
  package private(set) var covenant: Located<CovenantState>?
  /// The day from which it is so far, where the log tells it.
  package private(set) var since: CivilDate?
  /// When it was signed.
  package private(set) var signed: Located<TemporalExpression>?
  /// Its entries: their places in `PlanState.entries`.
  package private(set) var entries: [Int] = []

  init(key: String, alliance: Alliance?) {
    self.key = key
    self.alliance = alliance
    covenant = alliance?.covenant
  }

  mutating func merge(_ update: AllianceUpdate, of entry: LogEntry, at index: Int) {
    entries.append(index)
    signed = update.signed ?? signed
    guard let told = update.covenant else { return }
    if told.value != covenant?.value { since = entry.day }
    covenant = told
  }
}
