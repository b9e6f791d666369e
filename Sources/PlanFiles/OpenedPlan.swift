import Diagnostics
import FileSystem
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// A plan that is going to be written in: what was promised, and the log as a text of which only what
/// is asked for is read.
///
/// A log of tens of thousands of entries takes longer to read whole than all else that a command does.
package struct OpenedPlan: Sendable {
  /// The folder.
  package let folder: String
  /// What was promised.
  package let plan: Plan
  /// plan.yaml as it was read.
  package let planText: PlanText
  /// The log as it was read, nil where there is none.
  package let logText: PlanText?
  /// Whether a version of the plan was approved: its dates change by an entry of the log alone.
  package let isSealed: Bool
  /// What keeps anybody from writing in it: a plan that can't be read as text, a log that bears another
  /// name.
  package let obstacles: [Diagnostic]
  private let glances: [EntryGlance]

  /// Opens a plan's folder; what else is wrong in its files is not told here.
  package init(_ folder: String) throws(FileError) {
    self.folder = folder
    planText = try PlanText.read(PlanFolder.planFile, in: folder)
    logText = try PlanText.readIfPresent(PlanFolder.logFile, in: folder)
    var reader = PlanReader()
    plan = PlanSchema.read(planText.document, &reader)
    isSealed = try Self.isSealed(folder)
    let other = logText == nil ? PlanFolder.misnamed(PlanFolder.logFile, in: folder) : nil
    obstacles =
      planText.document.errors
      + [other.map { PlanMessages.misnamedLog($0, expected: PlanFolder.logFile).diagnostic }]
      .compactMap(\.self)
    glances = logText.map { LogSchema.glances($0.document) } ?? []
  }

  private static func isSealed(_ folder: String) throws(FileError) -> Bool {
    guard let text = try PlanText.readIfPresent(PlanFolder.registerFile, in: folder) else {
      return false
    }
    let (register, problems) = SealedVersions.read(text.document)
    // Nobody knows what a register approved that can't be read.
    return register.last != nil || problems.containErrors
  }

  /// The ids of the entries, in the order of the file.
  package var ids: [String] { glances.compactMap(\.id) }

  /// The entry with an id, accents and case forgiven.
  package func entry(_ id: String) -> LogEntry? {
    let glance = glances.first { $0.id == id } ?? glances.first { $0.id?.folded == id.folded }
    return glance.flatMap { read([$0]).first }
  }

  /// The entries that bring things into being which others name: sessions with their agreements,
  /// events, members.
  package var namingEntries: [LogEntry] { read(glances.filter(\.namesThings)) }

  /// The entries that sessions and their agreements hang on: their own, who was a member and who held
  /// an office, new dates, and corrections.
  package var sessionEntries: [LogEntry] { read(glances.filter(\.bearsOnSessions)) }

  /// The entries that matter to what one entry tells, in their order: those about the same things,
  /// those of the same date, and those that may bear on any line (sessions with their agreements,
  /// events, corrections); with a corrected entry, those about the same things as it; with a session or
  /// an agreement, all that sessions hang on.
  ///
  /// The state of what the entry is about is the same after them as after all entries.
  package func entries(bearingOn entry: LogEntry) -> [LogEntry] {
    var keys = Set(entry.fact.subjects)
    if case .evaluation(let evaluation) = entry.fact {
      keys.formUnion(below(evaluation.item.value))
    }
    var ids: Set<String> = []
    var fact = entry.fact
    // A correction may correct another one.
    while case .correction(let correction) = fact, ids.insert(correction.entry.value).inserted {
      guard let target = glances.first(where: { $0.id == correction.entry.value }),
        let corrected = read([target]).first
      else { break }
      fact = corrected.fact
      keys.formUnion(fact.subjects)
    }
    let day = entry.day.iso
    let isOfSession =
      switch fact {
      case .session, .agreement: true
      default: false
      }
    return read(
      glances.filter { glance in
        glance.bearsOnAnything || glance.isAbout(keys) || glance.mayBe(on: day)
          || isOfSession && glance.bearsOnSessions || glance.id.map(ids.contains) ?? false
      })
  }

  /// The entries that the state of some items hangs on.
  package func entries(about keys: Set<String>) -> [LogEntry] {
    read(glances.filter { $0.bearsOnAnything || $0.isAbout(keys) })
  }

  /// What lies below an item, by its key, and what measures any of it.
  private func below(_ key: String) -> Set<String> {
    guard let item = plan.item(key) else { return [] }
    let items = Set(item.withDescendants.map(\.key.value))
    let indicators = plan.indicators.filter { $0.lines.contains { items.contains($0.value) } }
    return items.union(indicators.map(\.key.value))
  }

  private func read(_ glances: [EntryGlance]) -> [LogEntry] {
    var reader = PlanReader()
    return LogSchema.read(glances.map(\.element), for: plan, &reader)
  }
}
