import DocumentModel

/// A period of a line of time as a mark: each role has a surface of its own, not only a colour
/// (WCAG 2.2, 1.4.1).
struct SVGBar {
  static let height = 9.0

  let bar: Timeline.Bar

  init(_ bar: Timeline.Bar) { self.bar = bar }

  /// Draws the period as long as it is.
  func draw(on canvas: inout SVGCanvas, x: Double, y: Double, width: Double) {
    let width = max(width, 3)
    switch bar.role {
    case .planned: canvas.rect(x, y, width, Self.height, "outline paper")
    case .replanned: canvas.hatched(x, y, width, Self.height)
    case .lasting: canvas.rect(x, y + 1.5, width, Self.height - 3, "outline dashed paper")
    case .actual: canvas.rect(x, y, width, Self.height, "solid \(bar.light?.cssClass ?? "plain")")
    }
  }

  /// Draws a day by itself, as a diamond around its middle.
  func drawDay(on canvas: inout SVGCanvas, x: Double, y: Double) {
    let (middle, radius) = (y + Self.height / 2, 6.0)
    let points = [
      (x, middle - radius), (x + radius, middle), (x, middle + radius),
      (x - radius, middle),
    ]
    switch bar.role {
    case .planned: canvas.polygon(points, "outline paper")
    case .lasting: canvas.polygon(points, "outline dashed paper")
    case .replanned:
      canvas.polygon(points, "outline paper")
      canvas.line(x - radius / 2, middle, x + radius / 2, middle, "outline")
    case .actual: canvas.polygon(points, "solid \(bar.light?.cssClass ?? "plain")")
    }
  }
}
