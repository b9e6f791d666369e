import CivilTime

/// The replay of a log over its plan: the state that the entries up to a day give (format.md,
/// «bitacora.yaml»).
///
/// Its cost is linear in the entries, beside sorting them by day.
package struct Replay: Sendable {
  /// What was promised.
  package let plan: Plan
  /// What happened.
  package let log: Log
  /// The last day whose facts count.
  package let cutOff: CivilDate
  /// The last day of registration that counts, for a report «as delivered»; nil for all that is
  /// known today.
  package let registeredBy: CivilDate?
  /// The first promises where sealed versions tell them; else the plan as written.
  package let promises: Promises

  /// A replay up to a day, of what was registered by another.
  package init(
    plan: Plan, log: Log, until cutOff: CivilDate, registeredBy: CivilDate? = nil,
    promises: Promises = Promises()
  ) {
    self.plan = plan
    self.log = log
    self.cutOff = cutOff
    self.registeredBy = registeredBy
    self.promises = promises
  }

  /// The state: the entries in the order of their days, then of the file, each merged in its turn.
  package var state: PlanState {
    let amended = AmendedLog(log, registeredBy: registeredBy)
    var state = PlanState(of: self)
    let entries = inOrder(amended.entries)
    state.entries = entries
    state.hasLaterEntries = entries.count < amended.entries.count
    state.corrections = told(amended.corrections)
    state.noteWithdrawn(amended.withdrawn)
    for index in entries.indices { state.apply(entries[index], at: index) }
    if !promises.isEmpty { state.settleVersions() }
    state.settleDueDates()
    return state
  }

  /// The corrections of what is told up to the cut-off: those of later facts say nothing about it.
  private func told(_ corrections: [LogEntry]) -> [LogEntry] {
    if corrections.isEmpty { return [] }
    let told = Set(log.entries.lazy.filter { $0.day <= cutOff }.compactMap(\.id?.value))
    return corrections.filter { entry in
      if case .correction(let correction) = entry.fact {
        told.contains(correction.entry.value)
      } else {
        false
      }
    }
  }

  /// The entries up to the cut-off, by day and then in the order of the file.
  ///
  /// Entries are large: those of a log that was kept day by day are not copied, others once.
  private func inOrder(_ entries: [LogEntry]) -> [LogEntry] {
    let lastDay = cutOff.dayNumber
    let days = entries.map(\.day.dayNumber)
    if days.allSatisfy({ $0 <= lastDay }), zip(days, days.dropFirst()).allSatisfy(<=) {
      return entries
    }
    return days.indices.filter { days[$0] <= lastDay }
      .sorted { (days[$0], $0) < (days[$1], $1) }
      .map { entries[$0] }
  }
}
