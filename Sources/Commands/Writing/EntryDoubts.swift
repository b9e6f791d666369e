import CivilTime
import Diagnostics
import FileSystem
import PlanChecks
import PlanFiles
import PlanModel
import SourceText

/// What is asked about before an entry is written.
struct EntryDoubts {
  /// What keeps it from being written.
  private(set) var errors: [Diagnostic] = []
  /// What a person must say yes to.
  private(set) var questions: [Diagnostic] = []
  /// What is told once it is written.
  private(set) var remarks: [Diagnostic] = []

  /// Findings that are only worth knowing in a plan, and worth asking before one more is written.
  private static let asked: Set<DiagnosticID> = [
    "fecha-futura", "conclusión-repetida", "reprogramación-sin-sustento", "cargo-desconocido",
  ]

  /// Findings that are told of the new entry alone: another has them for reasons of its own.
  private static let ofItself: Set<DiagnosticID> = [
    "acuerdo-sin-seguimiento", "calificación-contra-estado", "meta-no-alcanzada",
  ]

  /// What the checks find once the entry is there and did not find before, wherever it stands: in the
  /// entry, or in another that no longer agrees with it; `further` is what the command itself doubts.
  init(
    _ addition: LogAddition, _ effect: EntryEffect, in work: PlanAtWork, newFiles: [String],
    further: [Diagnostic] = []
  ) {
    let opened = work.opened
    func findings(_ entries: [LogEntry]) -> [Diagnostic] {
      let log = Log(source: addition.source, entries: entries)
      let subject = CheckSubject(plan: opened.plan, log: log, today: work.today) {
        newFiles.contains($0) || Files.kind(of: Path.join(opened.folder, $0)) == .file
      }
      return PlanChecks.run(subject).filter { $0.place?.source == addition.source }
    }
    let known = Set(findings(effect.earlier))
    var found = findings(effect.earlier + [effect.entry]).filter { !known.contains($0) }
    if !found.contains(where: { $0.id == Self.backwards }) {
      // A remark explains a step back to a reader; who types it is asked all the same.
      found += findings(effect.earlier + [effect.entry.withoutRemarks]).filter {
        $0.id == Self.backwards && !known.contains($0)
      }
    }
    found += addition.diagnostics + Self.own(addition, effect, work) + further
    for finding in found {
      switch finding.severity {
      case .error: errors.append(finding)
      case .warning: questions.append(finding)
      case .notice:
        if Self.asked.contains(finding.id) {
          questions.append(finding)
        } else if !Self.ofItself.contains(finding.id)
          || finding.concerns(effect.entry, in: addition.source)
        {
          remarks.append(finding)
        }
      }
    }
  }

  private static let backwards: DiagnosticID = "avance-retrocede"

  /// What no check of a plan looks for, because it is only odd while somebody types it.
  private static func own(
    _ addition: LogAddition, _ effect: EntryEffect, _ work: PlanAtWork
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let twin = twin(of: effect, in: addition.source) {
      found.append(CommandMessages.alreadyNoted(twin))
    }
    guard case .correction(let correction) = effect.entry.fact else { return found }
    let place = Place(addition.source, correction.entry.range)
    if let day = correction.date?.value.end, day > work.today {
      found.append(CommandMessages.correctedToFuture(day, place))
    }
    for line in effect.correctedLines {
      guard let before = effect.before.track(of: line)?.percentage,
        let after = effect.after.track(of: line)?.percentage,
        after < before
      else { continue }
      found.append(CommandMessages.correctedBackwards(line, from: before, to: after, place))
    }
    return found
  }

  /// An earlier entry that says the same: the command was probably repeated.
  private static func twin(of effect: EntryEffect, in source: SourceText) -> Place? {
    let told = lines(of: effect.entry, source)
    let twin = effect.earlier.last { $0.day == effect.entry.day && lines(of: $0, source) == told }
    return twin.map { Place(source, $0.range) }
  }

  /// The lines of an entry without those that tell when and as what it was written down.
  private static func lines(of entry: LogEntry, _ source: SourceText) -> [String] {
    source[entry.range].split(whereSeparator: \.isNewline)
      .map { String($0.drop(while: \.isWhitespace)) }
      .filter { line in
        ![EntryKey.id, .recorded, .author].contains { line.hasPrefix($0.name + ":") }
      }
  }
}

extension LogEntry {
  fileprivate var withoutRemarks: LogEntry {
    var entry = self
    (entry.note, entry.reason) = (nil, nil)
    return entry
  }
}

extension Diagnostic {
  /// Whether it points at an entry that stands last, or at nothing.
  fileprivate func concerns(_ entry: LogEntry, in log: SourceText) -> Bool {
    // A correction changes what an older entry tells, and is not named where that is found.
    if case .correction = entry.fact, id != "acuerdo-sin-seguimiento" { return true }
    guard let place else { return true }
    return ([place] + related.map(\.place)).contains {
      $0.source == log && $0.range.start >= entry.range.start
    }
  }
}
