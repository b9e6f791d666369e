import DocumentModel

/// What the marks of a chart mean, in a row or as many as it takes.
struct SVGLegend {
  /// A mark with its words.
  struct Item {
    /// What is drawn before the words.
    enum Sample {
      case bar(Timeline.Role)
      case share
      case reference
      case light(StatusMark.Light)
    }

    let sample: Sample
    let words: String

    /// The width of the mark with the space behind it.
    fileprivate var lead: Double {
      switch sample {
      case .bar, .share: 26
      case .reference, .light: 14
      }
    }
  }

  let items: [Item]

  private static let rowHeight = 18.0

  /// Draws the legend from a height on, and returns its height.
  func draw(on canvas: inout SVGCanvas, y: Double, width: Double) -> Double {
    guard !items.isEmpty else { return 0 }
    let small = SVGMetrics.small
    let words = items.map {
      small.lines(of: $0.words, width: width - $0.lead, limit: 1).first ?? ""
    }
    let widths = zip(items, words).map { $0.lead + small.width(of: $1) }
    let places = SVGFlow.places(of: widths, gap: 14, within: width)
    for (index, place) in places.enumerated() {
      let middle = y + Double(place.row) * Self.rowHeight + Self.rowHeight / 2
      sample(items[index].sample, on: &canvas, x: place.left, middle: middle)
      canvas.text(words[index], place.left + items[index].lead, middle + 4, "small")
    }
    return Double((places.last?.row ?? 0) + 1) * Self.rowHeight + 6
  }

  private func sample(
    _ sample: Item.Sample, on canvas: inout SVGCanvas, x: Double, middle: Double
  ) {
    let width = 20.0
    switch sample {
    case .bar(let role):
      let bar = Timeline.Bar(0...1, role)
      SVGBar(bar).draw(on: &canvas, x: x, y: middle - SVGBar.height / 2, width: width)
    case .share: canvas.rect(x, middle - 5, width, 10, "share")
    case .reference: canvas.line(x + 4, middle - 7, x + 4, middle + 7, "reference")
    case .light(let light): canvas.shape(light, x + 5, middle)
    }
  }
}
