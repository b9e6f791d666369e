import SourceText

/// Comments that are added, and entries that become comments; no value changes but theirs.
extension YAMLDocument {
  /// The edit that notes something behind a key, or a value, on its line; nil where the line can't
  /// bear a comment.
  ///
  /// A comment that stands there already follows it.
  package func noting(_ text: String, at element: YAMLElement) -> TextEdit? {
    guard isWellFormed, element.index < nodes.count else { return nil }
    let lines = TextLines(source)
    let start = element.range.end
    let end = lines.end(of: start)
    let comment = comments.first { $0.start >= start && $0.start < end }
    let edit: TextEdit
    if let comment {
      edit = TextEdit(.at(comment.start + 1), " \(text);")
    } else {
      edit = TextEdit(.at(withoutBlanks(start, end)), "  # \(text)")
    }
    return hasSameValues(after: edit) ? edit : nil
  }

  /// The edit that puts a comment on lines of its own above a key, at its column.
  package func noting(_ text: [String], above key: YAMLElement) -> TextEdit? {
    guard isWellFormed, key.index < nodes.count else { return nil }
    let start = TextLines(source).start(of: key.range.start)
    let column = key.range.start - start
    guard source.bytes[start..<key.range.start].allSatisfy({ $0 == 0x20 }) else { return nil }
    let edit = TextEdit(
      .at(start), text.map { spaces(column) + "# \($0)" + source.lineEnding }.joined())
    return hasSameValues(after: edit) ? edit : nil
  }

  /// The edit that makes comments of the lines of an entry; nil where other entries share them.
  package func commentingOut(_ entry: YAMLEntry) -> TextEdit? {
    guard isWellFormed, let mapping = parent(of: entry.key) else { return nil }
    let lines = TextLines(source)
    var start = lines.start(of: entry.key.range.start)
    let column = entry.key.range.start - start
    let end = tail(of: entry.value.index).textEnd
    var edits: [TextEdit] = []
    while start < end {
      let isIndented = source.bytes[start..<min(start + column, end)].allSatisfy { $0 == 0x20 }
      edits.append(TextEdit(.at(isIndented ? min(start + column, end) : start), "# "))
      start = lines.next(after: start)
    }
    guard members(of: mapping.index).count > 1, let edit = combined(edits) else { return nil }
    let result = applying(edit)
    let lost = Int(nodes[entry.value.index].next) - entry.key.index
    return result.isWellFormed && result.nodes.count == nodes.count - lost ? edit : nil
  }

  private func withoutBlanks(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Whether an edit of comments leaves the tree with all its texts as it was.
  private func hasSameValues(after edit: TextEdit) -> Bool {
    let result = applying(edit)
    guard result.isWellFormed, result.nodes.count == nodes.count else { return false }
    return nodes.indices.allSatisfy { index in
      nodes[index].shape == result.nodes[index].shape
        && YAMLElement(document: self, index: index).textHash
          == YAMLElement(document: result, index: index).textHash
    }
  }
}
