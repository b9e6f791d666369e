import DocumentModel
import XMLText

extension DOCXDrawing {
  /// A line of time: a column a month or less, a low row for what was promised and one for what was
  /// done.
  mutating func draw(_ timeline: Timeline, of chart: Chart) {
    let rows = timeline.groups.flatMap(\.rows)
    let marks = rows.compactMap(\.status)
    // Letters of 7.5 points.
    let status =
      marks.isEmpty
      ? 0
      : min(
        1700,
        140 + (marks.map { DOCXMeasure.width(of: "●  " + $0.word, isBold: true) }.max() ?? 0)
          * 15 / 100)
    let label = (surroundings.width - status) * 9 / 25
    let grid = DOCXTimelineGrid(timeline, width: surroundings.width - status - label)
    let column = (surroundings.width - status - label) / grid.count
    let widths =
      [surroundings.width - status - column * grid.count]
      + Array(repeating: column, count: grid.count) + (status > 0 ? [status] : [])
    openChart(chart, widths)
    let look = DOCXTimelineLook(
      label: widths[0], column: column, status: status, grid: grid, cutOff: timeline.cutOff)
    var lines = [look.titles]
    for group in timeline.groups {
      if let title = group.title { lines.append(look.groupTitle(title, widths)) }
      for row in group.rows { lines += look.rows(of: row) }
    }
    // A low chart is not torn apart; of a high one, the first lines stay together, and the last
    // with the caption.
    let isLow = lines.reduce(0, { $0 + $1.height }) < DOCXPage.portrait.textHeight / 2
    for index in lines.indices where index < 8 || index > lines.count - 4 {
      lines[index].keepsNext = true
    }
    for var line in lines {
      if isLow { line.keepsNext = true }
      draw(line)
    }
    xml.markup("</w:tbl>")
    drawLegend(DOCXTimelineLook.legend(of: timeline, hasCutOff: grid.cutOff != nil))
  }

  /// A row of cells.
  mutating func draw(_ row: DOCXChartRow) {
    xml.markup("<w:tr><w:trPr><w:cantSplit/>")
    if row.height > 0 {
      xml.add("<w:trHeight w:val=\"\(row.height)\" w:hRule=\"atLeast\"/>")
    }
    if row.isTitle { xml.markup("<w:tblHeader/>") }
    xml.markup("</w:trPr>")
    for var cell in row.cells {
      cell.keepsNext = row.keepsNext
      draw(cell)
    }
    xml.markup("</w:tr>")
  }
}

/// A row of a chart.
struct DOCXChartRow {
  let cells: [DOCXChartCell]
  var height = 0
  var isTitle = false
  /// Whether it stays on the page of the row below it.
  var keepsNext = true
}
