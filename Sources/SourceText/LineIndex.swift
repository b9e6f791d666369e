/// A place in a text as people count it: both numbers start at 1, columns count characters.
package struct LineColumn: Hashable, Sendable {
  /// The number of the line, from 1.
  package let line: Int
  /// The number of the character in its line, from 1.
  package let column: Int
}

/// Where each line of a text begins: built once, asked often.
package struct LineIndex: Sendable {
  private let source: SourceText
  /// The offsets of the first byte of each line; never empty.
  private let starts: [Int]

  /// An index over the lines of a text; LF, CRLF and CR end a line.
  package init(_ source: SourceText) {
    self.source = source
    var starts = [source.hasByteOrderMark ? 3 : 0]
    let bytes = source.bytes
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte.isLineBreak else { continue }
      if byte == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
      starts.append(offset)
    }
    self.starts = starts
  }

  /// The number of lines; a line break at the very end opens a last, empty line.
  package var count: Int { starts.count }

  /// The number of the line, from 1, that holds an offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The line and column, in characters, of an offset.
  package func position(of offset: Int) -> LineColumn {
    let line = line(at: offset)
    let start = starts[line - 1]
    // A line of a hundred megabytes must not be counted twice for each message: bytes will do there.
    guard offset - start < 100_000 else {
      return LineColumn(line: line, column: offset - start + 1)
    }
    return LineColumn(line: line, column: source[ByteRange(start, offset)].count + 1)
  }

  /// The bytes of a line (from 1) without its line end, or an empty range past the last line.
  package func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return .at(source.bytes.count) }
    var end = line < starts.count ? starts[line] : source.bytes.count
    let start = starts[line - 1]
    while end > start, source.bytes[end - 1].isLineBreak { end -= 1 }
    return ByteRange(start, end)
  }
}
