/// The two widths in which a chart is drawn: text in a drawing that shrinks with its window could not
/// be read on a telephone (WCAG 2.2, 1.4.10), so that a narrow window shows another drawing.
enum SVGFrame: CaseIterable {
  /// Labels stand beside the bars.
  case wide
  /// Labels stand over the bars.
  case narrow

  /// The width of the drawing in its own units, each about a pixel.
  var width: Double { self == .wide ? 720 : 340 }

  /// The class that shows it in windows of its width.
  var cssClass: String { self == .wide ? "wide-frame" : "narrow-frame" }
}

/// What all charts have in common.
enum SVGMetrics {
  /// Labels.
  static let text = SVGText(size: 13)
  /// Titles of groups, totals.
  static let strong = SVGText(size: 13, isBold: true)
  /// Axes, legends, second lines.
  static let small = SVGText(size: 11.5)
  /// From one line of text to the next.
  static let leading = 16.0
  /// Lines of a label at most.
  static let labelLines = 3
  /// The room between a label and its bars.
  static let gap = 12.0
  /// A drawing of more rows goes on in a next one, so that each finds room on a page.
  static let longest = 740.0
}
