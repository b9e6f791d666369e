import DocumentModel
import TerminalText

/// A table that is too wide for its place: each row under the other, its cells with their titles.
struct TerminalRecords {
  let table: Table
  let width: Int
  private let labels: [String]
  private let labelWidth: Int
  /// The columns on the first line of a row: those that name it, and the first of words.
  private let head: [Int]

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = width
    labels = table.columns.map { $0.title.plainText.printable }
    var head = table.columns.indices.filter { table.columns[$0].namesRow }
    let isWords = { (column: Column) in column.width != .content && !column.namesRow }
    if let words = table.columns.firstIndex(where: isWords) { head.append(words) }
    if head.isEmpty { head = [0] }
    let others = labels.enumerated().filter { !head.contains($0.offset) }
    labelWidth = others.map(\.element.displayWidth).max() ?? 0
    self.head = head
  }

  /// The rows, with the words of their cells as the table has them already.
  func lines(_ groups: [[[[[StyledWord]]]]]) -> [StyledLine] {
    let keys = groups.joined().map { key(of: $0).line.width }.max() ?? 0
    // A short number hangs out; a long key would push everything else to the right.
    let hang = (1...6).contains(keys) ? min(keys + 2, width / 4) : 2
    let cells = groups.joined().flatMap { row in
      row.indices.filter { !head.contains($0) }.map { row[$0] }
    }
    let widest = cells.joined().map(\.line.width).max() ?? 0
    let isNarrow = width - hang - labelWidth - 3 < min(14, widest)
    var lines: [StyledLine] = []
    for (group, rows) in zip(table.groups, groups) {
      if let title = group.title {
        if !lines.isEmpty { lines.append(StyledLine()) }
        lines += TerminalDrawing(width: width, headings: []).wrapped(title, [.strong])
      }
      for row in rows {
        if !lines.isEmpty { lines.append(StyledLine()) }
        lines += title(of: row, hang) + facts(of: row, hang, isNarrow: isNarrow)
      }
    }
    return lines
  }

  private func key(of row: [[[StyledWord]]]) -> [StyledWord] {
    head.dropLast().flatMap { row[$0].joined() }
  }

  private func title(of row: [[[StyledWord]]], _ hang: Int) -> [StyledLine] {
    let key = key(of: row)
    let words = head.last.map { Array(row[$0].joined()) } ?? []
    if head.count > 1, key.line.width <= hang - 2 {
      let value = words.wrapped(to: width - hang, breakingAddresses: true)
      return StyledLine.row([[key.line], value], widths: [hang, 0], gap: 0)
        .map { $0.dressed(.strong) }
    }
    guard !(key + words).isEmpty else { return [] }
    return (key + words).wrapped(to: width, breakingAddresses: true).map { $0.dressed(.strong) }
  }

  private func facts(of row: [[[StyledWord]]], _ hang: Int, isNarrow: Bool) -> [StyledLine] {
    let shown = row.indices.filter { !head.contains($0) && !row[$0].saysNothing }
    let inner = width - hang
    let indent = StyledLine(String(repeating: " ", count: hang))
    return shown.flatMap { index -> [StyledLine] in
      let label = [StyledRun(text: labels[index], roles: [.faint])].words
        .wrapped(to: isNarrow ? inner : labelWidth, breakingAddresses: true)
      let value = row[index].flatMap {
        $0.wrapped(to: isNarrow ? inner - 2 : inner - labelWidth - 3, breakingAddresses: true)
      }
      let lines =
        isNarrow
        ? label + value.map { $0.prefixed(StyledLine("  ")) }
        : StyledLine.row([label, value], widths: [labelWidth, 0], gap: 3)
      return lines.map { $0.prefixed(indent) }
    }
  }
}

extension [[StyledWord]] {
  /// Whether a cell is empty, or a dash: in a grid it holds the place, in a record it is idle.
  fileprivate var saysNothing: Bool {
    allSatisfy(\.isEmpty) || (count == 1 && self[0].line.text == "—")
  }
}
