import DocumentModel
import SpanishText

/// A whole as one bar in parts, with shape, count and word of each part under it.
struct SVGDistribution {
  let distribution: Distribution
  let frame: SVGFrame

  private static let barHeight = 30.0
  private static let rowHeight = 21.0

  init(_ distribution: Distribution, _ frame: SVGFrame) {
    self.distribution = distribution
    self.frame = frame
  }

  /// The marks with their height.
  func drawing(id: String) -> (canvas: SVGCanvas, height: Double) {
    var canvas = SVGCanvas(id: id)
    let parts = distribution.parts.filter { $0.count > 0 }
    guard !parts.isEmpty else {
      canvas.text(RenderingWords.emptyTable, 0, 14, "label")
      return (canvas, 20)
    }
    let widths = Apportionment.shares(of: parts.map(\.count), among: Int(frame.width))
    var x = 0.0
    for (part, width) in zip(parts, widths) {
      segment(part, x, Double(width), on: &canvas)
      x += Double(width)
    }
    let height = legend(parts, on: &canvas)
    return (canvas, height)
  }

  private func segment(
    _ part: Distribution.Part, _ x: Double, _ width: Double, on canvas: inout SVGCanvas
  ) {
    let gap = width > 6 ? 1.5 : 0
    canvas.rect(
      x + gap, 1, width - 2 * gap, Self.barHeight, "solid \(part.mark.light.cssClass)")
    let count = Spanish.grouped(part.count)
    // The shape stands in the bar too, so that it is told without its colour.
    let label = SVGMetrics.strong.width(of: count) + 16
    guard width > label + 14 else { return }
    let left = x + (width - label) / 2
    canvas.rect(left - 6, 6, label + 12, Self.barHeight - 10, "paper")
    canvas.shape(part.mark.light, left + 5, 1 + Self.barHeight / 2)
    canvas.text(count, left + 15, 1 + Self.barHeight / 2 + 4.5, "title")
  }

  private func legend(_ parts: [Distribution.Part], on canvas: inout SVGCanvas) -> Double {
    let top = Self.barHeight + 12
    let words = parts.map { part in
      SVGMetrics.text.lines(
        of: RenderingWords.counted(part.mark.word, part.count, of: distribution.total),
        width: frame.width - 16, limit: 1
      ).first ?? ""
    }
    let widths = words.map { 16 + SVGMetrics.text.width(of: $0) }
    let places = SVGFlow.places(of: widths, gap: 18, within: frame.width)
    for (index, place) in places.enumerated() {
      let middle = top + Double(place.row) * Self.rowHeight + 8
      canvas.shape(parts[index].mark.light, place.left + 6, middle)
      canvas.text(words[index], place.left + 16, middle + 4.5, "label")
    }
    return top + Double((places.last?.row ?? 0) + 1) * Self.rowHeight
  }
}
