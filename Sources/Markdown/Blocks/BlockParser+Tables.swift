/// Tables (GFM): a header, a line of dashes, rows; each cell is running text.
extension BlockParser {
  /// A wider table stays text: short rows are filled up, and that could grow without bound.
  private static let maximumColumns = 100

  /// The line of dashes under a header, which is the last line of a paragraph.
  mutating func startTable() -> Start? {
    guard extensions.contains(.tables), nodes[container].isParagraph,
      let alignments = TableRow.alignments(line.content),
      alignments.count <= Self.maximumColumns
    else { return nil }
    let paragraph = container
    let text = nodes[paragraph].text.dropLast()
    let start = text.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    let header = text[start...]
    let hasPipe = line.content.contains(TableRow.pipe) || header.contains(TableRow.pipe)
    guard hasPipe, TableRow.cells(header).count == alignments.count else { return nil }
    nodes[paragraph].text = Array(text[..<start])
    nodes[paragraph].lastLine -= 1
    close(downTo: matched - 1)
    add(.table(alignments))
    nodes[tip].text = header + [.lineFeed]
    return .whole
  }
}

/// A line of a table.
enum TableRow {
  static let pipe = UInt8(ascii: "|")

  /// The cells, trimmed; a pipe after a backslash belongs to its cell, even inside code.
  static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    let line = line.trimmed
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in line.first == pipe ? line.dropFirst() : line {
      if byte == pipe, !isEscaped {
        cells.append(Array(cell.trimmed))
        cell = []
      } else {
        if byte == pipe { cell.removeLast() }
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return cell.isEmpty && !cells.isEmpty ? cells : cells + [Array(cell.trimmed)]
  }

  /// What a line of dashes says of its columns; nil for any other line.
  static func alignments(_ line: ArraySlice<UInt8>) -> [MarkdownTable.Alignment?]? {
    guard line.allSatisfy({ $0.isBlank || "|:-".utf8.contains($0) }) else { return nil }
    var result: [MarkdownTable.Alignment?] = []
    for cell in cells(line) {
      let (start, end) = (cell.first == colon, cell.last == colon)
      let dashes = cell.dropFirst(start ? 1 : 0).dropLast(end ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      result.append(start ? (end ? .center : .left) : (end ? .right : nil))
    }
    return result
  }

  private static let colon = UInt8(ascii: ":")
}
