import CivilTime
import PlanFiles
import PlanModel

/// What a new entry makes of a plan: the state before it and after it, with every fact that is
/// known, whatever its day.
struct EntryEffect {
  let plan: Plan
  /// The new entry, read back from its text.
  let entry: LogEntry
  /// The entries that bear on what it is about, without it.
  let earlier: [LogEntry]
  let before: PlanState
  let after: PlanState

  init(_ entry: LogEntry, in loaded: LoadedPlan, today: CivilDate) {
    (plan, self.entry) = (loaded.plan, entry)
    earlier = loaded.log.entries(bearingOn: entry)
    let last = max(today, entry.day)
    let later = earlier + [entry]
    before = Replay(plan: plan, log: Log(entries: earlier), until: last).state
    after = Replay(plan: plan, log: Log(entries: later), until: last).state
  }
}
