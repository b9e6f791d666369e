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
    var entries = timeline.roles.map { RichText(RenderingWords.name(of: $0)) }
    var colours: [StaticString?] = timeline.roles.map { DOCXPalette.fill(of: $0) }
    if let cutOff = timeline.cutOff, grid.cutOff != nil {
      entries.append(RichText("▼ " + cutOff.label))
      colours.append(nil)
    }
    drawLegend(entries, colours)
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

/// The rows of a line of time as cells.
struct DOCXTimelineLook {
  let label: Int
  let column: Int
  let status: Int
  let grid: DOCXTimelineGrid
  let cutOff: Timeline.Tick?

  func row(_ cells: [DOCXChartCell], height: Int) -> DOCXChartRow {
    DOCXChartRow(cells: cells, height: height)
  }

  /// The labels of the ticks, with the mark of the cut-off day above its column.
  var titles: DOCXChartRow {
    var cells = [DOCXChartCell(label)]
    for tick in grid.labels {
      var cell = DOCXChartCell(column * tick.span, RichText(.strong(RichText(tick.text))))
      cell.span = tick.span
      cells.append(cell)
    }
    if status > 0 { cells.append(DOCXChartCell(status)) }
    for index in cells.indices {
      cells[index].fill = DOCXPalette.headerFill
      cells[index].borders = DOCXChartCell.line("bottom", 8, DOCXPalette.heading)
    }
    return DOCXChartRow(cells: cells, isTitle: true)
  }

  /// What is shown of a line: a low row for each role, under one label.
  func rows(of row: Timeline.Row) -> [DOCXChartRow] {
    // What was promised without an end takes the place of what was promised.
    let tracks: [[Timeline.Role]] = [[.planned, .lasting], [.replanned], [.actual]]
    let used = tracks.filter { roles in row.bars.contains { roles.contains($0.role) } }
    let drawn = used.isEmpty ? [tracks[0]] : used
    let name = (row.number.map { $0 + " " } ?? "") + row.label
    let lines = 1 + DOCXMeasure.width(of: name) * 16 / 100 / max(1, label - 120)
    let height = max(150, (lines * 180 + 60) / drawn.count)
    return drawn.enumerated().map { index, roles in
      let isLast = index == drawn.count - 1
      var first = DOCXChartCell(label, index == 0 ? RichText(name) : "")
      var cells = [first]
      cells += area(row.bars.filter { roles.contains($0.role) }, isFirst: index == 0, isLast)
      var last = DOCXChartCell(
        status, index == 0 ? row.status.map { RichText(.status($0)) } ?? "" : "")
      for place in [0, cells.count] {
        var cell = place == 0 ? first : last
        cell.begins = drawn.count > 1 && index == 0
        cell.continues = index > 0
        if isLast { cell.borders = DOCXChartCell.line("bottom", 4, DOCXPalette.hairline) }
        if place == 0 { first = cell } else { last = cell }
      }
      cells[0] = first
      if status > 0 { cells.append(last) }
      return DOCXChartRow(cells: cells, height: height)
    }
  }

  /// The columns of one low row.
  private func area(_ bars: [Timeline.Bar], isFirst: Bool, _ isLast: Bool) -> [DOCXChartCell] {
    var fills = [StaticString?](repeating: nil, count: grid.count)
    var isMark = [Bool](repeating: false, count: grid.count)
    for bar in bars {
      let colour = bar.role == .actual ? bar.light.map(DOCXPalette.fill) : nil
      for column in grid.columns(of: bar) {
        if bar.first == bar.last {
          isMark[column] = true
        } else {
          fills[column] = colour ?? DOCXPalette.fill(of: bar.role)
        }
      }
    }
    return fills.indices.map { index in
      var cell = DOCXChartCell(column)
      cell.isArea = true
      cell.fill = fills[index]
      if isMark[index] {
        cell.text = "♦"
        cell.run.colour = DOCXPalette.heading
      }
      // White lines set the bars apart from each other.
      cell.borders = DOCXChartCell.line("top", 12, "FFFFFF")
      if grid.isTick[index] { cell.borders += DOCXChartCell.line("left", 2, DOCXPalette.hairline) }
      cell.borders += DOCXChartCell.line("bottom", 12, "FFFFFF")
      if grid.cutOff == index {
        cell.borders += DOCXChartCell.line("right", 12, DOCXPalette.text(of: .red))
      }
      return cell
    }
  }
}
