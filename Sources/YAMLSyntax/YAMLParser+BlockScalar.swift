import SourceText

/// Block scalars: the lines after `|` and `>` (YAML 1.2.2, chapter 8.1).
extension YAMLParser {
  /// Reads a block scalar with its header; its range holds every line up to the next content.
  mutating func parseBlockScalar(_ shape: YAMLShape, parentIndent: Int) {
    let start = position
    guard let explicit = parseBlockHeader() else {
      return fail(.badBlockHeader, lineRange(from: start), parentIndent)
    }
    let parent = max(parentIndent, 0)
    let end = lineEnd(from: position)
    if byte(at: position) == .hash { comments.append(YAMLComment(ByteRange(position, end))) }
    guard let indentation = explicit.map({ parent + $0 }) ?? detectIndentation(end, parentIndent)
    else {
      return fail(.blockScalarIndentation, ByteRange(start, start + 1), parentIndent)
    }
    position = blockScalarEnd(from: end, indentation)
    append(shape, ByteRange(start, position), cooked: true, indentation: indentation)
    if position > end { lineStart = startOfLine(position) }
    checkLastLine(ofScalarAt: start, indentation)
    checkLineAfterBlockScalar(parentIndent, indentation)
  }

  /// Readers differ on what a last line of nothing but spaces, deeper than the text, means when no
  /// line end follows it.
  private mutating func checkLastLine(ofScalarAt start: Int, _ indentation: Int) {
    guard position == bytes.count, lineStart > start, position - lineStart > indentation,
      bytes[lineStart...].allSatisfy(\.isBlank)
    else { return }
    report(.openLastLine, ByteRange(lineStart, position))
  }

  /// Reads the indicators after `|` or `>`: the outer nil means a bad header, the inner one that the
  /// indentation is to be detected (productions 162 to 164).
  private mutating func parseBlockHeader() -> Int?? {
    position += 1
    var digit: Int?
    var hasChomping = false
    while true {
      let next = byte(at: position)
      if (0x31...0x39).contains(next), digit == nil {
        digit = Int(next - 0x30)
      } else if next == .plus || next == .dash, !hasChomping {
        hasChomping = true
      } else {
        break
      }
      position += 1
    }
    skipBlanks()
    return isLineEndOrComment(position) ? .some(digit) : .none
  }

  /// The indentation of the first line with text; nil when an empty line before it is indented more
  /// (a reader could not tell what that means).
  private func detectIndentation(_ headerEnd: Int, _ parentIndent: Int) -> Int? {
    var offset = headerEnd
    var deepestEmpty = 0
    while offset < bytes.count {
      let start = nextLine(after: offset)
      var content = start
      while byte(at: content) == .space { content += 1 }
      let indentation = content - start
      if !(byte(at: content).isLineBreak || content >= bytes.count) {
        if indentation <= parentIndent || isMarkerLine(start) { break }
        return indentation < deepestEmpty ? nil : indentation
      }
      deepestEmpty = max(deepestEmpty, indentation)
      offset = content
    }
    return max(deepestEmpty, parentIndent + 1)
  }

  /// The offset of the first line, from a line end on, that does not belong to the scalar.
  private func blockScalarEnd(from headerEnd: Int, _ indentation: Int) -> Int {
    var offset = headerEnd
    var end = headerEnd
    while offset < bytes.count {
      let start = nextLine(after: offset)
      end = start
      var content = start
      while content - start < indentation, byte(at: content) == .space { content += 1 }
      let isText = content - start == indentation && content < bytes.count
      let isEmptyLine = byte(at: content).isLineBreak || content >= bytes.count
      if isText ? isMarkerLine(start) : !isEmptyLine { return start }
      offset = lineEnd(from: content)
      end = offset
    }
    return end
  }

  private func isMarkerLine(_ start: Int) -> Bool {
    isMarker(.dash, at: start) || isMarker(.dot, at: start)
  }

  /// Text between the parent's indentation and the scalar's belongs to neither, and a tab can't
  /// take the place of indentation, not even on an empty line.
  private mutating func checkLineAfterBlockScalar(_ parentIndent: Int, _ indentation: Int) {
    var content = position
    while byte(at: content) == .space { content += 1 }
    if byte(at: content) == .tab {
      report(.tabIndentation, ByteRange(position, content + 1))
      return skipDeeperLines(than: parentIndent)
    }
    skipTrivia()
    guard !atDocumentEnd, crossedLine, indent > parentIndent else { return }
    report(.inconsistentIndentation(expected: indentation), lineRange(from: position))
    skipDeeperLines(than: parentIndent)
  }
}
