import DocumentModel
import TerminalText

/// Shares side by side: a label, a bar from 0 to the share, a mark at what was expected, the figures.
struct SVGBars {
  let chart: BarChart
  let frame: SVGFrame
  private let hasLights: Bool
  private let labelWidth: Double
  private let valueWidth: Double
  private let plotLeft: Double
  private let plotWidth: Double

  private static let barHeight = 16.0
  private static let widestLabel = 250.0
  /// What figures may take, so that «independiente 13 (100.0 %)» is not cut.
  private static let widestFigures = 176.0

  init(_ chart: BarChart, _ frame: SVGFrame) {
    self.chart = chart
    self.frame = frame
    hasLights = chart.rows.contains { $0.light != nil }
    let lead = hasLights ? 16.0 : 0
    let values = chart.rows.map {
      max(
        SVGMetrics.strong.width(of: Self.value($0)),
        SVGMetrics.small.width(of: Self.reference($0, chart) ?? ""))
    }
    valueWidth = min((values.max() ?? 0) + 4, Self.widestFigures + 4)
    let labels = chart.rows.map { SVGMetrics.strong.width(of: $0.label.prefix(80).printable) }
    switch frame {
    case .wide:
      labelWidth = min(labels.max() ?? 0, Self.widestLabel)
      plotLeft = lead + labelWidth + SVGMetrics.gap
    case .narrow:
      labelWidth = frame.width - lead
      plotLeft = 4
    }
    plotWidth = frame.width - plotLeft - valueWidth - SVGMetrics.gap
  }

  /// The marks with their height.
  func drawing(id: String) -> (canvas: SVGCanvas, height: Double) {
    var canvas = SVGCanvas(id: id)
    var y = legend.draw(on: &canvas, y: 0, width: frame.width) + 4
    let top = y
    let rows = chart.rows.map(measured)
    let bottom = top + rows.reduce(0) { $0 + $1.height }
    axis(on: &canvas, top: top, bottom: bottom)
    for (index, (row, measured)) in zip(chart.rows, rows).enumerated() {
      if row.isTotal, index > 0 { canvas.line(0, y, frame.width, y, "axis") }
      draw(row, measured.label, on: &canvas, y: y)
      y += measured.height
    }
    return (canvas, bottom + 22)
  }

  private var legend: SVGLegend {
    var items = [SVGLegend.Item(sample: .share, words: chart.valueName)]
    if let name = chart.referenceName, chart.rows.contains(where: { $0.reference != nil }) {
      items.append(SVGLegend.Item(sample: .reference, words: name))
    }
    let lights = Set(chart.rows.compactMap(\.light))
    items += StatusMark.Light.allCases.filter(lights.contains).map {
      SVGLegend.Item(sample: .light($0), words: $0.name)
    }
    return SVGLegend(items: items)
  }

  private func measured(_ row: BarChart.Row) -> (label: [String], height: Double) {
    let font = row.isTotal ? SVGMetrics.strong : SVGMetrics.text
    let label = font.lines(of: row.label, width: labelWidth, limit: SVGMetrics.labelLines)
    let text = Double(max(label.count, 1)) * SVGMetrics.leading
    let figures = Self.reference(row, chart) == nil ? 20.0 : 34
    let height =
      frame == .wide ? max(text + 2, figures) : text + max(figures + 2, Self.barHeight + 8)
    return (label, height + 10)
  }

  private func axis(on canvas: inout SVGCanvas, top: Double, bottom: Double) {
    let steps = frame == .wide ? [0, 25, 50, 75, 100] : [0, 50, 100]
    for step in steps {
      let x = plotLeft + Double(step) / 100 * plotWidth
      canvas.line(x, top, x, bottom, step == 0 ? "axis" : "grid")
      let anchor = frame == .narrow && step == 0 ? "start" : "middle"
      canvas.text(RenderingWords.percent(step), x, bottom + 15, "small", anchor: anchor)
    }
  }

  private func draw(
    _ row: BarChart.Row, _ label: [String], on canvas: inout SVGCanvas, y: Double
  ) {
    let first = y + SVGMetrics.leading + 2
    if let light = row.light { canvas.shape(light, 6, first - 4.5) }
    canvas.lines(label, hasLights ? 16 : 0, first, row.isTotal ? "title" : "label")
    let text = Double(max(label.count, 1)) * SVGMetrics.leading
    let top = frame == .wide ? y + 5 : y + text + 9
    if let value = row.value {
      let width = Self.share(value) * plotWidth
      let light = row.light?.cssClass
      canvas.rect(plotLeft, top, width, Self.barHeight, light.map { "solid \($0)" } ?? "share")
    }
    if let reference = row.reference {
      let x = plotLeft + Self.share(reference) * plotWidth
      canvas.line(x, top - 4, x, top + Self.barHeight + 4, "reference")
    }
    let right = frame.width - valueWidth
    canvas.text(Self.value(row), right, top + 12.5, "title")
    if let reference = Self.reference(row, chart) {
      canvas.text(reference, right, top + 27, "small")
    }
  }

  private static func value(_ row: BarChart.Row) -> String {
    let text = row.value?.text ?? row.absence ?? RenderingWords.noFigure
    return SVGMetrics.strong.lines(of: text, width: widestFigures, limit: 1).first ?? ""
  }

  private static func reference(_ row: BarChart.Row, _ chart: BarChart) -> String? {
    guard let reference = row.reference else { return nil }
    let text = RenderingWords.reference(chart.referenceName, reference.text)
    return SVGMetrics.small.lines(of: text, width: widestFigures, limit: 1).first
  }

  private static func share(_ value: BarChart.Value) -> Double {
    value.share.isFinite ? min(max(value.share, 0), 1) : 0
  }
}
