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

  /// What the checks find in a new entry beside those that bear on it, and what only shows now.
  init(
    _ addition: LogAddition, _ effect: EntryEffect, in opened: OpenedPlan, today: CivilDate,
    newFiles: [String]
  ) {
    let start = opened.logText?.document.source.bytes.count ?? 0
    func findings(_ entry: LogEntry) -> [Diagnostic] {
      // What is told of several at once stands at the first of them: that must be the new one.
      let past = effect.earlier.filter { $0.day <= today }
      let log = Log(source: addition.source, entries: past + [entry])
      let subject = CheckSubject(plan: opened.plan, log: log, today: today) {
        newFiles.contains($0) || Files.kind(of: Path.join(opened.folder, $0)) == .file
      }
      return PlanChecks.run(subject).filter {
        $0.place.map { $0.source == addition.source && $0.range.start >= start } ?? false
      }
    }
    var found = addition.diagnostics + findings(effect.entry)
    if !found.contains(where: { $0.id == Self.backwards }) {
      // A remark explains a step back to a reader; who types it is asked all the same.
      found += findings(effect.entry.withoutRemarks).filter { $0.id == Self.backwards }
    }
    if let twin = Self.twin(of: effect, in: addition.source) {
      found.append(CommandMessages.alreadyNoted(twin))
    }
    for finding in found {
      switch finding.severity {
      case .error: errors.append(finding)
      case .warning: questions.append(finding)
      case .notice:
        if Self.asked.contains(finding.id) {
          questions.append(finding)
        } else {
          remarks.append(finding)
        }
      }
    }
  }

  private static let backwards: DiagnosticID = "avance-retrocede"

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
