import SourceText

/// Scalars in quotation marks (YAML 1.2.2, chapters 7.3.1 and 7.3.2).
extension YAMLParser {
  /// A quoted scalar that has been read.
  struct Quoted {
    let shape: YAMLShape
    /// The scalar with its quotation marks.
    let range: ByteRange
    let spansLines: Bool
    let isCooked: Bool
  }

  /// Reads a quoted scalar, or the mapping of which it turns out to be the first key.
  mutating func parseQuotedInBlock(parentIndent: Int, role: BlockRole) {
    let (start, line, wasCrossed) = (position, lineStart, crossedLine)
    guard let quoted = scanQuoted(minimumIndent: parentIndent + 1) else {
      appendEmpty(at: start)
      return skipDeeperLines(than: parentIndent)
    }
    skipBlanks()
    if byte(at: position) == .colon, byte(at: position + 1).isBlankOrEnd {
      let colon = ByteRange(position, position + 1)
      if quoted.spansLines { return fail(.keyAcrossLines, quoted.range, parentIndent) }
      (position, lineStart) = (start, line)
      let problem = YAMLProblem.Kind.colonInValue(value: lineRange(from: start))
      if role == .mappingValue, !wasCrossed { return fail(problem, colon, parentIndent) }
      guard mayOpenCollection(role, parentIndent, otherwise: problem) else { return }
      return parseBlockMapping(indent: indent)
    }
    append(quoted.shape, quoted.range, cooked: quoted.isCooked)
    guard isLineEndOrComment(position) else {
      let rest = lineRange(from: position)
      report(.textAfterValue(value: ByteRange(start, rest.end)), rest)
      return skipDeeperLines(than: parentIndent)
    }
  }

  /// Reads a quoted scalar whose further lines are indented by at least `minimumIndent` spaces and
  /// goes past it; nil after a report.
  mutating func scanQuoted(minimumIndent: Int) -> Quoted? {
    let start = position
    let isDouble = bytes[start] == .quotationMark
    let closing: UInt8 = isDouble ? .quotationMark : .apostrophe
    var offset = start + 1
    var spansLines = false
    var isCooked = false
    while offset < bytes.count {
      let next = bytes[offset]
      if next == closing {
        if !isDouble, byte(at: offset + 1) == .apostrophe {
          isCooked = true
          offset += 2
          continue
        }
        position = offset + 1
        return Quoted(
          shape: isDouble ? .doubleQuoted : .singleQuoted, range: ByteRange(start, position),
          spansLines: spansLines, isCooked: isCooked || spansLines)
      }
      if isDouble, next == .backslash {
        isCooked = true
        guard let after = escapeEnd(at: offset) else {
          report(.badEscape, ByteRange(offset, min(offset + 2, bytes.count)))
          return nil
        }
        offset = after
        continue
      }
      guard next.isLineBreak else {
        offset += 1
        continue
      }
      guard let content = quotedContinuation(after: offset, minimumIndent) else { break }
      spansLines = true
      offset = content
    }
    report(.unclosedQuote, ByteRange(start, start + 1))
    return nil
  }

  /// The offset after the escape sequence at a backslash, or nil when there is none (production 62).
  ///
  /// An escaped line end stops before the line end.
  private func escapeEnd(at backslash: Int) -> Int? {
    switch byte(at: backslash + 1) {
    case 0x30, 0x61, 0x62, 0x74, .tab, 0x6E, 0x76, 0x66, 0x72, 0x65, .space, .quotationMark, 0x2F,
      .backslash, 0x4E, 0x5F, 0x4C, 0x50:
      return backslash + 2
    case .lineFeed, .carriageReturn: return backslash + 1
    case 0x78: return hexadecimalEnd(backslash + 2, digits: 2)
    case 0x75: return hexadecimalEnd(backslash + 2, digits: 4)
    case 0x55: return hexadecimalEnd(backslash + 2, digits: 8)
    default: return nil
    }
  }

  private func hexadecimalEnd(_ start: Int, digits: Int) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for digit in bytes[start..<start + digits] {
      guard let number = digit.hexadecimalValue else { return nil }
      value = value << 4 | UInt32(number)
    }
    return Unicode.Scalar(value) == nil ? nil : start + digits
  }

  /// Goes to the content of the next line with text inside a quoted scalar; nil when a line stands
  /// too far to the left or the document ends.
  private mutating func quotedContinuation(after lineEnd: Int, _ minimumIndent: Int) -> Int? {
    guard let line = nextTextLine(after: lineEnd), line.indentation >= minimumIndent else {
      return nil
    }
    lineStart = line.start
    return line.content
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit, or nil.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
