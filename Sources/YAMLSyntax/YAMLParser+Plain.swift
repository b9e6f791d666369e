import SourceText

/// Plain scalars: text without quotation marks (YAML 1.2.2, chapter 7.3.3).
extension YAMLParser {
  /// The part of a plain scalar that stands on one line.
  struct PlainLine {
    /// The text without trailing white space.
    let range: ByteRange
    /// Where reading stopped: a line end, a `:` that ends a key, a comment, a flow indicator.
    let stop: Int
  }

  /// Reads a plain scalar as far as its line goes.
  func scanPlainLine(from start: Int, inFlow: Bool) -> PlainLine {
    var offset = start
    scan: while offset < bytes.count {
      switch bytes[offset] {
      case .lineFeed, .carriageReturn: break scan
      case .colon:
        let next = byte(at: offset + 1)
        if next.isBlankOrEnd || (inFlow && next.isFlowIndicator) { break scan }
      case .hash:
        if offset > start, bytes[offset - 1].isBlank { break scan }
      case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace:
        if inFlow { break scan }
      default: break
      }
      offset += 1
    }
    var end = offset
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return PlainLine(range: ByteRange(start, end), stop: offset)
  }

  /// Reads a plain scalar, or the mapping of which it turns out to be the first key.
  mutating func parsePlainInBlock(parentIndent: Int, role: BlockRole) {
    let first = scanPlainLine(from: position, inFlow: false)
    if byte(at: first.stop) == .colon {
      let problem = YAMLProblem.Kind.colonInValue(value: lineRange(from: position))
      if role == .mappingValue, !crossedLine {
        return fail(problem, ByteRange(first.stop, first.stop + 1), parentIndent)
      }
      guard mayOpenCollection(role, parentIndent, otherwise: problem) else { return }
      return parseBlockMapping(indent: indent)
    }
    let start = position
    guard let end = continuePlain(first, minimumIndent: parentIndent + 1, inFlow: false) else {
      appendEmpty(at: start)
      return skipDeeperLines(than: parentIndent)
    }
    append(.plain, ByteRange(start, end), cooked: end != first.range.end)
    checkTrailingComment(after: ByteRange(start, end))
  }

  /// Reads the further lines of a plain scalar and goes to the end of its last one.
  ///
  /// Returns the end of the scalar; nil, after a report, when a line turns out to be a key.
  mutating func continuePlain(_ first: PlainLine, minimumIndent: Int, inFlow: Bool) -> Int? {
    var end = first.range.end
    position = first.stop
    while byte(at: position).isLineBreak {
      guard let content = plainContinuation(after: position, minimumIndent) else { break }
      let line = scanPlainLine(from: content, inFlow: inFlow)
      if line.range.isEmpty { break }
      if !inFlow, byte(at: line.stop) == .colon {
        report(.keyInContinuation(key: line.range), ByteRange(line.stop, line.stop + 1))
        return nil
      }
      if !inFlow, bytes[content] == .dash, byte(at: content + 1).isBlank {
        report(.suspiciousDash, ByteRange(content, content + 1))
      }
      lineStart = startOfLine(content)
      end = line.range.end
      position = line.stop
    }
    return end
  }

  /// Where the next line of text begins that may continue a plain scalar, past empty lines.
  private func plainContinuation(after lineEnd: Int, _ minimumIndent: Int) -> Int? {
    guard let line = nextTextLine(after: lineEnd), line.indentation >= minimumIndent,
      bytes[line.content] != .hash
    else { return nil }
    return line.content
  }

  /// The offset of the first byte of the line that holds an offset.
  func startOfLine(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return start
  }

  /// Warns of « #» after a text when what follows does not look like a comment: one space before the
  /// mark, and a number or a glued word after it («Acuerdo # 5», «Acuerdo #5»).
  func isSuspiciousComment(at hash: Int) -> Bool {
    guard hash >= 2, bytes[hash - 1] == .space, !bytes[hash - 2].isBlank else { return false }
    let next = byte(at: hash + 1)
    if next == .space { return byte(at: hash + 2).isDigit }
    return !next.isBlankOrEnd && next != .hash
  }

  /// Reports a comment behind a plain scalar that probably belongs to the text.
  private mutating func checkTrailingComment(after value: ByteRange) {
    guard byte(at: position) == .hash, isSuspiciousComment(at: position) else { return }
    let comment = ByteRange(position, lineEnd(from: position))
    let whole = ByteRange(value.start, trimmedEnd(comment))
    report(.suspiciousComment(value: whole), ByteRange(position, whole.end))
  }

  private func trimmedEnd(_ range: ByteRange) -> Int {
    var end = range.end
    while end > range.start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }
}
