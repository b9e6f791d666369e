import SourceText

/// The lines of a text that is well formed, told by their bytes: what an edit must know of the lines
/// around it.
struct TextLines {
  /// What stands on a line that begins outside of every scalar.
  enum Line: Equatable {
    /// The end of the text, or a marker that ends the document.
    case end
    /// Nothing but white space.
    case blank(spaces: Int, hasTab: Bool)
    /// A comment alone, behind so many spaces.
    case comment(column: Int, hasTab: Bool)
    /// A node or its indicator.
    case content(column: Int)
  }

  let bytes: [UInt8]
  /// The offset of the first byte of the text, behind a byte order mark.
  let first: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    first = source.hasByteOrderMark ? 3 : 0
  }

  func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// The offset of the first byte of the line that holds an offset.
  func start(of offset: Int) -> Int {
    var start = offset
    while start > first, !bytes[start - 1].isLineBreak { start -= 1 }
    return start
  }

  /// The offset of the line break, or of the end of the text, at or behind an offset.
  func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
    return end
  }

  /// The offset of the line below the one that holds an offset; the end of the text behind the last.
  func next(after offset: Int) -> Int {
    let end = end(of: offset)
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == .carriageReturn && byte(at: end + 1) == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  /// The offset of the line break that ends the line above a line, or the line itself where there is
  /// none.
  func endAbove(_ start: Int) -> Int {
    guard start > first, bytes[start - 1].isLineBreak else { return start }
    let isPair =
      bytes[start - 1] == .lineFeed && start - 2 >= first && bytes[start - 2] == .carriageReturn
    return start - (isPair ? 2 : 1)
  }

  /// Whether nothing but white space stands before an offset on its line.
  func beginsLine(_ offset: Int) -> Bool {
    bytes[start(of: offset)..<offset].allSatisfy(\.isBlank)
  }

  /// Whether the text ends there without a line break.
  func isOpenEnd(_ offset: Int) -> Bool {
    offset == bytes.count && offset > first && !bytes[offset - 1].isLineBreak
  }

  /// What stands on the line that begins at an offset.
  func line(at start: Int) -> Line {
    guard start < bytes.count, !isMarker(at: start) else { return .end }
    var content = start
    while byte(at: content) == .space { content += 1 }
    let spaces = content - start
    while byte(at: content).isBlank { content += 1 }
    let hasTab = content > start + spaces
    if content >= bytes.count || bytes[content].isLineBreak {
      return .blank(spaces: spaces, hasTab: hasTab)
    }
    return bytes[content] == .hash
      ? .comment(column: spaces, hasTab: hasTab) : .content(column: spaces)
  }

  /// The offset of the first byte that belongs to a node, from one outside of every node on: past
  /// white space and comments.
  func content(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      if bytes[offset] == .hash {
        offset = end(of: offset)
      } else if bytes[offset].isBlank || bytes[offset].isLineBreak {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// The lines from one on that hold no node: white space and comments.
  func trivia(from start: Int) -> some Sequence<(offset: Int, line: Line)> {
    sequence(state: start) { offset -> (offset: Int, line: Line)? in
      let line = line(at: offset)
      switch line {
      case .end, .content: return nil
      case .blank, .comment:
        defer { offset = next(after: offset) }
        return (offset, line)
      }
    }
  }

  /// The column of the next line that holds a node; nil where the document ends before.
  func nextColumn(from start: Int) -> Int? {
    var offset = start
    for (line, _) in trivia(from: start) { offset = next(after: line) }
    if case .content(let column) = line(at: offset) { return column }
    return nil
  }

  private func isMarker(at offset: Int) -> Bool {
    let mark = byte(at: offset)
    return (mark == .dash || mark == .dot) && byte(at: offset + 1) == mark
      && byte(at: offset + 2) == mark && byte(at: offset + 3).isBlankOrEnd
  }
}
