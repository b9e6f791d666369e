import Arguments
import Diagnostics
import FileSystem
import JSONText
import PlanFiles
import SpanishText
import TerminalText

/// What a person is told of an entry: what it changed, where it stands, how it is corrected.
struct EntryAccount {
  /// What the entry changed, as a clause: «1.2.1 pasa de 40 a 60 %».
  let sentence: String
  /// Sentences that go with it.
  let details: [String]
  /// The log.
  let path: String
  /// The files that go with it, from the plan's folder.
  let copies: [EntryEvidence.Copy]
  /// What must stand behind a command about the same plan.
  let planOption: String
  let isJSON: Bool

  init(
    _ values: ArgumentValues, _ work: PlanAtWork, _ copies: [EntryEvidence.Copy],
    news: EntryCommand.News
  ) {
    (sentence, details) = (news.sentence, news.details)
    self.copies = copies
    path = work.logPath
    planOption = values[PlanOptions.plan].map { " --plan \(ShellWord.quoted($0))" } ?? ""
    isJSON = values[PlanOptions.json]
  }

  fileprivate func json(_ addition: LogAddition, isSimulated: Bool) -> String {
    JSONValue.object([
      ("asiento", .string(addition.id)), ("archivo", .string(path)),
      ("renglón", .integer(addition.line)), ("qué cambia", .string(sentence)),
      ("detalles", .array(details.map(JSONValue.string))),
      ("texto", .string(addition.text)), ("simulado", .bool(isSimulated)),
      ("copias", .array(copies.map { .string($0.target) })),
    ]).text + "\n"
  }
}

extension Environment {
  /// Tells in one line what was written, and in another how it is corrected.
  func show(_ account: EntryAccount, written: LogAddition, remarks: [Diagnostic]) {
    guard !account.isJSON else {
      output(account.json(written, isSimulated: false))
      return
    }
    let lines =
      [CommandMessages.recorded(account.sentence, account.path, written.line, written.id)]
      + account.details
      + account.copies.map { CommandMessages.copied($0.origin, to: $0.target) }
      + remarks.map(CommandMessages.remark)
      + [CommandMessages.howToCorrect(written, account.planOption)]
    output(lines.map { $0 + "\n" }.joined())
  }

  /// Shows what would be written.
  func show(_ account: EntryAccount, simulated: LogAddition) {
    guard !account.isJSON else {
      output(account.json(simulated, isSimulated: true))
      return
    }
    var text = CommandMessages.wouldRecord(account.sentence, account.path) + "\n"
    for line in simulated.text.split(whereSeparator: \.isNewline) {
      text += outputStyle.apply(.green, "+ \(line)") + "\n"
    }
    text += account.details.map { $0 + "\n" }.joined()
    for copy in account.copies {
      text += CommandMessages.wouldCopy(copy.origin, to: copy.target) + "\n"
    }
    output(text + CommandMessages.nothingWritten + "\n")
  }
}
