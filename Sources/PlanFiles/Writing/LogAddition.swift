import CivilTime
import Diagnostics
import PlanModel
import SourceText
import YAMLSyntax

/// A log with an entry that is about to be added, read back as any program would read it.
package struct LogAddition: Sendable {
  /// The identity that the entry has been given.
  package let id: String
  /// The entry as it is handed to `PlanStore`.
  package let fragment: YAMLFragment
  /// The log as it will be.
  package let source: SourceText
  /// The lines that are added, with the head of the file where there was none.
  package let text: String
  /// The new entry; nil where it can't be read, which `diagnostics` tells.
  package let entry: LogEntry?
  /// What is wrong with the new entry by itself.
  package let diagnostics: [Diagnostic]

  /// What a draft makes of a log, nil where there is none yet; `name` is that of its file, `seed`
  /// stands in for chance.
  package init(
    _ draft: EntryDraft, to log: YAMLDocument?, named name: String, of plan: Plan,
    seed: UInt64? = nil
  ) throws(WriteFailure) {
    let tail = if let log { try LedgerTail(of: log, .log) } else { LedgerTail(ofMissing: .log) }
    id = EntryID.fresh(notIn: log?.source, seed: seed)
    fragment = draft.fragment(id: id)
    text = tail.text(of: [fragment])
    let old = log?.source.bytes ?? []
    source = SourceText(name: name, bytes: old + text.utf8)
    let document = YAMLDocument(source, from: old.count)
    var reader = PlanReader()
    entry = LogSchema.readAddition(document, for: plan, &reader).first
    diagnostics = document.diagnostics + reader.diagnostics
  }

  /// The line of the file on which the entry begins.
  package var line: Int {
    let end = entry?.range.start ?? source.bytes.count
    return source.bytes[..<min(end, source.bytes.count)].count { $0 == .lineFeed } + 1
  }
}
