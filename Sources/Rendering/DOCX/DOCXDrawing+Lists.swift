import DocumentModel
import XMLText

extension DOCXDrawing {
  /// A list whose items bear real bullets or numbers.
  mutating func draw(_ list: List) {
    let outer = surroundings
    let level = outer.listDepth
    let marker: DOCXNumbering.Place
    let style: DOCXStyle
    switch list.marker {
    case .bullet: (marker, style) = (numbering.bullet(level), .bullet)
    case .ordered(let start):
      (marker, style) = (numbering.beginNumbers(level, from: start), .number)
    }
    surroundings.listDepth += 1
    surroundings.indent += DOCXNumbering.step
    surroundings.width = max(surroundings.width - DOCXNumbering.step, Self.leastWidth)
    let keepsEnd = keepsEnd
    for (place, item) in list.items.enumerated() {
      var paragraph = DOCXParagraph(style)
      paragraph.keepsNext = keepsEnd && place == list.items.count - 1
      paragraph.numbering = marker
      paragraph.hanging = DOCXNumbering.step
      if !list.isTight { paragraph.after = 120 }
      var rest = item.blocks[...]
      // What is not a paragraph stands under its bullet.
      if case .paragraph(let text) = rest.first {
        drawParagraph(text, paragraph)
        rest = rest.dropFirst()
      } else {
        drawParagraph(RichText(), paragraph)
      }
      draw(rest)
    }
    surroundings = outer
    if level == 0, !list.items.isEmpty { leave(120) }
  }

  /// What somebody else said, behind a line.
  mutating func drawQuote(_ blocks: [Block]) {
    let outer = surroundings
    surroundings.isQuoted = true
    surroundings.listDepth = 0
    surroundings.indent += 400
    surroundings.width = max(surroundings.width - 800, Self.leastWidth)
    draw(blocks)
    surroundings = outer
  }

  /// Labels with their values, the values one under the other.
  mutating func draw(_ facts: [LabelledValue]) {
    let widest = surroundings.width * 2 / 5
    // Bold letters of 10.5 points.
    let widths = facts.map { DOCXMeasure.width(of: $0.label, isBold: true) * 21 / 100 + 200 }
    let fitting = widths.filter { $0 <= widest }.max() ?? 0
    let column = min(max(fitting, 1000), widest)
    for (index, (fact, width)) in zip(facts, widths).enumerated() {
      // A few facts stand together on one page.
      let keepsNext = facts.count <= 12 && index < facts.count - 1
      var paragraph = DOCXParagraph(.fact, keepsNext: keepsNext)
      paragraph.left = surroundings.indent + column
      paragraph.hanging = column
      open(paragraph)
      var run = DOCXRun()
      run.isBold = true
      run.colour = DOCXPalette.heading
      drawRun(fact.label, run)
      // A label that is too long stands over its value.
      xml.markup(width <= column ? "<w:r><w:tab/></w:r>" : "<w:r><w:br/></w:r>")
      drawInlines(fact.value)
      close()
    }
    if !facts.isEmpty { leave(120) }
  }

  /// The least width of a text, however deep it stands.
  static var leastWidth: Int { 1200 }
}
