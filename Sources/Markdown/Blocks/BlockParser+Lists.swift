/// Lists and their items (sections 5.2 and 5.3).
extension BlockParser {
  mutating func startItem() -> Start? {
    guard canNest, let marker = ListMarker(line.content) else { return nil }
    if nodes[container].isParagraph {
      // So that a number at the beginning of a line doesn't make a list of a sentence.
      guard marker.number ?? 1 == 1, line.content.count > marker.width else { return nil }
      guard !line.content.dropFirst(marker.width).allSatisfy(\.isBlank) else { return nil }
    }
    let indent = line.indent()
    line.skipBlanks()
    line.skip(marker.width)
    let space = line.indent(upTo: 5)
    // More than four columns are indented code, one column after the marker.
    let gap = line.isBlank || space > 4 ? 1 : space
    line.skipColumns(gap)
    if !isInList(of: marker) { add(.list(marker)) }
    add(.item(indent: indent + marker.width + gap))
    return .inside
  }

  private func isInList(of marker: ListMarker) -> Bool {
    guard case .list(let other) = nodes[container].kind else { return false }
    return marker.isOfSameList(as: other)
  }

  mutating func continueItem(_ node: Int, _ indent: Int) -> Continuation {
    if line.isBlank {
      // An item can begin with one blank line at most.
      return nodes[node].children.isEmpty ? .ends : .continues
    }
    guard line.indent() >= indent else { return .ends }
    line.skipColumns(indent)
    return .continues
  }

  /// The last line of a block, for which the blank lines after it don't count.
  func lastLine(of index: Int) -> Int {
    switch nodes[index].kind {
    case .list, .item: nodes[index].children.last.map(lastLine) ?? nodes[index].lastLine
    default: nodes[index].lastLine
    }
  }

  /// Whether no blank line stands between the items of a list, nor between the blocks of an item.
  func isTight(_ list: Int) -> Bool {
    let items = nodes[list].children
    return follow(items) && items.allSatisfy { follow(nodes[$0].children) }
  }

  private func follow(_ blocks: [Int]) -> Bool {
    zip(blocks, blocks.dropFirst()).allSatisfy { lastLine(of: $0) + 1 >= nodes[$1].firstLine }
  }
}
