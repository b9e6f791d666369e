import DocumentModel
import TerminalText
import XMLText

/// Draws the body of a document, block by block, into one row of bytes.
///
/// Drawing a block may need room before the next one, or a list or a link that other parts of the
/// package define; that is kept here too.
struct DOCXDrawing {
  /// What surrounds a block.
  struct Surroundings {
    /// How far the text stands in, in twentieths of a point.
    var indent = 0
    /// The width that is left for the text.
    var width = DOCXPage.portrait.textWidth
    /// In how many lists the block stands.
    var listDepth = 0
    /// Whether the block stands in a cell, where no page can begin.
    var isInCell = false
    /// Whether somebody else said it.
    var isQuoted = false
  }

  let outline: DOCXOutline
  let images: (Picture) -> [UInt8]?
  /// Whether page numbers are there as soon as the file is opened.
  var isForPrinting = false
  var xml = XMLWriter.document()
  var surroundings = Surroundings()
  var relationships = DOCXRelationships()
  var numbering = DOCXNumbering()
  /// How many headings have been drawn.
  var headingCount = 0
  /// How many bookmarks and drawings have been given a number.
  var lastID = 0
  /// The room that the next paragraph leaves before itself, for want of one after a table.
  private var gap = 0
  /// Whether a table stands right before, which would grow together with another.
  var isAfterTable = false
  /// Whether the next paragraph begins a section, and so a page.
  private var beginsSection = true
  private var beginsPage = false
  /// Whether the paragraph that is drawn leads to the block behind it.
  private var isLead = false
  /// Whether those who sign stand behind the block that is drawn: they must not stand alone.
  var keepsEnd = false

  init(_ outline: DOCXOutline, images: @escaping (Picture) -> [UInt8]?) {
    self.outline = outline
    self.images = images
  }

  /// Draws blocks in their order.
  mutating func draw(_ blocks: some Collection<Block>) {
    var next = blocks.startIndex
    for block in blocks {
      blocks.formIndex(after: &next)
      let isSigned = blocks[next...].first { !$0.isHeading }?.isSignatures == true
      isLead = isSigned || next < blocks.endIndex && block.isLead(to: blocks[next])
      keepsEnd = isSigned
      draw(block)
    }
  }

  /// Draws a block.
  mutating func draw(_ block: Block) {
    switch block {
    case .heading(let heading): draw(heading)
    case .paragraph(let text): drawParagraph(text)
    case .list(let list): draw(list)
    case .facts(let facts): draw(facts)
    case .table(let table): draw(table)
    case .quote(let blocks): drawQuote(blocks)
    case .note(let note): draw(note)
    case .picture(let picture): draw(picture)
    case .chart(let chart): draw(chart)
    case .preformatted(let text): drawPreformatted(text)
    case .contents(let title, let depth): drawContents(title, depth)
    case .signatures(let signatures): draw(signatures)
    case .rule: drawRule()
    case .pageBreak: beginsPage = !surroundings.isInCell
    }
  }

  /// A number that no other bookmark or drawing has.
  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }
}

// MARK: Paragraphs

extension DOCXDrawing {
  /// Begins a paragraph, within what surrounds it and with the room that what stands before needs.
  mutating func open(_ paragraph: DOCXParagraph) {
    var paragraph = paragraph
    if surroundings.indent > 0, paragraph.left == nil { paragraph.left = surroundings.indent }
    if gap > paragraph.before ?? paragraph.style.before { paragraph.before = gap }
    if beginsSection, paragraph.before == nil, paragraph.style.before > 0 { paragraph.before = 0 }
    if beginsPage { paragraph.beginsPage = true }
    if isLead, paragraph.style == .normal { paragraph.keepsNext = true }
    (gap, isAfterTable, beginsPage, beginsSection) = (0, false, false, false)
    xml.markup("<w:p>")
    let properties = paragraph.properties
    if !properties.bytes.isEmpty { xml.add("<w:pPr>\(properties)</w:pPr>") }
  }

  mutating func close() { xml.markup("</w:p>") }

  /// Demands room before the next paragraph.
  mutating func leave(_ room: Int) { gap = max(gap, room) }

  /// Forgets what the next paragraph would have needed, since a new page or a new cell begins.
  mutating func forgetGap() { (gap, isAfterTable) = (0, false) }

  /// Begins a section, whose first page is new.
  mutating func beginSection(_ page: DOCXPage) {
    surroundings = Surroundings()
    surroundings.width = page.textWidth
    forgetGap()
    (beginsSection, beginsPage) = (true, false)
  }

  /// Sees to it that a table can begin: on its page, and apart from another.
  mutating func prepareTable() {
    if isAfterTable || beginsPage || gap > 0 { drawSpacer(keepsNext: true) }
  }

  /// A low empty paragraph, as Word demands between two tables and at the end of a cell.
  mutating func drawSpacer(_ section: XMLMarkup = "", keepsNext: Bool = false) {
    let height = section.bytes.isEmpty ? max(gap, 80) : 20
    xml.markup("<w:p><w:pPr>")
    if keepsNext { xml.markup("<w:keepNext/>") }
    if beginsPage { xml.markup("<w:pageBreakBefore/>") }
    xml.add("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(height)\" w:lineRule=\"exact\"/>")
    xml.add("<w:rPr><w:sz w:val=\"2\"/></w:rPr>\(section)</w:pPr></w:p>")
    (gap, isAfterTable, beginsPage, beginsSection) = (0, false, false, false)
  }

  mutating func drawParagraph(_ text: RichText, _ paragraph: DOCXParagraph? = nil) {
    let style: DOCXStyle =
      surroundings.isQuoted ? .quote : surroundings.listDepth > 0 ? .listContinue : .normal
    open(paragraph ?? DOCXParagraph(style))
    drawInlines(text)
    close()
  }

  private mutating func draw(_ heading: Heading) {
    open(DOCXParagraph(.heading(heading.level), keepsNext: true))
    let ids = outline.bookmarks(of: headingCount).map { ($0, nextID()) }
    headingCount += 1
    for (name, id) in ids { xml.add("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>") }
    drawInlines(heading.numberedText)
    for (_, id) in ids { xml.add("<w:bookmarkEnd w:id=\"\(id)\"/>") }
    close()
  }

  private mutating func drawPreformatted(_ text: String) {
    var paragraph = DOCXParagraph(.preformatted)
    if surroundings.indent > 0 { paragraph.left = surroundings.indent }
    open(paragraph)
    for (index, line) in text.printableLines.enumerated() {
      xml.markup("<w:r>")
      if index > 0 { xml.markup("<w:br/>") }
      xml.markup("<w:t xml:space=\"preserve\">")
      xml.text(line)
      xml.markup("</w:t></w:r>")
    }
    close()
  }

  private mutating func drawRule() {
    var paragraph = DOCXParagraph()
    paragraph.hasLineBelow = true
    (paragraph.before, paragraph.after) = (120, 240)
    open(paragraph)
    close()
  }
}

extension Block {
  /// Whether it is a heading.
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  /// Whether it is those who sign.
  fileprivate var isSignatures: Bool { if case .signatures = self { true } else { false } }

  /// Whether a paragraph is so short that it must not stand at the foot of a page without what it
  /// leads to.
  fileprivate func isLead(to next: Block) -> Bool {
    guard case .paragraph(let text) = self else { return false }
    switch next {
    case .list, .table, .chart, .note, .picture, .preformatted, .quote, .signatures:
      return text.plainText.count < 160
    // What something is stands under its title with its data, be it told at length or not.
    case .facts: return text.plainText.count < 600
    default: return false
    }
  }
}
