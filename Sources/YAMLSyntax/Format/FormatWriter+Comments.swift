import SourceText

/// Comments and blank lines, each with what it belongs to.
extension FormatWriter {
  /// Writes the comments that stand before an offset: those behind a text behind it, others in their
  /// own lines at the column of the group that they belong to, or at a given one.
  mutating func writeComments(before offset: Int, at indentation: Int? = nil) {
    while let range = comments.first, range.start < offset {
      comments.removeFirst()
      var end = range.end
      while end > range.start, source.byte(at: end - 1).isBlank { end -= 1 }
      let text = document.source[ByteRange(range.start, end)]
      let beginsLine = source.beginsLine(range.start)
      // The distance of a comment that is perhaps none is what its finding goes by.
      let gap = doubtful.contains(range.start) ? " " : "  "
      if !beginsLine, output.attach(text, gap: gap) { continue }
      let column = indentation ?? self.indentation(of: range.start, beginsLine: beginsLine)
      output.add(
        String(repeating: " ", count: column) + text, .comment,
        afterBlank: isBelowBlank(range.start))
    }
  }

  /// The column of a comment now: that of the group whose column it had, else of the next one inside;
  /// deeper than all of them it belongs to the last line.
  private func indentation(of comment: Int, beginsLine: Bool) -> Int {
    let isFirstInside = levels.count > lastLevels.count
    let around = isFirstInside ? levels : lastLevels
    guard let last = around.last else { return 0 }
    if levels.last.map({ $0.column == nil }) ?? false { return levels.last?.indentation ?? 0 }
    guard beginsLine else { return last.indentation }
    let column = comment - source.start(of: comment)
    if let next = levels.last, next.column == column { return next.indentation }
    if let same = around.last(where: { $0.column == column }) { return same.indentation }
    if let inside = around.first(where: { $0.column.map { $0 > column } ?? false }) {
      return inside.indentation
    }
    return last.indentation + (isFirstInside || output.endsInBlockText ? 0 : Self.step)
  }

  /// Whether an offset is the first of its line, and the line above is blank.
  func isBelowBlank(_ offset: Int) -> Bool {
    let start = source.start(of: offset)
    let end = source.endAbove(start)
    guard end < start, source.beginsLine(offset) else { return false }
    return source.bytes[source.start(of: end)..<end].allSatisfy(\.isBlank)
  }
}
