import DocumentModel
import TerminalText

/// A table with pipes (GFM, section 4.10); groups and totals are rows with strong words.
struct MarkdownTable {
  /// A table up to this width is written with its pipes one under the other.
  private static let widestAligned = 120

  let table: Table
  private let inlines: MarkdownInlines

  init(_ table: Table, _ anchors: MarkdownAnchors) {
    self.table = table
    inlines = MarkdownInlines(.cell, anchors)
  }

  var lines: [String] {
    var rows = [table.columns.map { cell($0.title) }]
    // A group's title stands in the first column of words, which has room for it.
    let place = table.columns.firstIndex { $0.width != .content } ?? 0
    for group in table.groups {
      if let title = group.title {
        rows.append(table.columns.indices.map { $0 == place ? cell(RichText(.strong(title))) : "" })
      }
      for row in group.rows {
        rows.append(row.cells.map { cell(row.isTotal ? RichText(.strong($0)) : $0) })
      }
    }
    var widths = table.columns.indices.map { column in
      max(3, rows.map { $0[column].displayWidth }.max() ?? 0)
    }
    if widths.reduce(1, { $0 + $1 + 3 }) > Self.widestAligned { widths = widths.map { _ in 0 } }
    let drawn = rows.map { line($0, widths) }
    return drawn.prefix(1) + [delimiter(widths)] + drawn.dropFirst()
  }

  private func cell(_ text: RichText) -> String { inlines.lines(of: text).joined() }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { column in
      table.columns[column].alignment == .end
        ? cells[column].leftPadded(to: widths[column]) : cells[column].padded(to: widths[column])
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }

  private func delimiter(_ widths: [Int]) -> String {
    let marks = zip(table.columns, widths.map { max(3, $0) }).map { column, width in
      switch column.alignment {
      case .start: String(repeating: "-", count: width)
      case .center: ":" + String(repeating: "-", count: width - 2) + ":"
      case .end: String(repeating: "-", count: width - 1) + ":"
      }
    }
    return "| " + marks.joined(separator: " | ") + " |"
  }
}
