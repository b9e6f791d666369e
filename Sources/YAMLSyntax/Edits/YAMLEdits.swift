import SourceText

/// Edits that change the bytes of one value and no others (format.md, «Edits are lossless»).
///
/// Each is a function of the document: it gives the replacement of one range, or nil where the
/// document is not well formed or the change can't be made without changing the meaning of something
/// else. Read back, the edited text has exactly the value that was asked for.
extension YAMLDocument {
  /// The document that an edit of its text makes.
  package func applying(_ edit: TextEdit) -> YAMLDocument { YAMLDocument(source.applying(edit)) }

  /// Whether a value may stand inside so many collections.
  func takes(_ value: YAMLFragment, inside depth: Int) -> Bool {
    isWellFormed && value.isWritable && depth + value.depth <= YAMLParser.maximumDepth
  }

  /// Where lines are put: behind a node and the comments that belong to it.
  struct InsertionPlace {
    /// An offset that begins a line, or the end of the text.
    let offset: Int
    /// What ends just there; nil where comments stand between.
    let tail: Tail?
  }

  /// The place below a member of a block collection at a column.
  ///
  /// Comments that stand deeper belong to the member. With `takesColumn`, those at the column belong
  /// to the collection, unless what follows stands at that column too and they are its own; at the
  /// left edge a blank line parts them from it.
  func placeBelow(_ node: Int, column: Int, takesColumn: Bool) -> InsertionPlace {
    let lines = TextLines(source)
    let tail = tail(of: node)
    var place = tail.next
    var sawBlank = false
    let mayTakeColumn = takesColumn && lines.nextColumn(from: tail.next) != column
    scan: for (offset, line) in lines.trivia(from: tail.next) {
      switch line {
      case .comment(let at, _)
      where at > column || (mayTakeColumn && at == column && (column > 0 || !sawBlank)):
        place = lines.next(after: offset)
      case .blank: sawBlank = true
      default: break scan
      }
    }
    return InsertionPlace(offset: place, tail: place == tail.next ? tail : nil)
  }

  /// Whether a block scalar that ends at an offset, in a collection at a column, leaves the lines
  /// below alone: blank lines that are not deeper than its text, and comments that stand outside.
  ///
  /// Where the indentation of the text is not told, it is taken to be no deeper than the column.
  func isCalm(at offset: Int, column: Int, indentation: Int? = nil) -> Bool {
    for (_, line) in TextLines(source).trivia(from: offset) {
      switch line {
      case .blank(let spaces, let hasTab):
        if hasTab || spaces > indentation ?? max(column, 0) { return false }
      case .comment(let at, let hasTab): return at <= column && !hasTab
      case .content, .end: break
      }
    }
    return true
  }

  /// The edits that put lines at a place, with a line break before them where the text ends without
  /// one; nil where a block scalar would not bear it.
  func inserting(_ new: [FragmentLine], at place: InsertionPlace, column: Int) -> [TextEdit]? {
    let ending = source.lineEnding
    let text = new.map { $0.text.isEmpty ? "" : spaces(column + $0.indentation) + $0.text }
      .joined(separator: ending)
    guard TextLines(source).isOpenEnd(place.offset) else {
      return [TextEdit(.at(place.offset), text + ending)]
    }
    let last = new.last?.needsLineBreak ?? false ? ending : ""
    let edit = TextEdit(.at(place.offset), ending + text + last)
    guard let scalar = place.tail?.blockScalar else { return [edit] }
    return closing(scalar).map { $0 + [edit] }
  }

  /// The edit that lets a block scalar at the open end of the text keep its value when a line break
  /// follows: its mark says that the last line break does not count (section 8.1.1.2).
  private func closing(_ scalar: Int) -> [TextEdit]? {
    let text = ScalarText.decode(nodes[scalar], in: source.bytes)
    guard text.utf8.last != .lineFeed else { return nil }
    let header = blockHeader(of: scalar)
    let start = nodes[scalar].range.start
    if source[ByteRange(start, header.indicatorsEnd)].utf8.contains(.dash) { return [] }
    let mark = nodes[scalar].shape == .literal ? "|" : ">"
    return [
      TextEdit(
        ByteRange(start, header.indicatorsEnd), mark + (header.digit.map { "\($0)" } ?? "") + "-")
    ]
  }

  /// Several edits as one, which repeats what stands between them; nil where they overlap.
  func combined(_ edits: [TextEdit]) -> TextEdit? {
    let ranges = edits.map(\.range)
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else {
      return TextEdit(.at(source.bytes.count), "")
    }
    if edits.count == 1 { return edits[0] }
    guard let edited = source.applying(edits) else { return nil }
    let kept = source.bytes.count - end
    let middle = edited.bytes[start..<edited.bytes.count - kept]
    return TextEdit(ByteRange(start, end), String(decoding: middle, as: UTF8.self))
  }

  /// So many spaces.
  func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
