import Diagnostics
import SourceText
import YAMLSyntax

/// How a ledger ends: all that must be known of it to put entries there without touching anything
/// else.
///
/// Only the last bytes of the file matter and the column of the entries, so that an append costs the
/// same whatever was noted before (format.md, «The log is a ledger»).
struct LedgerTail: Sendable {
  /// The ledger.
  let ledger: Ledger
  /// The length of the file; nil where there is none yet.
  let size: Int?
  /// What must stand between the end of the file and the first new entry.
  let lead: String
  /// The column of the dashes.
  let column: Int
  /// The line end that the file uses.
  let lineEnding: String

  /// The end of a ledger that is not there yet.
  init(ofMissing ledger: Ledger) {
    self.init(
      ledger, size: nil, lead: "formato: snt/1\n\(ledger.list.text):\n", column: 2,
      lineEnding: "\n")
  }

  private init(_ ledger: Ledger, size: Int?, lead: String, column: Int, lineEnding: String) {
    (self.ledger, self.size, self.lead) = (ledger, size, lead)
    (self.column, self.lineEnding) = (column, lineEnding)
  }

  /// The end of a ledger, or why nothing can be put there.
  init(of document: YAMLDocument, _ ledger: Ledger) throws(WriteFailure) {
    guard document.isWellFormed else { throw .refused(document.errors) }
    let (root, source) = (document.root, document.source)
    let ending = source.lineEnding
    let lastByte = source.bytes.last ?? .lineFeed
    // A byte order mark alone is no line.
    let isAtLineStart = lastByte.isLineBreak || source.withoutByteOrderMark.bytes.isEmpty
    if !isAtLineStart, let last = document.lastScalar, last.shape.isBlockScalar {
      throw .refused([WritingMessages.openText(last.firstLine, ledger).diagnostic])
    }
    let newLine = isAtLineStart ? "" : ending
    func tail(_ lines: [String], column: Int) -> LedgerTail {
      let lead = newLine + lines.map { $0 + ending }.joined()
      return LedgerTail(
        ledger, size: source.bytes.count, lead: lead, column: column, lineEnding: ending)
    }
    if let mark = document.endMark {
      throw .refused([WritingMessages.endMark(mark, ledger).diagnostic])
    }
    guard !root.isEmpty else {
      self = tail(["formato: snt/1", ledger.list.text + ":"], column: 2)
      return
    }
    guard root.shape == .blockMapping else {
      throw .refused([WritingMessages.flow(root, ledger).diagnostic])
    }
    let keys = Array(root.entries)
    guard let index = keys.firstIndex(where: { ledger.schema.fieldName(of: $0.key) == ledger.list })
    else {
      let indent = String(repeating: " ", count: root.indentation)
      self = tail([indent + ledger.list.text + ":"], column: root.indentation + 2)
      return
    }
    guard index == keys.count - 1 else {
      throw .refused([WritingMessages.keyAfterEntries(keys[index + 1].key, ledger).diagnostic])
    }
    let (key, value) = (keys[index].key, keys[index].value)
    switch value.shape {
    case .empty: self = tail([], column: root.indentation + 2)
    case .blockSequence: self = tail([], column: value.indentation)
    default:
      throw .refused([WritingMessages.entriesAreNoList(key: key, value, ledger).diagnostic])
    }
  }

  /// What is written at the end of the file for some entries, each with its own lines.
  func text(of entries: [YAMLFragment]) -> String {
    lead + entries.map(lines).joined()
  }

  /// The lines of an entry, as they are added to any list that stands so.
  private func lines(of entry: YAMLFragment) -> String {
    let indent = String(repeating: " ", count: column)
    let sample = YAMLDocument(
      SourceText(name: "", "lista:\(lineEnding)\(indent)- x\(lineEnding)"))
    let list = sample.root.entries.first { _ in true }?.value
    return list.flatMap { sample.appending(entry, to: $0) }?.replacement ?? ""
  }
}

extension YAMLShape {
  /// Whether this is a text behind `|` or `>`.
  fileprivate var isBlockScalar: Bool { self == .literal || self == .folded }
}

extension YAMLDocument {
  /// A line `...` behind everything: it ends a text, and what follows would be another one (YAML 1.2.2,
  /// section 9.1.4).
  fileprivate var endMark: Place? {
    let bytes = source.bytes
    var start = root.range.isEmpty ? 0 : root.range.end
    while start < bytes.count {
      let isLineStart = start == 0 || bytes[start - 1].isLineBreak
      if isLineStart, bytes[start...].starts(with: "...".utf8) {
        return Place(source, ByteRange(start, start + 3))
      }
      start += 1
    }
    return nil
  }

  /// The last value of the text that is no collection.
  fileprivate var lastScalar: YAMLElement? {
    var element = root
    while true {
      let last: YAMLElement? =
        element.shape.isMapping
        ? element.entries.reduce(nil) { $1.value } : element.items.reduce(nil) { $1 }
      guard let last else { return element.shape.isScalar ? element : nil }
      element = last
    }
  }
}
