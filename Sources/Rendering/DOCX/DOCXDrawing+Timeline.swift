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
    draw(look.titles)
    for group in timeline.groups {
      if let title = group.title {
        var cell = DOCXChartCell(widths.reduce(0, +), RichText(.strong(RichText(title))))
        (cell.span, cell.fill) = (widths.count, DOCXPalette.groupFill)
        draw(look.row([cell], height: 0))
      }
      for row in group.rows {
        for drawn in look.rows(of: row) { draw(drawn) }
      }
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
    for cell in row.cells { draw(cell) }
    xml.markup("</w:tr>")
  }
}

/// A row of a chart.
struct DOCXChartRow {
  let cells: [DOCXChartCell]
  var height = 0
  var isTitle = false
}
