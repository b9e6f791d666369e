import SourceText

/// Where a tag begins and ends.
///
/// No byte is looked at more than a few times: a tag that is not closed ends at the next opening or
/// line, and where nothing closes a comment the rest of the text is not searched again.
extension MustacheParser {
  /// The next opening delimiter.
  func nextOpening(from position: Int) -> Int? {
    (position..<max(position, bytes.count)).first { has(delimiters.opening, at: $0) }
  }

  /// Whether an opening delimiter stands in a range.
  func hasOpening(in range: ByteRange) -> Bool {
    (range.start..<range.end).contains { has(delimiters.opening, at: $0) }
  }

  /// The tag at an opening delimiter; nil where it is not closed, which is reported, and `position`
  /// is then where to go on.
  mutating func tag(at start: Int, _ position: inout Int) -> MustacheTag? {
    var offset = start + delimiters.opening.count
    position = offset
    while offset < bytes.count, bytes[offset].isMustacheSpace { offset += 1 }
    var sign = MustacheTag.Sign.escaped
    if offset < bytes.count, !has(delimiters.closing, at: offset),
      !has(delimiters.opening, at: offset)
    {
      sign = MustacheTag.Sign(bytes[offset])
      if sign != .escaped { offset += 1 }
    }
    let closing = delimiters.closing(of: sign)
    guard let end = sign == .comment ? find(closing, from: offset) : close(closing, sign, offset)
    else {
      if sign == .comment { position = bytes.count }
      let range = brokenTag(from: start, sign)
      let closing = String(decoding: closing, as: UTF8.self)
      report(sign == .delimiters ? .badDelimiters : .unclosedTag(closing: closing), range)
      return nil
    }
    return MustacheTag(
      sign: sign, range: ByteRange(start, end + closing.count),
      content: trimmed(ByteRange(offset, end)))
  }

  /// Where a tag with a name closes: before a new tag opens, and on the line of its name.
  private func close(_ closing: [UInt8], _ sign: MustacheTag.Sign, _ start: Int) -> Int? {
    var hasName = false
    var isNameOver = false
    // New delimiters may look like the old ones, so that only their length tells where to give up.
    let limit = sign == .delimiters ? min(bytes.count, start + 40) : bytes.count
    for offset in start..<max(start, limit) {
      if has(closing, at: offset) { return offset }
      if sign != .delimiters, has(delimiters.opening, at: offset) { return nil }
      let byte = bytes[offset]
      if byte.isLineBreak {
        isNameOver = hasName
      } else if !byte.isMustacheBlank {
        if isNameOver { return nil }
        hasName = true
      }
    }
    return nil
  }

  private func find(_ sequence: [UInt8], from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first { has(sequence, at: $0) }
  }

  /// What a mark is put under when a tag is not closed: up to the next tag or the end of the line.
  private func brokenTag(from start: Int, _ sign: MustacheTag.Sign) -> ByteRange {
    let content = start + delimiters.opening.count
    let limit = sign == .delimiters ? min(bytes.count, content + 40) : bytes.count
    var end = content
    while end < limit, !bytes[end].isLineBreak {
      if has(delimiters.closing, at: end) {
        end += delimiters.closing.count
        break
      }
      if sign != .delimiters, has(delimiters.opening, at: end) { break }
      end += 1
    }
    return ByteRange(start, max(content, trimmed(ByteRange(content, end)).end))
  }

  private func trimmed(_ range: ByteRange) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end, bytes[start].isMustacheSpace { start += 1 }
    while end > start, bytes[end - 1].isMustacheSpace { end -= 1 }
    return ByteRange(start, end)
  }

  /// Whether a delimiter, which is never empty, stands at an offset.
  private func has(_ sequence: [UInt8], at offset: Int) -> Bool {
    guard offset + sequence.count <= bytes.count, bytes[offset] == sequence[0] else {
      return false
    }
    return bytes[offset..<offset + sequence.count].elementsEqual(sequence)
  }
}
