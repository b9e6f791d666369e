import PlanModel

/// Why a line differs from what was delivered.
package enum ChangeCause: Sendable {
  /// An entry that was added later tells of the line, or gives the whole plan another term.
  case entry(LogEntry)
  /// A correction that was added later replaces what an entry told of the line.
  case correction(LogEntry)
  /// plan.yaml is another one.
  case plan
  /// The sealed part of the log was edited.
  case sealedLog
  /// The files are those that were sealed: the sealed file was edited, or the program judges otherwise.
  case unknown
}

/// Finds out why lines differ.
struct ChangeCauses {
  private let part: SealedPart
  private let isPlanChanged: Bool
  /// The entries that came later and count, by the lines that they are about.
  private var entries: [String: [LogEntry]] = [:]
  private var corrections: [String: [LogEntry]] = [:]
  /// Later entries that give the term or a session another date, which may move any line.
  private let wide: [LogEntry]
  /// What came later and counts, in the order of the file.
  let laterEntries: [LogEntry]

  init(
    log: Log, part: SealedPart, base: Assessment, current: Assessment, isPlanChanged: Bool
  ) {
    self.part = part
    self.isPlanChanged = isPlanChanged
    let starts = Set(part.later.map(\.range.start))
    let (state, before) = (current.state, base.state)
    let counted = (state.entries + state.corrections).filter { starts.contains($0.range.start) }
    laterEntries = counted.sorted { $0.range.start < $1.range.start }
    wide = laterEntries.filter { entry in
      if case .rescheduling(let change) = entry.fact {
        current.line(change.subject.value) == nil
      } else {
        false
      }
    }
    guard !starts.isEmpty else { return }
    let places = Set(
      state.entries.indices.filter { starts.contains(state.entries[$0].range.start) })
    for line in state.lines {
      let new = line.history.filter(places.contains).map { state.entries[$0] }
      if !new.isEmpty { entries[line.key] = new }
    }
    corrections = Self.corrections(part.later, in: log, [before, state])
  }

  /// Later corrections by the lines that the corrected entries are about, before or after.
  private static func corrections(
    _ later: [LogEntry], in log: Log, _ states: [PlanState]
  ) -> [String: [LogEntry]] {
    let targets = CorrectionTargets(log)
    let corrected = later.compactMap { entry -> (id: String, entry: LogEntry)? in
      guard case .correction(let correction) = entry.fact else { return nil }
      return (targets.entry(correctedBy: correction), entry)
    }
    guard !corrected.isEmpty else { return [:] }
    let ids = Set(corrected.map(\.id))
    var lines: [String: Set<String>] = [:]
    for state in states {
      for line in state.lines {
        for place in line.history {
          guard let id = state.entries[place].id?.value, ids.contains(id) else { continue }
          lines[id, default: []].insert(line.key)
        }
      }
    }
    var result: [String: [LogEntry]] = [:]
    for (id, entry) in corrected {
      for line in lines[id] ?? [] { result[line, default: []].append(entry) }
    }
    return result
  }

  /// Why a line differs: as delivered, as the sealed part of the log gives it now, and as all does.
  func of(
    _ key: String, delivered: SealedLine?, base: SealedLine?, now: SealedLine?
  ) -> [ChangeCause] {
    var causes: [ChangeCause] = []
    if delivered != base {
      if isPlanChanged { causes.append(.plan) }
      // Which lines there are, the plan alone says.
      let isListed = delivered != nil && base != nil
      if part.isEdited, isListed || !isPlanChanged { causes.append(.sealedLog) }
    }
    if base != now {
      let own =
        (entries[key] ?? []).map { ($0.range.start, ChangeCause.entry($0)) }
        + (corrections[key] ?? []).map { ($0.range.start, ChangeCause.correction($0)) }
      causes += own.sorted { $0.0 < $1.0 }.map(\.1)
      if own.isEmpty { causes += wide.map(ChangeCause.entry) }
    }
    return causes.isEmpty ? [.unknown] : causes
  }
}

/// The entries that corrections are about in the end; a correction can be corrected itself.
private struct CorrectionTargets {
  private var next: [String: String] = [:]

  init(_ log: Log) {
    for entry in log.entries {
      guard case .correction(let correction) = entry.fact, let id = entry.id?.value,
        next[id] == nil
      else { continue }
      next[id] = correction.entry.value
    }
  }

  func entry(correctedBy correction: Correction) -> String {
    var id = correction.entry.value
    var steps = 0
    while let following = next[id], steps <= next.count {
      id = following
      steps += 1
    }
    return id
  }
}
