import DocumentModel
import XMLText

/// The rows of a line of time as cells.
struct DOCXTimelineLook {
  let label: Int
  let column: Int
  let status: Int
  let grid: DOCXTimelineGrid
  let cutOff: Timeline.Tick?

  /// What the colours are; what was done bears the colours of its lights.
  static func legend(of timeline: Timeline, hasCutOff: Bool) -> [DOCXLegendEntry] {
    let done = timeline.groups.flatMap(\.rows).flatMap(\.bars).filter { $0.role == .actual }
    var entries = timeline.roles.map { role in
      var colours = [DOCXPalette.fill(of: role)]
      if role == .actual {
        let lights = StatusMark.Light.allCases.filter { light in
          done.contains { $0.light == light }
        }
        if done.allSatisfy({ $0.light != nil }) { colours = [] }
        colours = lights.map(DOCXPalette.fill) + colours
      }
      return DOCXLegendEntry(text: RichText(RenderingWords.name(of: role)), colours: colours)
    }
    if hasCutOff, let cutOff = timeline.cutOff {
      entries.append(
        DOCXLegendEntry(
          text: RichText(cutOff.label), colours: [DOCXPalette.text(of: .red)], sign: "┃"))
    }
    return entries
  }

  /// The title of a group, across all columns.
  func groupTitle(_ title: String, _ widths: [Int]) -> DOCXChartRow {
    var cell = DOCXChartCell(widths.reduce(0, +), RichText(.strong(RichText(title))))
    (cell.span, cell.fill) = (widths.count, DOCXPalette.groupFill)
    return DOCXChartRow(cells: [cell], height: Self.lineHeight + 60)
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
    let lines = max(
      Self.lines(of: name, in: label), row.status.map { Self.lines(of: $0.word, in: status) } ?? 1)
    let height = max(150, (lines * Self.lineHeight + 60) / drawn.count)
    return drawn.enumerated().map { index, roles in
      // Label and status reach over the low rows of their line.
      func side(_ width: Int, _ text: RichText) -> DOCXChartCell {
        var cell = DOCXChartCell(width, index == 0 ? text : "")
        cell.begins = drawn.count > 1 && index == 0
        cell.continues = index > 0
        if index == drawn.count - 1 {
          cell.borders = DOCXChartCell.line("bottom", 4, DOCXPalette.hairline)
        }
        return cell
      }
      var cells = [side(label, RichText(name))]
      cells += area(row.bars.filter { roles.contains($0.role) })
      if status > 0 {
        cells.append(side(status, row.status.map { RichText(.status($0)) } ?? ""))
      }
      return DOCXChartRow(cells: cells, height: height, keepsNext: index < drawn.count - 1)
    }
  }

  /// The height of a line of letters of 7.5 points.
  private static let lineHeight = 180

  private static func lines(of text: String, in width: Int) -> Int {
    1 + DOCXMeasure.width(of: text, isBold: true) * 16 / 100 / max(1, width - 120)
  }

  /// The columns of one low row.
  private func area(_ bars: [Timeline.Bar]) -> [DOCXChartCell] {
    var fills = [StaticString?](repeating: nil, count: grid.count)
    var marks = [StaticString?](repeating: nil, count: grid.count)
    for bar in bars {
      let colour = bar.role == .actual ? bar.light.map(DOCXPalette.fill) : nil
      for column in grid.columns(of: bar) {
        if bar.first == bar.last {
          let light = bar.role == .actual ? bar.light.map(DOCXPalette.text) : nil
          marks[column] = light ?? DOCXPalette.heading
        } else {
          fills[column] = colour ?? DOCXPalette.fill(of: bar.role)
        }
      }
    }
    return fills.indices.map { index in
      var cell = DOCXChartCell(column)
      cell.isArea = true
      cell.fill = fills[index]
      if let mark = marks[index] { (cell.text, cell.run.colour) = ("♦", mark) }
      // White lines set the bars apart from each other.
      if grid.isTick[index] { cell.borders += DOCXChartCell.line("left", 2, DOCXPalette.hairline) }
      cell.borders += DOCXChartCell.line("bottom", 12, "FFFFFF")
      if grid.cutOff == index {
        cell.borders += DOCXChartCell.line("right", 12, DOCXPalette.text(of: .red))
      }
      return cell
    }
  }
}
