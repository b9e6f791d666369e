import DocumentModel
import TerminalText

/// A table as lines: columns side by side, or one row under the other where they can't fit.
struct TerminalTable {
  let table: Table
  let width: Int
  private var inlines = TerminalInlines(.numbered)
  private let titles: [[[StyledWord]]]
  /// For each group its rows, for each row its cells, for each cell the words of its lines.
  private let groups: [[[[[StyledWord]]]]]

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = width
    var inlines = inlines
    titles = table.columns.map { inlines.lines(of: $0.title, [.strong]) }
    groups = table.groups.map { group in
      group.rows.map { row in
        row.cells.map { inlines.lines(of: $0, row.isTotal ? [.strong] : []) }
      }
    }
    self.inlines = inlines
  }

  var lines: [StyledLine] {
    let drawing = TerminalDrawing(width: width, headings: [])
    let caption = table.caption.map {
      RenderingWords.caption(RenderingWords.table, table.number, $0)
    }
    var lines = caption.map { drawing.wrapped($0, [.strong]) } ?? []
    if !lines.isEmpty { lines.append(StyledLine()) }
    if groups.allSatisfy(\.isEmpty) {
      lines += drawing.wrapped(RichText(RenderingWords.emptyTable), [.faint])
    } else if let widths = TableLayout(table, titles: titles, rows: groups.joined()).widths(width) {
      lines += grid(widths)
    } else {
      lines += TerminalRecords(table, width: width).lines(groups)
    }
    let foot = table.notes.flatMap { drawing.wrapped($0, [.faint]) } + addressLines
    return foot.isEmpty ? lines : lines + [StyledLine()] + foot
  }

  private func grid(_ given: [Int]) -> [StyledLine] {
    let rows = groups.map { $0.map { cells($0, given) } }
    let head = cells(titles, given)
    // What wrapping left over is taken off again, so that the rule ends where the table ends.
    let widths = given.indices.map { column in
      (rows.joined() + [head]).map { $0[column].map(\.width).max() ?? 0 }.max() ?? 0
    }
    let total = widths.reduce(0, +) + TableLayout.gap * (widths.count - 1)
    let rule = StyledLine(String(repeating: "─", count: total), [.faint])
    var lines: [StyledLine] = []
    if !table.columns.allSatisfy(\.title.isEmpty) {
      lines += line(head, widths, fromFoot: true) + [rule]
    }
    let isAiry = !table.isDense && needsAir(rows)
    for (index, group) in table.groups.enumerated() where group.title != nil || !rows[index].isEmpty
    {
      if index > 0 { lines.append(group.title != nil && !isAiry ? StyledLine() : rule) }
      if let title = group.title {
        lines += TerminalDrawing(width: width, headings: []).wrapped(title, [.strong])
      }
      for (place, (row, cells)) in zip(group.rows, rows[index]).enumerated() {
        if row.isTotal {
          lines.append(rule)
        } else if isAiry, place > 0 {
          lines.append(StyledLine())
        }
        lines += line(cells, widths)
      }
    }
    return lines
  }

  /// Whether rows need a space between them to be told apart: a tall row among them, or one whose
  /// first cell doesn't show where it begins.
  private func needsAir(_ groups: [[[[StyledLine]]]]) -> Bool {
    groups.joined().contains { row in
      let height = row.map(\.count).max() ?? 0
      let first = row.first ?? []
      return height > 2 || (height > 1 && (first.count > 1 || first.allSatisfy(\.isEmpty)))
    }
  }

  private func cells(_ row: [[[StyledWord]]], _ widths: [Int]) -> [[StyledLine]] {
    zip(row, widths).map { cell, width in
      cell.flatMap { $0.wrapped(to: width, breakingAddresses: true) }
    }
  }

  private func line(_ cells: [[StyledLine]], _ widths: [Int], fromFoot: Bool = false)
    -> [StyledLine]
  {
    let height = cells.map(\.count).max() ?? 0
    let filled = cells.map { cell in
      fromFoot ? Array(repeating: StyledLine(), count: height - cell.count) + cell : cell
    }
    return StyledLine.row(
      filled, widths: widths, alignments: table.columns.map(\.alignment), gap: TableLayout.gap)
  }

  private var addressLines: [StyledLine] {
    inlines.addresses.enumerated().flatMap { index, address in
      let number = "[\(index + 1)]"
      return [StyledRun(text: "\(number)\u{A0}\(address)", roles: [.faint])].words
        .wrapped(to: width, breakingAddresses: false)
    }
  }
}
