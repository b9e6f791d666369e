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

  init(_ entry: LogEntry, in work: PlanAtWork) throws(Stop) {
    let plan = work.opened.plan
    let earlier = work.opened.entries(bearingOn: entry)
    let last = max(work.today, entry.day)
    // What approved versions promised matters to new dates alone, and is not read for the rest.
    let promises = if case .rescheduling = entry.fact { try work.promises } else { Promises() }
    func state(_ entries: [LogEntry]) -> PlanState {
      Replay(plan: plan, log: Log(entries: entries), until: last, promises: promises).state
    }
    (self.plan, self.entry, self.earlier) = (plan, entry, earlier)
    (before, after) = (state(earlier), state(earlier + [entry]))
  }

  /// The lines whose reports a correction is about, in the end, when corrections are corrected.
  var correctedLines: [String] {
    var lines: [String] = []
    var id: String? = if case .correction(let own) = entry.fact { own.entry.value } else { nil }
    // A correction names an earlier entry; as many steps as there are entries are enough.
    for _ in earlier {
      guard let target = earlier.first(where: { $0.id?.value == id }) else { break }
      switch target.fact {
      case .progress(let report): lines.append(report.line.value)
      case .correction(let correction):
        id = correction.entry.value
        continue
      default: break
      }
      break
    }
    return lines
  }
}
