import Arguments
import Diagnostics
import FileSystem
import PlanFiles
import YAMLSyntax

/// What the commands that add an entry to the log share: from what a person said to the line that
/// tells what was written.
enum EntryCommand {
  /// An entry that a command makes, with what only that command doubts of it.
  struct Proposal {
    var draft: EntryDraft
    var doubts: [Diagnostic] = []
    /// The files that the draft itself names.
    var files = EntryEvidence()
    /// Whether it holds for the log as it was read alone: it counts on from what is there.
    var isNumbered = false
    /// What a shared option says under another key than its own.
    var elsewhere: Set<EntryKey> = []
  }

  /// What is told of an entry: in a clause what it changed, and whole sentences that go with it.
  struct News {
    var sentence: String
    var details: [String] = []
  }

  /// Adds the entry that `compose` makes; `tell` says, in a clause, what it changed.
  static func run(
    _ values: ArgumentValues, _ environment: Environment,
    compose: (PlanAtWork, EntryDate) throws(Stop) -> EntryDraft, tell: (EntryEffect) -> String
  ) throws(Stop) -> ExitStatus {
    try run(values, environment) { work, date throws(Stop) in
      Proposal(draft: try compose(work, date))
    } tell: { effect in
      News(sentence: tell(effect))
    }
  }

  /// The same for a command that has doubts of its own, or more to tell; `option` gives the day.
  static func run(
    _ values: ArgumentValues, _ environment: Environment,
    dated option: Option<String?> = WritingOptions.date,
    propose: (PlanAtWork, EntryDate) throws(Stop) -> Proposal, tell: (EntryEffect) -> News
  ) throws(Stop) -> ExitStatus {
    let work = try environment.planAtWork(values[PlanOptions.plan])
    let date = try EntryDate(values, of: option, in: work)
    let proposal = try propose(work, date)
    var draft = proposal.draft
    try draft.set(values, today: work.today, without: proposal.elsewhere)
    if let blank = draft.blankKey { throw Stop(CommandMessages.blank(blank.name), .usage) }
    var evidence = proposal.files
    try evidence.add(values, in: work.opened.folder)
    if let fragment = evidence.fragment { draft.set(.evidence, fragment) }

    let addition = try work.addition(of: draft, to: work.opened.logText?.document)
    guard let entry = addition.entry else { throw environment.refusal(addition.diagnostics) }
    let effect = try EntryEffect(entry, in: work)
    let doubts = EntryDoubts(
      addition, effect, in: work, newFiles: evidence.copies.map(\.target),
      further: proposal.doubts)
    guard doubts.errors.isEmpty else { throw environment.refusal(doubts.errors) }
    try environment.confirm(doubts.questions, values)

    let account = EntryAccount(values, work, evidence.copies, news: tell(effect))
    guard !values[WritingOptions.isSimulated] else {
      environment.show(account, simulated: addition)
      return .success
    }
    let written: LogAddition
    do {
      try evidence.copyFiles(into: work.opened.folder)
      written = try work.append(draft, addition, isNumbered: proposal.isNumbered)
    } catch { throw Stop(error) }
    environment.show(account, written: written, remarks: doubts.remarks)
    return .success
  }
}

extension PlanAtWork {
  /// A log with an entry more.
  fileprivate func addition(
    of draft: EntryDraft, to log: YAMLDocument?
  ) throws(Stop) -> LogAddition {
    do throws(WriteFailure) {
      return try LogAddition(draft, to: log, named: logPath, of: opened.plan, seed: seed)
    } catch { throw Stop(error) }
  }

  /// Writes an entry; if somebody else wrote meanwhile, behind what they wrote, unless it counts on
  /// from what was there.
  fileprivate func append(
    _ draft: EntryDraft, _ addition: LogAddition, isNumbered: Bool
  ) throws(WriteFailure) -> LogAddition {
    let known = opened.logText?.document.source
    var latest = addition
    var store = try PlanStore.open(opened.folder)
    try store.append(after: opened.logText) {
      document throws(WriteFailure) -> [YAMLFragment] in
      if document?.source != known {
        if isNumbered { throw .changed(logPath) }
        latest = try LogAddition(draft, to: document, named: logPath, of: opened.plan, seed: seed)
      }
      return [latest.fragment]
    }
    return latest
  }
}
