import SourceText

/// Edits that change the bytes of one value and no others (format.md, «Edits are lossless»).
extension YAMLDocument {
  /// The edit that gives a scalar, or an empty place, another text, in the style in which it stands;
  /// nil for a collection.
  package func replacing(_ element: YAMLElement, with text: String) -> TextEdit? {
    let inFlow = isInsideFlow(element)
    switch element.shape {
    case .empty: return TextEdit(element.range, " " + YAMLQuoting.scalar(text, inFlow: inFlow))
    case .plain: return TextEdit(element.range, YAMLQuoting.scalar(text, inFlow: inFlow))
    case .singleQuoted: return TextEdit(element.range, YAMLQuoting.singleQuoted(text))
    case .doubleQuoted: return TextEdit(element.range, YAMLQuoting.doubleQuoted(text))
    case .literal, .folded:
      let range = element.range
      let endsLine = range.end > 0 && source.bytes[range.end - 1].isLineBreak
      return TextEdit(range, YAMLQuoting.scalar(text) + (endsLine ? source.lineEnding : ""))
    case .blockSequence, .flowSequence, .blockMapping, .flowMapping: return nil
    }
  }

  /// The edit that adds an item at the end of a block sequence, of `[]`, or of the empty place behind
  /// a key that begins its line, in the file's own indentation and line ends; nil where no item can
  /// be added without touching anything else.
  package func appending(_ item: YAMLFragment, to sequence: YAMLElement) -> TextEdit? {
    switch sequence.shape {
    case .blockSequence: return appendToBlock(item, sequence)
    case .empty: return beginList(item, behind: sequence.range)
    case .flowSequence where sequence.items.first(where: { _ in true }) == nil:
      return beginList(item, behind: sequence.range)
    default: return nil
    }
  }

  private func appendToBlock(_ item: YAMLFragment, _ sequence: YAMLElement) -> TextEdit? {
    let end = lineEnd(after: sequence.range.end)
    guard !wouldGrowScalar(at: end, in: sequence) else { return nil }
    let needsBreak = end > 0 && !source.bytes[end - 1].isLineBreak
    let text = lines(of: item, column: sequence.indentation).joined()
    return TextEdit(.at(end), needsBreak ? source.lineEnding + trimmingLastBreak(text) : text)
  }

  /// A block scalar at the very end of a text without a line end would gain one.
  private func wouldGrowScalar(at end: Int, in sequence: YAMLElement) -> Bool {
    guard end == source.bytes.count, end > 0, !source.bytes[end - 1].isLineBreak else {
      return false
    }
    return nodes.last.map { $0.shape == .literal || $0.shape == .folded } ?? false
  }

  /// A first item under a key: its column follows the file, two spaces deeper than the key.
  private func beginList(_ item: YAMLFragment, behind range: ByteRange) -> TextEdit? {
    var start = range.start
    while start > 0, !source.bytes[start - 1].isLineBreak { start -= 1 }
    if start == 0, source.hasByteOrderMark { start = 3 }
    var column = 0
    while start + column < range.start, source.bytes[start + column] == .space { column += 1 }
    let rest = ByteRange(range.end, lineEnd(after: range.end))
    let tail = source.bytes[rest.start..<rest.end].prefix { !$0.isLineBreak }
    // What follows on the line is a comment at most, and stays where it is.
    guard tail.first.map({ $0.isBlank }) ?? true, root.shape.isMapping else { return nil }
    let text = lines(of: item, column: column + 2).joined()
    guard range.isEmpty else {
      guard tail.allSatisfy(\.isBlank) else { return nil }
      let blank = source.bytes[range.start - 1] == .space ? range.start - 1 : range.start
      return TextEdit(
        ByteRange(blank, range.end), source.lineEnding + trimmingLastBreak(text))
    }
    let hasBreak = rest.end > 0 && source.bytes[rest.end - 1].isLineBreak
    return TextEdit(
      .at(rest.end), hasBreak ? text : source.lineEnding + trimmingLastBreak(text))
  }

  // MARK: Lines

  private func lines(of item: YAMLFragment, column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    return item.lines().enumerated().map { index, line in
      indent + (index == 0 ? "- " : "  ") + line + source.lineEnding
    }
  }

  private func trimmingLastBreak(_ text: String) -> String {
    text.hasSuffix(source.lineEnding) ? String(text.dropLast()) : text
  }

  /// The offset after the line end of the line that holds an offset; a range that already ends after
  /// a line end stays there.
  private func lineEnd(after offset: Int) -> Int {
    let bytes = source.bytes
    if offset > 0, offset <= bytes.count, bytes[offset - 1].isLineBreak { return offset }
    var end = offset
    while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
    guard end < bytes.count else { return end }
    let isPair =
      bytes[end] == .carriageReturn && end + 1 < bytes.count
      && bytes[end + 1] == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  private func isInsideFlow(_ element: YAMLElement) -> Bool {
    // Only collections that begin before the node and end after it can hold it.
    var index = 0
    while index < element.index {
      let node = nodes[index]
      guard Int(node.next) > element.index else {
        index = Int(node.next)
        continue
      }
      if node.shape == .flowSequence || node.shape == .flowMapping { return true }
      index += 1
    }
    return false
  }
}
