import DocumentModel
import TerminalText
import XMLText

extension DOCXDrawing {
  /// A chart as a table whose cells are shaded, so that it can be edited in Word; over its caption
  /// and the sentence that says the same.
  mutating func draw(_ chart: Chart) {
    prepareTable()
    switch chart.content {
    case .timeline(let timeline): draw(timeline, of: chart)
    case .bars(let bars): draw(bars, of: chart)
    case .distribution(let distribution): draw(distribution, of: chart)
    }
    isAfterTable = false
    forgetGap()
    drawCaption(
      RenderingWords.chart, chart.number, chart.title, keepsNext: !chart.summary.isEmpty,
      before: 60)
    if !chart.summary.isEmpty { drawParagraph(RichText(chart.summary), DOCXParagraph(.tableNote)) }
    leave(180)
  }

  /// Begins the table of a chart, which bears the chart's words for assistive technology.
  mutating func openChart(_ chart: Chart, _ widths: [Int]) {
    xml.add(
      """
      <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
      <w:tblInd w:w="\(surroundings.indent)" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
      <w:bottom w:w="20" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>\
      <w:tblCaption w:val="\(chart.title.plainText.printable)"/>\
      <w:tblDescription w:val="\(chart.summary.printable)"/></w:tblPr>
      """)
    xml.add(DOCXTableLook.grid(widths))
  }

  /// A cell of a chart, with words of one look or none.
  mutating func draw(_ cell: DOCXChartCell) {
    xml.markup("<w:tc><w:tcPr>")
    xml.add(cell.properties)
    xml.markup("</w:tcPr><w:p><w:pPr>")
    var paragraph = DOCXParagraph(cell.isArea ? .chartCell : .chartText, keepsNext: cell.keepsNext)
    (paragraph.isRight, paragraph.isCentered) = (cell.isRight, cell.isCentered)
    if !cell.isArea { (paragraph.left, paragraph.right) = (40, 60) }
    xml.add(paragraph.properties)
    xml.markup("</w:pPr>")
    if !cell.text.isEmpty { drawInlines(cell.text, cell.run) }
    xml.markup("</w:p></w:tc>")
  }

  /// The line that says what the colours are.
  mutating func drawLegend(_ entries: [DOCXLegendEntry]) {
    guard !entries.isEmpty else { return }
    forgetGap()
    var paragraph = DOCXParagraph(.chartText, keepsNext: true)
    (paragraph.before, paragraph.after) = (80, 80)
    open(paragraph)
    for (index, entry) in entries.enumerated() {
      if index > 0 { drawRun("    ") }
      for colour in entry.colours {
        var run = DOCXRun()
        run.colour = colour
        drawRun(entry.sign, run)
      }
      if !entry.colours.isEmpty { drawRun(" ") }
      drawInlines(entry.text)
    }
    close()
  }
}

/// What a legend says of some colours.
struct DOCXLegendEntry {
  let text: RichText
  var colours: [StaticString] = []
  /// What shows the colours.
  var sign = "█"
}

/// A cell of a chart.
struct DOCXChartCell {
  let width: Int
  var span = 1
  var fill: StaticString?
  var text = RichText()
  var run = DOCXRun()
  /// Whether it is a piece of the drawing, low and without room for words.
  var isArea = false
  var isRight = false
  var isCentered = false
  /// Whether the cell reaches over rows: where it begins, and where it goes on.
  var begins = false
  var continues = false
  /// Whether it stays on the page of what is below it.
  var keepsNext = true
  /// The lines around it.
  var borders: XMLMarkup = ""

  init(_ width: Int, _ text: RichText = "") {
    self.width = width
    self.text = text
  }

  /// The properties in the order of the schema (ECMA-376, part 1, section 17.4.69, CT_TcPr).
  var properties: XMLMarkup {
    var result: XMLMarkup = "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if span > 1 { result += "<w:gridSpan w:val=\"\(span)\"/>" }
    if begins { result += "<w:vMerge w:val=\"restart\"/>" }
    if continues { result += "<w:vMerge/>" }
    if !borders.bytes.isEmpty { result += "<w:tcBorders>\(borders)</w:tcBorders>" }
    result += DOCXTableLook.shade(fill)
    result += "<w:vAlign w:val=\"center\"/>"
    return result
  }

  /// A line at a side; sides stand in the order top, left, bottom, right.
  static func line(_ side: StaticString, _ size: Int, _ colour: StaticString) -> XMLMarkup {
    "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
  }
}
