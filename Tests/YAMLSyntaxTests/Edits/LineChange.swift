import SourceText

/// Which lines a change of a text takes away and adds.
struct LineChange {
  /// The lines that are gone.
  let removed: [String]
  /// The lines that are new.
  let added: [String]
  private let before: SourceText
  private let after: SourceText

  init(_ before: SourceText, _ after: SourceText) {
    (self.before, self.after) = (before, after)
    let (old, new) = (Self.lines(of: before), Self.lines(of: after))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let difference = new[start..<new.count - end].difference(from: old[start..<old.count - end])
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

  /// What does not hold for an edit of a kind.
  func problems(_ kind: String, _ place: PathedElement, _ edit: TextEdit) -> [String] {
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
    let element = place.element
    switch kind {
    case "remove key", "remove item":
      let isCompact = added.count == 1
      if !added.isEmpty, element.shape == .blockMapping || element.shape == .blockSequence,
        !isCompact
      {
        problems.append("lines are added: \(added)")
      }
    case "set", "insert", "append":
      if element.shape == .blockMapping || element.shape == .blockSequence {
        // A line of which the key moves down, a text at the open end of the file.
        if removed.count > 1 { problems.append("lines are gone: \(removed)") }
        let isExpected = removed.isEmpty || isOpenText || kind == "insert"
        if !isExpected { problems.append("a line is gone: \(removed)") }
      }
    case "text":
      let index = LineIndex(before)
      let span = index.line(at: element.range.end) - index.line(at: element.range.start) + 1
      // A value below its key moves up to it when it becomes a text behind `|`.
      if removed.count > span + 1 { problems.append("more lines are gone: \(removed)") }
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
