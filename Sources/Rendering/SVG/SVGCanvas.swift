import DocumentModel

/// The marks of a drawing as SVG 2, with classes for their colours.
struct SVGCanvas: HTMLWriting {
  var markup = HTMLMarkup()
  /// The id of the drawing, before which those of its parts begin.
  let id: String

  init(id: String) { self.id = id }

  /// The drawing, with its name and its words for who doesn't see it (SVG-AAM 1.0; WCAG 2.2, 1.1.1).
  func drawing(_ frame: SVGFrame, height: Double, title: String, summary: String) -> String {
    var outer = SVGCanvas(id: id)
    let size = "0 0 \(SVGNumber.text(frame.width)) \(SVGNumber.text(height))"
    outer.block(
      "svg",
      [
        "class": frame.cssClass, "viewBox": size, "role": "img",
        "aria-labelledby": "\(id).titulo \(id).resumen",
      ]
    ) { canvas in
      canvas.block("title", ["id": "\(canvas.id).titulo"]) { $0.markup.words(title) }
      canvas.block("desc", ["id": "\(canvas.id).resumen"]) { $0.markup.words(summary) }
      canvas.markup.raw(
        """
        <defs><pattern id="\(id).trama" width="5" height="5" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern></defs>\n
        """)
      canvas.markup.raw(markup.text)
    }
    return outer.markup.text
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String
  ) {
    markup.raw("<rect class=\"\(name)\"")
    numbers([("x", x), ("y", y), ("width", max(0, width)), ("height", max(0, height))])
  }

  /// A rectangle of diagonal lines.
  mutating func hatched(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    rect(x, y, width, height, "paper")
    markup.raw("<rect class=\"outline\" fill=\"url(#\(id).trama)\"")
    numbers([("x", x), ("y", y), ("width", max(0, width)), ("height", max(0, height))])
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String
  ) {
    markup.raw("<line class=\"\(name)\"")
    numbers([("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
  }

  /// A path of straight lines that is closed.
  mutating func polygon(_ points: [(Double, Double)], _ name: String) {
    let places = points.map { "\(SVGNumber.text($0.0)),\(SVGNumber.text($0.1))" }
    markup.raw("<polygon class=\"\(name)\" points=\"\(places.joined(separator: " "))\"/>\n")
  }

  /// One line of words; `y` is where the letters stand.
  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ name: String, anchor: String? = nil
  ) {
    block(
      "text",
      ["class": name, "x": SVGNumber.text(x), "y": SVGNumber.text(y), "text-anchor": anchor]
    ) { $0.markup.words(words) }
  }

  /// Lines of words under each other.
  mutating func lines(_ lines: [String], _ x: Double, _ y: Double, _ name: String) {
    for (index, line) in lines.enumerated() {
      text(line, x, y + Double(index) * SVGMetrics.leading, name)
    }
  }

  /// The shape of a light around a point, the same as its sign in text.
  mutating func shape(_ light: StatusMark.Light, _ x: Double, _ y: Double) {
    let name = "mark \(light.cssClass)"
    switch light {
    case .green: circle(x, y, 4.6, name)
    case .yellow: polygon([(x, y - 5), (x + 5.3, y + 4.4), (x - 5.3, y + 4.4)], name)
    case .red: rect(x - 4.3, y - 4.3, 8.6, 8.6, name)
    case .grey: circle(x, y, 4, name)
    case .violet: polygon([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)], name)
    }
  }

  private mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ name: String) {
    markup.raw("<circle class=\"\(name)\"")
    numbers([("cx", x), ("cy", y), ("r", radius)])
  }

  private mutating func numbers(_ attributes: [(String, Double)]) {
    for (name, value) in attributes { markup.raw(" \(name)=\"\(SVGNumber.text(value))\"") }
    markup.raw("/>\n")
  }
}
