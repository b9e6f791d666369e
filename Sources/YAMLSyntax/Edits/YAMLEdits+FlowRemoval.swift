import SourceText

/// Items and keys that are taken out of brackets.
extension YAMLDocument {
  /// The edit that takes neighbouring members out of a flow collection, with one comma each.
  func removingInFlow(_ range: Range<Int>, of collection: Int) -> TextEdit? {
    guard hasBrackets(collection) else { return nil }
    let members = members(of: collection)
    let first = members[range.lowerBound]
    let last = members[range.upperBound - 1]
    if range.count == members.count { return emptyingBrackets(collection, first, last) }
    if let edit = removingFlowLines(range, members) { return edit }
    if range.lowerBound > 0 {
      let before = members[range.lowerBound - 1].end
      guard hasComment(between: before, and: first.start) else {
        return TextEdit(ByteRange(before, last.end), "")
      }
    } else if !hasComment(between: last.end, and: members[range.upperBound].start) {
      return TextEdit(ByteRange(first.start, members[range.upperBound].start), "")
    }
    // What comments stand between stay: only the members and one comma each go.
    let neighbour = range.lowerBound > 0 ? members[range.lowerBound - 1] : last
    guard range.count == 1, let comma = commaEnd(from: neighbour.end) else { return nil }
    return combined([
      TextEdit(ByteRange(first.start, last.end), ""), TextEdit(ByteRange(comma - 1, comma), ""),
    ])
  }

  private func emptyingBrackets(_ collection: Int, _ first: Member, _ last: Member) -> TextEdit? {
    let inside = ByteRange(nodes[collection].range.start + 1, nodes[collection].range.end - 1)
    if !hasComment(between: inside.start, and: first.start),
      !hasComment(between: last.end, and: inside.end)
    {
      return TextEdit(inside, "")
    }
    return TextEdit(ByteRange(first.start, commaEnd(from: last.end) ?? last.end), "")
  }

  /// Members that have lines of their own go with them.
  private func removingFlowLines(_ range: Range<Int>, _ members: [Member]) -> TextEdit? {
    let lines = TextLines(source)
    let first = members[range.lowerBound].start
    let last = members[range.upperBound - 1].end
    let comma = commaEnd(from: last)
    let end = lines.next(after: comma ?? last)
    guard lines.beginsLine(first), lines.content(from: comma ?? last) >= end,
      lines.next(after: last) == end
    else { return nil }
    let cut = TextEdit(ByteRange(lines.start(of: first), end), "")
    if comma != nil { return cut }
    // The last one: the comma before it goes too.
    guard range.lowerBound > 0,
      let before = commaEnd(from: members[range.lowerBound - 1].end), before <= cut.range.start
    else { return nil }
    return combined([TextEdit(ByteRange(before - 1, before), ""), cut])
  }

  private func hasComment(between start: Int, and end: Int) -> Bool {
    source.bytes[start..<max(start, end)].contains(.hash)
  }
}
