import SourceText

/// Keys and items that are taken away, with their lines and the comments that belong to them.
extension YAMLDocument {
  /// The edit that takes a key away with its value, its lines and its comments; the last one leaves
  /// an empty place; nil where that can't be done safely.
  package func removing(_ entry: YAMLEntry) -> TextEdit? { removing(member: entry.key) }

  /// The edit that takes an item away with its lines and its comments; the last one leaves an empty
  /// place; nil where that can't be done safely.
  package func removing(item: YAMLElement) -> TextEdit? { removing(member: item) }

  private func removing(member element: YAMLElement) -> TextEdit? {
    guard isWellFormed, let collection = parent(of: element)?.index else { return nil }
    let index = members(of: collection).firstIndex { ($0.key ?? $0.value) == element.index }
    return index.flatMap { removing($0..<$0 + 1, of: collection) }
  }

  /// The edit that takes neighbouring members of a collection away.
  func removing(_ range: Range<Int>, of collection: Int) -> TextEdit? {
    guard nodes[collection].shape.isBlockCollection else {
      return removingInFlow(range, of: collection)
    }
    let members = members(of: collection)
    let lines = TextLines(source)
    let first = members[range.lowerBound]
    // A document of nothing but its end mark is none to some readers.
    if collection == 0, range.count == members.count, hasEndMark { return nil }
    guard lines.beginsLine(first.start) else {
      return removingCompact(range, of: collection, members)
    }
    return removingLines(range, members, column: Int(nodes[collection].indentation))
  }

  private var hasEndMark: Bool {
    let lines = TextLines(source)
    var end = tail(of: 0).next
    for (offset, _) in lines.trivia(from: end) { end = lines.next(after: offset) }
    return end < source.bytes.count
  }

  // MARK: Whole lines

  /// Members with lines of their own: the gap above the last member goes with it, of two gaps that
  /// would meet the smaller one.
  private func removingLines(
    _ range: Range<Int>, _ members: [Member], column: Int
  ) -> TextEdit? {
    let lines = TextLines(source)
    let last = members[range.upperBound - 1].value
    var start = lines.start(of: members[range.lowerBound].start)
    var end = placeBelow(last, column: column, takesColumn: false).offset
    let above = range.lowerBound > 0 ? tail(of: members[range.lowerBound - 1].value) : nil
    if range.lowerBound > 0 {
      let limit = placeBelow(
        members[range.lowerBound - 1].value, column: column, takesColumn: false)
      start = leadingComments(above: start, limit.offset, column: column, end)
    }
    let scalar = above?.blockScalar.flatMap { endsText(above?.next ?? start, start) ? $0 : nil }
    let keepsBlankLines = scalar != nil && above?.keepsBlankLines ?? false
    // Blank lines can be lines of the text above.
    let gapAbove = startOfBlankLines(above: start, above?.next ?? lines.first)
    let gapBelow = endOfBlankLines(from: end)
    let isLast = range.lowerBound > 0 && range.upperBound == members.count
    if keepsBlankLines {
      end = gapBelow
    } else if isLast || gapBelow > end && start - gapAbove <= gapBelow - end {
      start = gapAbove
    } else if gapAbove < start {
      end = gapBelow
    }
    if lines.isOpenEnd(end), start > lines.first, scalar == nil { start = lines.endAbove(start) }
    if let scalar, !isHarmless(from: end, below: scalar, column: column) { return nil }
    return TextEdit(ByteRange(start, end), "")
  }

  /// Where the comments directly above a member begin that tell of it alone.
  ///
  /// Comments behind a blank line, above several members without one, are the heading of a group and
  /// stay; so do those above the first member, which may tell of all of them.
  private func leadingComments(above start: Int, _ limit: Int, column: Int, _ end: Int) -> Int {
    let lines = TextLines(source)
    var first = start
    while first > limit {
      let above = lines.start(of: lines.endAbove(first))
      guard above >= limit, above < first, case .comment(let at, _) = lines.line(at: above),
        at == column
      else { break }
      first = above
    }
    let isBehindBlank = isBlank(lineAbove: first)
    var isHeading = false
    if isBehindBlank, case .content(let next) = lines.line(at: end) { isHeading = next == column }
    return isHeading ? start : first
  }

  private func isBlank(lineAbove start: Int) -> Bool {
    let lines = TextLines(source)
    guard start > lines.first else { return false }
    if case .blank = lines.line(at: lines.start(of: lines.endAbove(start))) { return true }
    return false
  }

  private func endOfBlankLines(from start: Int) -> Int {
    let lines = TextLines(source)
    var end = start
    for (offset, line) in lines.trivia(from: start) {
      guard case .blank = line else { break }
      end = lines.next(after: offset)
    }
    return end
  }

  private func startOfBlankLines(above start: Int, _ limit: Int) -> Int {
    let lines = TextLines(source)
    var first = start
    while first > limit, isBlank(lineAbove: first) {
      first = lines.start(of: lines.endAbove(first))
    }
    return first
  }

  /// Whether nothing but blank lines stands between the end of a text and an offset.
  private func endsText(_ textEnd: Int, _ offset: Int) -> Bool {
    source.bytes[min(textEnd, offset)..<offset].allSatisfy { $0.isBlank || $0.isLineBreak }
  }

  /// Whether the lines from an offset on may follow a block scalar without becoming part of it.
  private func isHarmless(from offset: Int, below scalar: Int, column: Int) -> Bool {
    let indentation = Int(nodes[scalar].indentation)
    guard isCalm(at: offset, column: column, indentation: indentation) else { return false }
    guard blockHeader(of: scalar).keeps else { return true }
    if case .blank = TextLines(source).line(at: offset) { return offset == source.bytes.count }
    return true
  }

  // MARK: Members on the line of a dash

  /// Members of which the first stands on the line of its holder's dash: the next one moves there.
  private func removingCompact(
    _ range: Range<Int>, of collection: Int, _ members: [Member]
  ) -> TextEdit? {
    let lines = TextLines(source)
    let first = members[range.lowerBound]
    let last = members[range.upperBound - 1].value
    let column = Int(nodes[collection].indentation)
    let place = placeBelow(last, column: column, takesColumn: false)
    if range.upperBound < members.count {
      let next = members[range.upperBound].start
      if lines.start(of: next) == place.offset {
        return TextEdit(ByteRange(first.start, next), "")
      }
    }
    var start = first.start
    while lines.byte(at: start - 1).isBlank { start -= 1 }
    let end = lines.isOpenEnd(place.offset) ? place.offset : lines.endAbove(place.offset)
    return TextEdit(ByteRange(start, end), "")
  }
}
