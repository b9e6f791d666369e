import SourceText

/// Values of block collections: behind a colon or a dash, on its line or below it.
extension YAMLDocument {
  /// The edit that puts a value in the place of one in a block collection.
  func replacingInBlock(
    _ index: Int, _ place: Surroundings, with value: YAMLFragment
  ) -> TextEdit? {
    let node = nodes[index]
    let lines = TextLines(source)
    guard let lead = lead(of: index, place) else { return addingValue(index, place, value) }
    if node.shape.isBlockScalar, let text = value.scalarText,
      let edit = replacingBlockText(index, column: place.column, with: text)
    {
      return edit
    }
    let onLine = source.bytes[lead..<node.range.start].allSatisfy { !$0.isLineBreak }
    let end =
      node.shape.isBlockScalar || node.shape.isBlockCollection
      ? tail(of: index).textEnd : node.range.end
    let below = lines.next(after: end)
    let writer = FragmentWriter(
      style: style(of: index, lead, place, onLine),
      allowsBlockText: isCalm(at: below, column: place.column)
        && (onLine || lines.start(of: node.range.start) == lines.next(after: lead))
        && (onLine || !hasComment(end, below)))
    let body = place.role == .item ? writer.underDash(value) : writer.underKey(value)
    let isBlockText = body.lines.last?.isBlockText ?? false
    if !isBlockText || node.shape == .doubleQuoted,
      let text = scalar(value, inTheStyleOf: node.shape, inFlow: false)
    {
      return TextEdit(node.range, text)
    }
    if node.shape == .empty, body.head.isEmpty {
      let position = placeBelow(index, column: place.column, takesColumn: false)
      return inserting(body.lines, at: position, column: place.column).flatMap { combined($0) }
    }
    let span = ByteRange(lead, end)
    return onLine
      ? replacingLine(index, span, place.column, body)
      : replacingBelow(index, span, place.column, body)
  }

  /// The offset behind the colon or dash of a value; nil for a `? key` without a value.
  private func lead(of index: Int, _ place: Surroundings) -> Int? {
    guard let parent = place.ancestors.last else { return nil }
    return members(of: parent).first { $0.value == index }.flatMap { indicatorEnd(of: $0) }
  }

  /// The layout near a value, with the dash that stands before it.
  private func style(
    of index: Int, _ lead: Int, _ place: Surroundings, _ onLine: Bool
  ) -> WritingStyle {
    var style = WritingStyle(of: self, near: index)
    let gap = source.bytes[lead..<nodes[index].range.start]
    if place.role == .item, onLine, !gap.isEmpty {
      style.dashWidth = gap.allSatisfy { $0 == .space } ? gap.count + 1 : 2
    }
    if isExplicit(place) { style.listStep = max(style.listStep, 1) }
    return style
  }

  /// Whether a value belongs to a `? key`: a list below it must stand deeper (production 191).
  private func isExplicit(_ place: Surroundings) -> Bool {
    guard case .value(let key) = place.role, let parent = place.ancestors.last else { return false }
    return members(of: parent).contains { $0.key == key && $0.start < nodes[key].range.start }
  }

  /// A value that begins on the line of its key or dash: the comment of that line stays.
  private func replacingLine(
    _ index: Int, _ span: ByteRange, _ column: Int, _ body: FragmentBody
  ) -> TextEdit {
    let lines = TextLines(source)
    let node = nodes[index]
    var end = span.end
    var rest = ByteRange.at(end)
    if node.shape.isBlockScalar {
      rest = ByteRange(blockHeader(of: index).indicatorsEnd, lines.end(of: node.range.start))
    } else if !node.shape.isBlockCollection {
      rest = ByteRange(end, lines.end(of: end))
      end = rest.end
    }
    // White space that lines up the values stays too.
    let gap = source[ByteRange(span.start, node.range.start)]
    let isLined = gap.isEmpty || body.head.isEmpty || gap.utf8.contains(.tab)
    let head = isLined ? body.head : gap + body.head.drop { $0 == " " }
    let behind = node.shape == .plain ? source[rest] : spaced(rest)
    let hasComment = behind.utf8.contains(.hash)
    return TextEdit(
      ByteRange(span.start, end),
      head + (hasComment || body.lines.isEmpty ? behind : "") + below(body, column, at: end))
  }

  /// A value that begins below its key or dash: comments between stay.
  private func replacingBelow(
    _ index: Int, _ span: ByteRange, _ column: Int, _ body: FragmentBody
  ) -> TextEdit? {
    let lines = TextLines(source)
    let above = lines.endAbove(lines.start(of: nodes[index].range.start))
    let behind = ByteRange(span.start, lines.end(of: span.start))
    // White space behind the old value would become part of a text behind `|`.
    let isBlockText = body.lines.last?.isBlockText ?? false
    let end = isBlockText ? lines.end(of: span.end) : span.end
    return combined([
      TextEdit(.at(span.start), body.head + (body.head.isEmpty ? "" : gap(before: behind))),
      TextEdit(
        ByteRange(above, end),
        below(body, column, at: end) + gap(before: ByteRange(end, lines.end(of: end)))),
    ])
  }

  /// The lines of a body, each behind a line break; a text behind `|` may end with one too.
  private func below(_ body: FragmentBody, _ column: Int, at end: Int) -> String {
    let text = body.lines.map { line in
      source.lineEnding
        + (line.text.isEmpty ? "" : spaces(column + line.indentation) + line.text)
    }.joined()
    let needsBreak = end == source.bytes.count && body.lines.last?.needsLineBreak ?? false
    return text + (needsBreak ? source.lineEnding : "")
  }

  /// The value of a `? key` that has none, on a line of its own (production 191).
  private func addingValue(
    _ index: Int, _ place: Surroundings, _ value: YAMLFragment
  ) -> TextEdit? {
    let tail = tail(of: index)
    var style = WritingStyle(of: self, near: index)
    style.listStep = max(style.listStep, 1)
    let writer = FragmentWriter(
      style: style,
      allowsBlockText: isCalm(at: tail.next, column: place.column))
    let body = writer.underKey(value)
    let new = [FragmentLine(indentation: 0, text: ":" + body.head)] + body.lines
    let position = InsertionPlace(offset: tail.next, tail: tail)
    return inserting(new, at: position, column: place.column).flatMap { combined($0) }
  }

  // MARK: Comments

  private func hasComment(_ start: Int, _ end: Int) -> Bool {
    source.bytes[start..<max(start, end)].contains(.hash)
  }

  /// What stands behind a value on its line, so that a comment is not taken for a part of it.
  func spaced(_ rest: ByteRange) -> String { gap(before: rest) + source[rest] }

  /// A second space before a comment that has one: so nobody takes it for a part of the text before.
  private func gap(before rest: ByteRange) -> String {
    let lines = TextLines(source)
    let isClose = lines.byte(at: rest.start) == .space && lines.byte(at: rest.start + 1) == .hash
    return isClose ? " " : ""
  }
}
