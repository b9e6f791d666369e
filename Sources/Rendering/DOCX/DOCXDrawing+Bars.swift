import DocumentModel
import SpanishText
import XMLText

extension DOCXDrawing {
  /// Bars: each a row of shaded cells out of fifty parts, with a line where it was expected to be.
  mutating func draw(_ bars: BarChart, of chart: Chart) {
    let parts = 50
    let figures = bars.referenceName == nil ? [1100] : [1100, 1200]
    let rest = surroundings.width - figures.reduce(0, +)
    let part = rest * 14 / 25 / parts
    let label = rest - part * parts
    openChart(chart, [label] + Array(repeating: part, count: parts) + figures)

    var titles = [DOCXChartCell(label), DOCXChartCell(part * parts)]
    titles[1].span = parts
    for (name, width) in zip([bars.valueName, bars.referenceName ?? ""], figures) {
      var cell = DOCXChartCell(width, RichText(.strong(RichText(name))))
      cell.isRight = true
      titles.append(cell)
    }
    for index in titles.indices {
      titles[index].fill = DOCXPalette.headerFill
      titles[index].borders = DOCXChartCell.line("bottom", 8, DOCXPalette.heading)
    }
    draw(DOCXChartRow(cells: titles, isTitle: true))

    for (index, row) in bars.rows.enumerated() {
      var cells = [DOCXChartCell(label, row.isTotal ? .strong(row.label) : RichText(row.label))]
      cells[0].borders = DOCXChartCell.line("bottom", 4, DOCXPalette.hairline)
      cells += Self.pieces(of: row, parts, part, isFirst: index == 0)
      for (text, width) in zip([row.value?.text ?? row.absence, row.reference?.text], figures) {
        let text = text ?? "—"
        var cell = DOCXChartCell(width, row.isTotal ? .strong(text) : RichText(text))
        cell.isRight = true
        cell.borders = DOCXChartCell.line("bottom", 4, DOCXPalette.hairline)
        cells.append(cell)
      }
      draw(DOCXChartRow(cells: cells, height: 300))
    }
    xml.markup("</w:tbl>")
    let lights = StatusMark.Light.allCases.filter { light in
      bars.rows.contains { $0.value != nil && $0.light == light }
    }
    var colours = lights.map(DOCXPalette.fill)
    if bars.rows.contains(where: { $0.value != nil && $0.light == nil }) {
      colours.append(DOCXPalette.accent)
    }
    var entries = [DOCXLegendEntry(text: RichText(bars.valueName), colours: colours)]
    if let name = bars.referenceName {
      entries.append(DOCXLegendEntry(text: RichText(name), colours: [DOCXPalette.mark], sign: "┃"))
    }
    drawLegend(entries)
  }

  /// A bar in pieces: filled and empty, cut where the reference stands.
  private static func pieces(
    of row: BarChart.Row, _ parts: Int, _ part: Int, isFirst: Bool
  ) -> [DOCXChartCell] {
    func place(_ value: BarChart.Value?) -> Int? {
      value.map { Int(min(max($0.share.isFinite ? $0.share : 0, 0), 1) * Double(parts) + 0.5) }
    }
    let full = place(row.value) ?? 0
    let reference = place(row.reference)
    let cuts = Set([0, full, reference ?? 0, parts]).sorted()
    return zip(cuts, cuts.dropFirst()).map { first, last in
      var cell = DOCXChartCell(part * (last - first))
      (cell.span, cell.isArea) = (last - first, true)
      let fill = row.light.map(DOCXPalette.fill) ?? DOCXPalette.accent
      cell.fill = last <= full ? fill : DOCXPalette.groupFill
      // The first bar keeps its distance from the titles by their line.
      if !isFirst { cell.borders = DOCXChartCell.line("top", 24, "FFFFFF") }
      cell.borders += DOCXChartCell.line("bottom", 24, "FFFFFF")
      if last == reference { cell.borders += DOCXChartCell.line("right", 18, DOCXPalette.mark) }
      return cell
    }
  }

  /// A whole as one row of cells, each as wide as its part.
  mutating func draw(_ distribution: Distribution, of chart: Chart) {
    let parts = distribution.parts.filter { $0.count > 0 }
    let total = max(1, distribution.total)
    let least = min(420, surroundings.width / max(1, parts.count))
    let free = surroundings.width - least * parts.count
    if !parts.isEmpty {
      let widths = parts.map { least + free * $0.count / total }
      openChart(chart, widths)
      let cells = zip(parts, widths).map { part, width in
        let text = "\(part.mark.light.symbol) \(Spanish.grouped(part.count))"
        var cell = DOCXChartCell(width, .strong(text))
        cell.fill = DOCXPalette.fill(of: part.mark.light)
        cell.run.colour = DOCXPalette.textOnFill(of: part.mark.light)
        cell.isCentered = true
        cell.borders = DOCXChartCell.line("left", 12, "FFFFFF")
        cell.borders += DOCXChartCell.line("right", 12, "FFFFFF")
        return cell
      }
      draw(DOCXChartRow(cells: cells, height: 480))
      xml.markup("</w:tbl>")
    }
    drawLegend(
      distribution.parts.map { part in
        let mark = StatusMark(part.mark.light, part.mark.word)
        return DOCXLegendEntry(text: "\(Inline.status(mark)): \(Spanish.grouped(part.count))")
      })
  }
}

extension RichText {
  /// Strong words.
  fileprivate static func strong(_ text: String) -> RichText {
    RichText(.strong(RichText(text)))
  }
}
