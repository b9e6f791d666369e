import SourceText

@testable import YAMLSyntax

/// Which lines a change of a text takes away and adds.
struct LineChange {
  /// The lines that are gone.
  let removed: [String]
  /// The lines that are new.
  let added: [String]
  /// Whether the added lines stand together.
  private let isOnePiece: Bool
  private let before: SourceText
  private let after: SourceText

  init(_ before: SourceText, _ after: SourceText) {
    (self.before, self.after) = (before, after)
    let (old, new) = (Self.lines(of: before), Self.lines(of: after))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    isOnePiece = start + end >= old.count
    let kept = min(end, min(old.count, new.count) - start)
    let difference = new[start..<new.count - kept].difference(from: old[start..<old.count - kept])
    removed = difference.removals.map(Self.text)
    added = difference.insertions.map(Self.text)
  }

  private static func text(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }

  /// The lines without their ends; a last line without text is none.
  static func lines(of source: SourceText) -> [String] {
    let index = LineIndex(source)
    var lines = (1...index.count).map { source[index.range(ofLine: $0)] }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// What does not hold for an edit of a kind; a removal's span is that of what is removed.
  func problems(
    _ kind: String, _ place: PathedElement, _ edit: TextEdit, _ span: ByteRange
  ) -> [String] {
    var problems: [String] = []
    let bytes = before.bytes
    let kept = bytes.count - edit.range.end
    if after.bytes.prefix(edit.range.start) != bytes.prefix(edit.range.start)
      || after.bytes.suffix(kept) != bytes.suffix(kept)
    {
      problems.append("bytes outside of the range changed")
    }
    let breaks = Set(lineBreaks(after)).subtracting(lineBreaks(before))
    if !breaks.isEmpty, !lineBreaks(before).isEmpty { problems.append("another line end") }
    return problems + lineProblems(kind, place.element, edit, span)
  }

  /// The lines that are not as the kind of edit intends them.
  private func lineProblems(
    _ kind: String, _ element: YAMLElement, _ edit: TextEdit, _ span: ByteRange
  ) -> [String] {
    var problems: [String] = []
    let inBlock = element.shape.isBlockCollection
    switch kind {
    case "remove key", "remove item":
      // Its own lines, comments and blank lines; of a collection begun behind a dash, the line of
      // the dash; in brackets, the lines around a comma.
      let index = LineIndex(before)
      let own = index.line(at: span.start)...index.line(at: span.end)
      let ownLines = own.map { before[index.range(ofLine: $0)] }
      let others = removed.filter { line in
        !line.isCommentOrBlank && !ownLines.contains(line)
          && line.drop { $0 == " " }.prefix { $0 != " " && $0 != "\t" } != "-"
      }
      if inBlock, others.count > added.count || added.count > 1 {
        problems.append("lines are gone: \(others), added: \(added)")
      }
    case "set", "insert", "append":
      if inBlock, edit.range.isEmpty, !removed.isEmpty, kind != "insert" {
        problems.append("lines are gone: \(removed)")
      }
      if inBlock, !edit.range.isEmpty, !(isOpenText && removed.count == 1) {
        problems.append("more than an insertion: \(removed)")
      }
      let margin = String(repeating: " ", count: element.indentation)
      if inBlock, removed.isEmpty,
        !isOnePiece || !added.allSatisfy({ $0.isEmpty || $0.hasPrefix(margin) })
      {
        problems.append("lines are added at other places: \(added)")
      }
    case "text":
      let index = LineIndex(before)
      let count = index.line(at: element.range.end) - index.line(at: element.range.start) + 1
      // A value below its key moves up to it when it becomes a text behind `|`.
      if removed.count > count + 1 { problems.append("more lines are gone: \(removed)") }
    default: break
    }
    return problems
  }

  /// Whether the text ended inside a block scalar, without a line break.
  private var isOpenText: Bool { before.bytes.last.map { !$0.isLineBreak } ?? false }

  private func lineBreaks(_ source: SourceText) -> [String] {
    var result: [String] = []
    var previous: UInt8 = 0
    for byte in source.bytes {
      if byte == .lineFeed { result.append(previous == .carriageReturn ? "crlf" : "lf") }
      if previous == .carriageReturn, byte != .lineFeed { result.append("cr") }
      previous = byte
    }
    if previous == .carriageReturn { result.append("cr") }
    return result
  }
}

extension String {
  /// Whether a line holds nothing, or a comment alone.
  var isCommentOrBlank: Bool {
    unicodeScalars.first { $0 != " " && $0 != "\t" }.map { $0 == "#" } ?? true
  }
}
