import SourceText

/// Items of sequences: added in the file's own layout.
extension YAMLDocument {
  /// The edit that adds an item at the end of a sequence, of `[]` or of an empty place, in the file's
  /// own indentation and line ends; nil where that can't be done safely.
  package func appending(_ item: YAMLFragment, to sequence: YAMLElement) -> TextEdit? {
    guard isWellFormed, sequence.index < nodes.count else { return nil }
    if sequence.isEmpty || isReplaceable(sequence, .flowSequence) {
      return replacing(sequence, with: .list([item]))
    }
    guard sequence.shape.isSequence else { return nil }
    let count = members(of: sequence.index).count
    return inserting([item], in: sequence.index, after: count == 0 ? nil : count - 1)
  }

  /// The edit that makes the items of a sequence, of `[]` or of an empty place those that are given;
  /// items that stay keep their bytes, and a list in brackets stays one.
  package func settingItems(_ items: [YAMLFragment], of sequence: YAMLElement) -> TextEdit? {
    guard isWellFormed, sequence.index < nodes.count else { return nil }
    if sequence.isEmpty {
      let isNothing = items.isEmpty
      return isNothing
        ? TextEdit(.at(sequence.range.start), "") : replacing(sequence, with: .list(items))
    }
    guard sequence.shape.isSequence else { return nil }
    let old = Array(sequence.items)
    let kept = zip(old, items).prefix { isSame($0, $1) }.count
    let rest = min(old.count, items.count) - kept
    let last = zip(old.reversed(), items.reversed()).prefix(rest).prefix { isSame($0, $1) }.count
    let new = Array(items[kept..<items.count - last])
    var document = self
    var removed = old.count - last - kept
    // Each step reads the text anew, and the sequence keeps its index: what changes stands in it.
    for (offset, item) in new.enumerated().prefix(removed) {
      let place = YAMLElement(document: document, index: sequence.index)
      guard let edit = document.replacing(Array(place.items)[kept + offset], with: item) else {
        return nil
      }
      document = document.applying(edit)
    }
    let replaced = min(removed, new.count)
    removed -= replaced
    let position = kept + replaced
    var edit: TextEdit?
    if removed > 0 {
      edit = document.removing(position..<position + removed, of: sequence.index)
    } else if new.count > replaced {
      edit = document.inserting(
        Array(new[replaced...]), in: sequence.index, after: position == 0 ? nil : position - 1)
    } else {
      edit = TextEdit(.at(0), "")
    }
    guard let edit else { return nil }
    let result = document.applying(edit)
    return result.isWellFormed ? source.difference(to: result.source) : nil
  }

  private func isSame(_ element: YAMLElement, _ item: YAMLFragment) -> Bool {
    guard let text = item.scalarText, element.shape.isScalar else { return false }
    return element.isSpelled(Array(text.utf8))
  }

  /// Whether a collection is empty brackets that may give way to lines below its key.
  func isReplaceable(_ element: YAMLElement, _ shape: YAMLShape) -> Bool {
    let place = Surroundings(of: element.index, in: nodes)
    return element.shape == shape && Int(nodes[element.index].next) == element.index + 1
      && !place.isInFlow && place.role != .root
  }

  private func inserting(
    _ items: [YAMLFragment], in sequence: Int, after position: Int?
  ) -> TextEdit? {
    let depth = Surroundings(of: sequence, in: nodes).ancestors.count
    guard takes(.list(items), inside: depth) else { return nil }
    if nodes[sequence].shape == .flowSequence {
      return insertingInFlow(items.map(\.flowText), in: sequence, after: position)
    }
    return insertingInBlock(in: sequence, after: position) { writer in
      items.flatMap { writer.item($0) }
    }
  }

  // MARK: Lines of block collections

  /// The edit that adds lines behind a member of a block collection, or before its first.
  func insertingInBlock(
    in collection: Int, after position: Int?, _ lines: (FragmentWriter) -> [FragmentLine]
  ) -> TextEdit? {
    let members = members(of: collection)
    let column = Int(nodes[collection].indentation)
    guard let position else {
      let writer = FragmentWriter(style: WritingStyle(of: self, near: collection))
      // The first member moves to the line below, to the same column.
      let text = lines(writer).enumerated().map { index, line in
        (index == 0 || line.text.isEmpty ? "" : spaces(column + line.indentation)) + line.text
          + source.lineEnding
      }
      return TextEdit(.at(members[0].start), text.joined() + spaces(column))
    }
    let node = members[position].value
    let place = placeBelow(node, column: column, takesColumn: position == members.count - 1)
    let writer = FragmentWriter(
      style: WritingStyle(of: self, near: node),
      allowsBlockText: isCalm(at: place.offset, column: column))
    var new = lines(writer)
    // What stands on several lines is parted from its neighbours as they are; one line behind the
    // first is not, as a heading may stand above a gap.
    let neighbour = position > 0 || members.count == 1 || new.count == 1 ? position - 1 : position
    if neighbour >= 0, hasBlankLine(between: members[neighbour], members[neighbour + 1]),
      !(place.tail?.keepsBlankLines ?? false)
    {
      new.insert(FragmentLine(indentation: 0, text: ""), at: 0)
    }
    return inserting(new, at: place, column: column).flatMap { combined($0) }
  }

  /// Whether a blank line parts two neighbours.
  func hasBlankLine(between first: Member, _ second: Member) -> Bool {
    TextLines(source).trivia(from: tail(of: first.value).next).contains { offset, line in
      if case .blank = line { return offset < second.start }
      return false
    }
  }
}
