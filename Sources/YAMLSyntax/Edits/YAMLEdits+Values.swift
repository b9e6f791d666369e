import SourceText

/// Values of any kind that take the place of others.
extension YAMLDocument {
  /// The edit that puts a value in the place of another, of an empty place or of a key's text; nil
  /// where that can't be done safely.
  ///
  /// A scalar keeps its quotation marks or its `|` where the new text allows, a value its comments.
  package func replacing(_ element: YAMLElement, with value: YAMLFragment) -> TextEdit? {
    let index = element.index
    guard isWellFormed, index < nodes.count else { return nil }
    let place = Surroundings(of: index, in: nodes)
    guard takes(value, inside: place.ancestors.count) else { return nil }
    if element.shape.isScalar, let text = value.scalarText, element.isSpelled(Array(text.utf8)) {
      return TextEdit(.at(element.range.start), "")
    }
    switch place.role {
    case .key: return replacingKey(index, place, with: value)
    case .root: return replacingRoot(with: value)
    case .item, .value:
      return place.isInFlow
        ? replacingInFlow(index, place, with: value) : replacingInBlock(index, place, with: value)
    }
  }

  private func replacingInFlow(
    _ index: Int, _ place: Surroundings, with value: YAMLFragment
  ) -> TextEdit? {
    let node = nodes[index]
    if node.shape == .empty, case .value(let key) = place.role {
      let hasColon = node.range.start > nodes[key].range.end
      return TextEdit(node.range, (hasColon ? " " : ": ") + value.flowText)
    }
    if node.shape.isFlowCollection, !hasBrackets(index) { return nil }
    return TextEdit(
      node.range, scalar(value, inTheStyleOf: node.shape, inFlow: true) ?? value.flowText)
  }

  /// A scalar, or an empty document, at the root.
  private func replacingRoot(with value: YAMLFragment) -> TextEdit? {
    let node = nodes[0]
    if node.shape == .empty { return beginningDocument(with: value) }
    guard node.shape.isScalar, value.scalarText != nil else { return nil }
    let writer = FragmentWriter(allowsBlockText: false)
    guard node.shape.isBlockScalar else {
      let text = scalar(value, inTheStyleOf: node.shape, inFlow: false)
      return text.map { TextEdit(node.range, $0) }
    }
    let headerEnd = TextLines(source).end(of: node.range.start)
    let rest = ByteRange(blockHeader(of: 0).indicatorsEnd, headerEnd)
    return TextEdit(
      ByteRange(node.range.start, tail(of: 0).textEnd), writer.scalar(value) + spaced(rest))
  }

  /// The first lines of a document that holds nothing but comments.
  private func beginningDocument(with value: YAMLFragment) -> TextEdit? {
    let lines = TextLines(source)
    var end = lines.first
    for (offset, _) in lines.trivia(from: lines.first) { end = lines.next(after: offset) }
    guard end == source.bytes.count else { return nil }
    let writer = FragmentWriter(style: WritingStyle(of: self, near: 0))
    let new: [FragmentLine] =
      switch value {
      case .group(let entries): entries.flatMap { writer.entry($0, $1) }
      case .list(let items): items.flatMap { writer.item($0) }
      case .text, .plain, .empty: []
      }
    guard !new.isEmpty else { return nil }
    let place = InsertionPlace(offset: end, tail: nil)
    return inserting(new, at: place, column: 0).flatMap { combined($0) }
  }
}
