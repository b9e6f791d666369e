import SourceText

/// Scalars that get another text in the style in which they stand.
extension YAMLDocument {
  /// The edit that gives a value or a key another text; nil where that can't be done safely.
  package func replacing(_ element: YAMLElement, with text: String) -> TextEdit? {
    replacing(element, with: .text(text))
  }

  /// A scalar on one line in the style of another; nil where the style can't hold it.
  func scalar(_ value: YAMLFragment, inTheStyleOf shape: YAMLShape, inFlow: Bool) -> String? {
    guard let text = value.scalarText else { return nil }
    switch shape {
    case .singleQuoted: return YAMLQuoting.singleQuoted(text)
    case .doubleQuoted: return YAMLQuoting.doubleQuoted(text)
    case .plain:
      return inFlow ? value.flowText : FragmentWriter(allowsBlockText: false).scalar(value)
    default: return nil
    }
  }

  /// The edit that gives a key another text; nil where the mapping has that key already.
  func replacingKey(_ index: Int, _ place: Surroundings, with value: YAMLFragment) -> TextEdit? {
    guard let text = value.scalarText, let mapping = place.ancestors.last else { return nil }
    let isTaken = members(of: mapping).contains { member in
      member.key != index && member.key.map { YAMLElement(document: self, index: $0).text } == text
    }
    let key: String
    switch nodes[index].shape {
    case .singleQuoted: key = YAMLQuoting.singleQuoted(text)
    case .doubleQuoted: key = YAMLQuoting.doubleQuoted(text)
    case .plain: key = YAMLQuoting.key(text, inFlow: place.isInFlow)
    default: return nil
    }
    guard !isTaken, key.utf8.count <= 1024 else { return nil }
    return TextEdit(nodes[index].range, key)
  }

  /// The edit that writes another text below the header of a block scalar, with its indentation and
  /// the comment of the header; nil where a block scalar can't hold it.
  func replacingBlockText(_ index: Int, column: Int, with text: String) -> TextEdit? {
    let lines = TextLines(source)
    let node = nodes[index]
    let header = blockHeader(of: index)
    let headerEnd = lines.end(of: node.range.start)
    let tail = tail(of: index)
    let hadText = tail.textEnd > headerEnd
    guard column >= 0, let block = BlockTextWriter(text),
      !block.needsIndicator || header.digit != nil,
      hadText || isCalm(at: tail.next, column: column)
    else { return nil }
    let step = WritingStyle(of: self, near: index).step
    let isKept = hadText || header.digit != nil
    let indentation = isKept ? Int(node.indentation) : column + step
    let folded = node.shape == .folded ? block.folded(width: width(of: index)) : nil
    let mark = folded == nil ? "|" : ">"
    let indicators = mark + (header.digit.map { "\($0)" } ?? "") + block.chomping
    // Blank lines that were part of the value are dropped with it.
    let rest = source[ByteRange(header.indicatorsEnd, headerEnd)]
    let written = (folded ?? block.lines).map { $0.isEmpty ? "" : spaces(indentation) + $0 }
    let needsBreak = tail.textEnd == source.bytes.count && block.chomping.isEmpty
    return TextEdit(
      ByteRange(node.range.start, tail.textEnd),
      ([indicators + rest] + written).joined(separator: source.lineEnding)
        + (needsBreak ? source.lineEnding : ""))
  }

  /// The length of the longest line of a block scalar, within what people write.
  private func width(of index: Int) -> Int {
    let lines = source.bytes[nodes[index].range.start..<nodes[index].range.end]
      .split(whereSeparator: \.isLineBreak)
    let longest = lines.dropFirst().map { String(decoding: $0, as: UTF8.self).count }.max() ?? 0
    return min(max(longest - Int(nodes[index].indentation), 60), 120)
  }
}
