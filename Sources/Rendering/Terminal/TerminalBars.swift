import DocumentModel
import TerminalText

/// Shares in block characters, each with a mark at what was expected and the figures behind it.
struct TerminalBars {
  let chart: BarChart
  let width: Int
  private let labels: Int
  /// The figures stand on one line where there is room, else on two.
  private let figureWidth: Int
  private let plotWidth: Int
  /// Whether label, bar and figures stand under each other: side by side they find no room.
  private let isStacked: Bool

  init(_ chart: BarChart, width: Int) {
    self.chart = chart
    self.width = width
    labels = TerminalChart.labelWidth(chart.rows.map(Self.label), width: width * 4 / 5)
    let figures = chart.rows.map { Self.figures($0, chart) }
    let whole = figures.map { $0.joined(separator: ", ").displayWidth }.max() ?? 0
    let half = figures.joined().map(\.displayWidth).max() ?? 0
    figureWidth = whole <= width / 3 ? whole : min(half, width / 2)
    let rest = width - labels - figureWidth - 4
    isStacked = rest < 8
    plotWidth = min(40, isStacked ? width : rest)
  }

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
    for (index, row) in chart.rows.enumerated() {
      let roles: [TextRole] = row.isTotal ? [.strong] : []
      if row.isTotal, index > 0 {
        let rule = String(repeating: "─", count: isStacked ? plotWidth : labels + 2 + plotWidth)
        lines.append(StyledLine(rule, [.faint]))
      }
      let label = TerminalChart.label(Self.label(row), width: isStacked ? width : labels, roles)
      let parts = Self.figures(row, chart)
      let whole = parts.joined(separator: ", ")
      let room = isStacked ? width : figureWidth
      let figures = (whole.displayWidth <= room ? [whole] : parts)
        .flatMap { $0.wrapped(to: room) }.map { StyledLine($0, roles) }
      lines +=
        isStacked
        ? label + [bar(row)] + figures
        : StyledLine.row([label, [bar(row)], figures], widths: [labels, plotWidth, 0], gap: 2)
    }
    return lines + [StyledLine()] + legend
  }

  private func bar(_ row: BarChart.Row) -> StyledLine {
    let share = row.value?.share ?? 0
    var cells = Array(Meter(share).blocks(width: plotWidth))
    if row.value == nil { cells = cells.map { _ in "·" } }
    let role = row.light?.role ?? .accent
    let mark = row.reference.map { reference in
      let share = reference.share.isFinite ? min(max(reference.share, 0), 1) : 0
      return min(Int((share * Double(plotWidth)).rounded()), plotWidth - 1)
    }
    var line = StyledLine()
    for (index, cell) in cells.enumerated() {
      line.append(
        index == mark
          ? StyledRun(text: "┃", roles: [.strong]) : StyledRun(text: String(cell), roles: [role]))
    }
    return line
  }

  private static func label(_ row: BarChart.Row) -> String {
    (row.light.map { $0.symbol + "\u{A0}" } ?? "") + row.label.printable
  }

  /// What there is, and what was expected.
  private static func figures(_ row: BarChart.Row, _ chart: BarChart) -> [String] {
    let value = row.value?.text ?? row.absence ?? RenderingWords.noFigure
    let reference = row.reference.map {
      RenderingWords.reference(chart.referenceName, $0.text)
    }
    return [value, reference].compactMap(\.self).map(\.printable)
  }

  private var legend: [StyledLine] {
    var items: [(sign: String, words: String, role: TextRole?)] = [
      ("██", chart.valueName, .accent)
    ]
    if let name = chart.referenceName { items.append(("┃", name, .strong)) }
    let lights = Set(chart.rows.compactMap(\.light))
    items += StatusMark.Light.allCases.filter(lights.contains).map { ($0.symbol, $0.name, $0.role) }
    return TerminalDrawing(width: width, headings: []).legend(items)
  }
}
