import SourceText

/// Lines: text is cut into them, and a tag that stands alone takes its line with it.
extension MustacheParser {
  /// Text up to a tag or the end, a piece a line; an empty piece where the tag opens its line.
  mutating func appendText(from start: Int, to end: Int, beforeInlineTag: Bool) {
    var lineStart = start
    for offset in start..<max(start, end) where bytes[offset].isLineBreak {
      if isLineStart(offset + 1) {
        append(.text(opensLine: isLineStart(lineStart)), ByteRange(lineStart, offset + 1))
        lineStart = offset + 1
      }
    }
    if lineStart < end || beforeInlineTag && isLineStart(lineStart) {
      append(.text(opensLine: isLineStart(lineStart)), ByteRange(lineStart, end))
    }
  }

  /// Whether a line begins at an offset: LF, CRLF and CR end one, as everywhere (`LineIndex`).
  private func isLineStart(_ offset: Int) -> Bool {
    guard offset > 0, bytes[offset - 1].isLineBreak else { return offset == 0 }
    return bytes[offset - 1] == .lineFeed || offset == bytes.count || bytes[offset] != .lineFeed
  }

  /// The whole line around a tag, its end included, when nothing but blanks stands beside it
  /// (Mustache specification, «standalone lines»).
  func lineHolding(only tag: ByteRange) -> ByteRange? {
    var start = tag.start
    while start > 0, bytes[start - 1].isMustacheBlank { start -= 1 }
    guard isLineStart(start) else { return nil }
    var end = tag.end
    while end < bytes.count, bytes[end].isMustacheBlank { end += 1 }
    guard end < bytes.count else { return ByteRange(start, end) }
    guard bytes[end].isLineBreak else { return nil }
    end += 1
    return ByteRange(start, isLineStart(end) ? end : end + 1)
  }
}
