import DocumentModel
import TerminalText

/// A line of time as drawings: labels, a scale of days, bars in lanes, the cut-off across them all.
struct SVGTimeline {
  let timeline: Timeline
  let layout: SVGTimelineLayout

  init(_ timeline: Timeline, _ frame: SVGFrame) {
    self.timeline = timeline
    layout = SVGTimelineLayout(timeline, frame)
  }

  /// The marks of each drawing, with its height; the legend stands over the first one.
  func drawings(id: (Int) -> String) -> [(canvas: SVGCanvas, height: Double)] {
    layout.parts.enumerated().map { index, lines in
      var canvas = SVGCanvas(id: id(index))
      var y = 0.0
      if index == 0 {
        y = legend.draw(on: &canvas, y: 0, width: layout.frame.width)
      }
      // Behind the words and the bars, which stay whole.
      y = axis(on: &canvas, y: y, height: lines.reduce(0) { $0 + $1.height })
      for line in lines {
        draw(line, on: &canvas, y: y)
        y += line.height
      }
      return (canvas, y + 2)
    }
  }

  private var legend: SVGLegend {
    var items = timeline.roles.map {
      SVGLegend.Item(sample: .bar($0), words: RenderingWords.name(of: $0))
    }
    items += timeline.lights.map { SVGLegend.Item(sample: .light($0), words: $0.name) }
    return SVGLegend(items: items)
  }

  /// How far under the top of a drawing the axis lies.
  private var axisHeight: Double { timeline.cutOff == nil ? 18 : 36 }

  /// The months, and the cut-off with its label; returns where rows begin.
  private func axis(on canvas: inout SVGCanvas, y: Double, height: Double) -> Double {
    let small = SVGMetrics.small
    let (scale, left) = (layout.scale, layout.plotLeft)
    let top = y + axisHeight
    let bottom = top + 4 + height
    let labels = timeline.ticks.map { small.lines(of: $0.label, width: 90, limit: 1).first ?? "" }
    let starts = timeline.ticks.map { left + scale.start(of: $0.day) }
    for start in starts { canvas.line(start, top, start, bottom, "grid") }
    canvas.line(left, top, left + scale.length, top, "axis")
    if let cutOff = timeline.cutOff {
      let font = SVGText(size: small.size, isBold: true)
      let label = font.lines(of: cutOff.label, width: layout.frame.width, limit: 1).first ?? ""
      let x = left + scale.end(of: cutOff.day)
      let place = layout.left(ofLabel: font.width(of: label), at: x)
      canvas.text(label, place, y + 11, "small strong")
      canvas.line(x, y + 15, x, bottom, "cut-off")
    }
    let shown = TickLabels.shown(
      starts: starts, widths: labels.map { small.width(of: $0) }, gap: 6, end: layout.frame.width)
    for index in shown {
      canvas.line(starts[index], top - 5, starts[index], top, "axis")
      canvas.text(labels[index], starts[index], top - 8, "small")
    }
    return top + 4
  }

  private func draw(
    _ line: SVGTimelineLayout.Line, on canvas: inout SVGCanvas, y: Double
  ) {
    switch line.content {
    case .title(let lines):
      canvas.lines(lines, 0, y + SVGMetrics.leading + 3, "title")
      canvas.line(0, y + line.height - 3, layout.frame.width, y + line.height - 3, "grid")
    case .row(let row, let label):
      let first = y + SVGMetrics.leading - 2
      if let status = row.status { canvas.shape(status.light, 6, first - 4.5) }
      if let number = row.number {
        let words = SVGMetrics.text.lines(of: number, width: layout.numberWidth, limit: 1)
        canvas.lines(words, layout.labelLeft - layout.numberWidth, first, "label number")
      }
      canvas.lines(label, layout.labelLeft, first, "label")
      let text = Double(max(label.count, 1)) * SVGMetrics.leading
      let top = layout.frame == .wide ? y + 4 : y + text + 3
      bars(of: row, on: &canvas, y: top)
      let bottom = y + line.height - 3
      canvas.line(0, bottom, layout.frame.width, bottom, "grid")
    }
  }

  private func bars(of row: Timeline.Row, on canvas: inout SVGCanvas, y: Double) {
    let (scale, left) = (layout.scale, layout.plotLeft)
    for (lane, bars) in TimelineLanes(row).lanes.enumerated() {
      let top = y + Double(lane) * SVGTimelineLayout.lanePitch
      for bar in bars where scale.shows(bar.first, bar.last) {
        if bar.first == bar.last {
          SVGBar(bar).drawDay(on: &canvas, x: left + scale.middle(of: bar.first), y: top)
        } else {
          let start = scale.start(of: bar.first)
          SVGBar(bar).draw(
            on: &canvas, x: left + start, y: top, width: scale.end(of: bar.last) - start)
        }
      }
    }
  }
}
