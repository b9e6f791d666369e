import DocumentModel
import PlanModel

/// What an entry of the log tells beside its fact: its contents, a text each, and its figures.
enum EntryDetails {
  /// The contents as a list and the figures as a table; nothing for none.
  static func blocks(of entry: LogEntry) -> [Block] {
    let contents = entry.contents.map { List.Item(RichText($0.value)) }
    let figures = FigureWords.table(entry.figures, asOf: entry.asOf?.value, scope: entry.scope)
    return (contents.isEmpty ? [] : [.bullets(contents)]) + [figures].compactMap(\.self)
  }
}
