import DocumentModel

/// A chart as SVG within HTML, once for wide windows and once for narrow ones.
struct SVGChart {
  let chart: Chart
  /// An id that no other chart has.
  let id: String

  /// The drawings; a browser shows those that suit the window.
  var markup: String {
    var result = ""
    for frame in SVGFrame.allCases {
      let prefix = frame == .wide ? id : id + ".m"
      let drawings = drawings(frame, prefix)
      for (index, drawing) in drawings.enumerated() {
        let title = RenderingWords.part(
          RenderingWords.caption(RenderingWords.chart, chart.number, chart.title).plainText,
          index + 1, of: drawings.count)
        result += drawing.canvas.drawing(
          frame, height: drawing.height, title: title, summary: chart.summary)
      }
    }
    return result
  }

  private func drawings(_ frame: SVGFrame, _ prefix: String) -> [(
    canvas: SVGCanvas, height: Double
  )] {
    switch chart.content {
    case .timeline(let timeline):
      SVGTimeline(timeline, frame).drawings { $0 == 0 ? prefix : "\(prefix).\($0 + 1)" }
    case .bars(let bars): [SVGBars(bars, frame).drawing(id: prefix)]
    case .distribution(let distribution):
      [SVGDistribution(distribution, frame).drawing(id: prefix)]
    }
  }
}
