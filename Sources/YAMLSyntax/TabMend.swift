import SourceText

/// Which spaces take the place of the tabs before a line: those that its neighbours have.
///
/// Nobody sees how deep a tab was meant. Where tabs stand around it too, or several at once, each is a
/// level; one alone, or one among spaces, is taken for the depth of the line above.
struct TabMend {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  private let content: Int

  /// The mend of white space that holds a tab.
  init(_ range: ByteRange, in source: SourceText) {
    bytes = source.bytes[...]
    start = range.start
    var end = range.start
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    content = end
  }

  /// The white space and what it is replaced with.
  var edit: TextEdit {
    let blanks = bytes[start..<content]
    guard start == 0 || bytes[start - 1].isLineBreak else {
      return TextEdit(
        ByteRange(start, content), blanks.map { $0 == .tab ? "  " : " " }.joined())
    }
    let isItem = isDash(at: content)
    let (columns, isTabbedAbove) = levels(forItem: isItem)
    let tabs = blanks.count { $0 == .tab }
    let isDepthCounted = tabs == blanks.count && (isTabbedAbove || tabs > 1)
    let deepest = columns.count - 1
    var column = columns[isDepthCounted ? min(tabs, deepest) : deepest]
    if isDepthCounted, isTabbedAbove, tabs > deepest { column += 2 * (tabs - deepest) }
    return TextEdit(ByteRange(start, content), String(repeating: " ", count: column))
  }

  /// The columns of the levels that are open before the line, the outermost first; and whether the
  /// line above begins with a tab as well.
  private func levels(forItem isItem: Bool) -> (columns: [Int], isTabbedAbove: Bool) {
    var columns: [Int] = []
    var isTabbedAbove: Bool?
    var end = start
    var left = 500
    while end > 0, left > 0, columns.last != 0 {
      let line = lineStart(before: end)
      defer { end = line }
      left -= 1
      var text = line
      while bytes[text] == .space { text += 1 }
      let isTabbed = bytes[text] == .tab
      while bytes[text].isBlank { text += 1 }
      if bytes[text].isLineBreak || bytes[text] == .hash { continue }
      defer { isTabbedAbove = isTabbedAbove ?? isTabbed }
      if isTabbed { continue }
      // Of an item, its dash is a neighbour of dashes, and what follows the dash, of keys.
      let dash = isDash(at: text) ? text - line : nil
      while isDash(at: text) {
        text += 1
        while bytes[text].isBlank { text += 1 }
      }
      let key = text - line
      if columns.isEmpty, isTabbedAbove == nil, opensGroup(from: text) {
        columns.append(key + step(above: key, before: line))
      }
      if let column = isItem ? dash : key, column < columns.last ?? .max { columns.append(column) }
    }
    if columns.last != 0 { columns.append(0) }
    if columns.count == 1 { columns.insert(2, at: 0) }
    return (columns.reversed(), isTabbedAbove ?? false)
  }

  /// By how much the file indents, as the level above a column shows; two where nothing does.
  private func step(above column: Int, before lineEnd: Int) -> Int {
    var end = lineEnd
    while end > 0, column > 0 {
      let line = lineStart(before: end)
      end = line
      var text = line
      while bytes[text] == .space { text += 1 }
      if bytes[text].isBlank || bytes[text].isLineBreak || bytes[text] == .hash { continue }
      if text - line < column { return column - (text - line) }
    }
    return 2
  }

  /// Whether the line that holds an offset ends in its colon, or opens a block of text.
  private func opensGroup(from offset: Int) -> Bool {
    var end = offset
    while !bytes[end].isLineBreak {
      if bytes[end] == .hash, bytes[end - 1].isBlank { break }
      end += 1
    }
    while end > offset, bytes[end - 1].isBlank { end -= 1 }
    return end > offset && [.colon, .bar, .greater].contains(bytes[end - 1])
  }

  private func isDash(at offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == .dash && bytes[offset + 1].isBlank
  }

  /// The offset of the line that ends before an offset, its line break included.
  private func lineStart(before end: Int) -> Int {
    var start = end - 1
    if start > 0, bytes[start] == .lineFeed, bytes[start - 1] == .carriageReturn { start -= 1 }
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return start
  }
}
