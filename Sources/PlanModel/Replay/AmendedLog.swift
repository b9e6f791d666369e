import CivilTime

/// A log with its corrections worked in: a corrected entry bears its new values, a withdrawn one is
/// gone (format.md, `rectifica`).
///
/// A correction tells what is known, not what happened: it counts from its registration on, whatever
/// the cut-off, so that a state of last month is told with today's knowledge unless it is asked for
/// as delivered. The last correction of a value holds; a correction can be corrected itself.
struct AmendedLog {
  /// The entries that hold, in the order of the file, without the corrections.
  private(set) var entries: [LogEntry] = []
  /// The corrections that were worked in, in the order of their registration.
  private(set) var corrections: [LogEntry] = []
  /// The entries that were withdrawn, in the order of the file.
  private(set) var withdrawn: [LogEntry] = []

  init(_ log: Log, registeredBy: CivilDate?) {
    let known =
      registeredBy.map { day in log.entries.filter { $0.registrationDay <= day } }
      ?? log.entries
    // Entries are large and many: where nothing was corrected, they are not copied.
    guard known.contains(where: \.isCorrection) else {
      entries = known
      return
    }
    corrections = Self.corrected(known.filter(\.isCorrection))
    let amendments = Self.amendments(by: corrections)
    var met: Set<String> = []
    for entry in known where !entry.isCorrection {
      // Of two entries with one id, the first is meant.
      guard let id = entry.id?.value, let amendment = amendments[id], met.insert(id).inserted
      else {
        entries.append(entry)
        continue
      }
      if let amended = amendment.amending(entry) {
        entries.append(amended)
      } else {
        withdrawn.append(entry)
      }
    }
  }

  /// The corrections in the order of their registration, those of other corrections worked in.
  private static func corrected(_ corrections: [LogEntry]) -> [LogEntry] {
    let ordered = corrections.enumerated().sorted {
      ($0.element.registrationDay, $0.offset) < ($1.element.registrationDay, $1.offset)
    }.map(\.element)
    let ids = Set(ordered.compactMap(\.id?.value))
    // From the last to the first: what is corrected lies before what corrects it.
    var later: [String: Amendment] = [:]
    var result: [LogEntry] = []
    for entry in ordered.reversed() {
      guard case .correction(let own) = entry.fact else { continue }
      var effective: LogEntry? = entry
      if let id = entry.id?.value, let amendment = later[id] {
        effective = amendment.amending(entry)
      }
      guard let effective, case .correction(let correction) = effective.fact else { continue }
      result.append(effective)
      if ids.contains(own.entry.value) {
        later[own.entry.value, default: Amendment()].precede(with: correction)
      }
    }
    return result.reversed()
  }

  private static func amendments(by corrections: [LogEntry]) -> [String: Amendment] {
    var result: [String: Amendment] = [:]
    for entry in corrections.reversed() {
      guard case .correction(let correction) = entry.fact else { continue }
      result[correction.entry.value, default: Amendment()].precede(with: correction)
    }
    return result
  }
}

extension LogEntry {
  /// The day on which the entry became known.
  package var registrationDay: CivilDate { recorded?.value ?? day }

  fileprivate var isCorrection: Bool {
    if case .correction = fact { true } else { false }
  }
}
