import XMLText

/// How a style of paragraphs looks, and what Word shows of it.
struct DOCXStyleLook {
  /// The name; for the styles that Word knows, the one by which it knows them.
  let name: String
  /// The style from which it differs.
  var base = DOCXStyle.normal
  /// The style of what is typed after it.
  var next: DOCXStyle
  /// Its place in the list of styles.
  var priority = 99
  /// Whether Word offers it in its gallery.
  var isOffered = false
  /// Whether Word doesn't know it.
  var isOwn = false
  /// The properties of the paragraph, in the order of CT_PPr.
  var paragraph: XMLMarkup = ""
  /// The properties of the words, in the order of CT_RPr.
  var run: XMLMarkup = ""

  init(_ style: DOCXStyle) {
    next = style
    let navy = DOCXPalette.heading.description
    switch style {
    case .normal:
      (name, priority, isOffered) = ("Normal", 0, true)
    case .title:
      (name, priority, isOffered, next) = ("Title", 10, true, .normal)
      paragraph = "<w:keepNext/><w:keepLines/>\(Self.spacing(style, 120, line: 252))"
      run = "<w:b/><w:color w:val=\"\(navy)\"/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>"
    case .subtitle:
      (name, priority, isOffered, next) = ("Subtitle", 11, true, .normal)
      paragraph = "<w:keepLines/>\(Self.spacing(style, 80))"
      run = Self.words(size: 28, DOCXPalette.accent)
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
      let level = style.level
      (name, priority, isOffered, next) = ("heading \(level)", 9, true, .normal)
      paragraph = """
        <w:keepNext/><w:keepLines/>\(level == 1 ? Self.lineBelow : "")\
        \(Self.spacing(style, level == 1 ? 140 : 80, line: 252))\
        <w:outlineLvl w:val="\(level - 1)"/>
        """
      let size = [32, 26, 23, 21, 21, 21][level - 1]
      run = level == 6 ? "<w:i/>" : level == 5 ? "<w:b/><w:i/>" : "<w:b/>"
      run += "<w:color w:val=\"\(navy)\"/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
    case .contentsHeading:
      (name, base, priority, isOffered, next) = ("TOC Heading", .heading1, 39, true, .normal)
      paragraph = "<w:outlineLvl w:val=\"9\"/>"
    case .contents1, .contents2, .contents3, .contents4, .contents5, .contents6:
      let level = style.level
      (name, priority, next) = ("toc \(level)", 39, .normal)
      paragraph = """
        <w:tabs><w:tab w:val="right" w:leader="dot" w:pos="\(DOCXPage.portrait.textWidth)"/>\
        </w:tabs>\(Self.spacing(style, 40, line: 252))\
        <w:ind w:left="\((level - 1) * 280)"/>
        """
      run = level == 1 ? "<w:b/>" : ""
    case .bullet, .number:
      (name, priority, isOffered) = (style == .bullet ? "List Bullet" : "List Number", 12, true)
      paragraph = Self.spacing(style, 60)
    case .listContinue:
      (name, priority) = ("List Continue", 13)
      paragraph = Self.spacing(style, 60)
    case .caption:
      (name, priority, isOffered, next) = ("caption", 35, true, .normal)
      paragraph = "<w:keepLines/>\(Self.spacing(style, 90, line: 252))"
      run = "<w:b/>\(Self.words(size: 19, DOCXPalette.heading))"
    case .quote:
      (name, priority, isOffered) = ("Quote", 29, true)
      paragraph = """
        <w:pBdr><w:left w:val="single" w:sz="18" w:space="10" \
        w:color="\(DOCXPalette.rule)"/></w:pBdr><w:ind w:left="400" w:right="400"/>
        """
      run = "<w:i/><w:color w:val=\"404040\"/>"
    case .preformatted:
      (name, priority) = ("HTML Preformatted", 99)
      paragraph = """
        <w:shd w:val="clear" w:color="auto" w:fill="\(DOCXPalette.groupFill)"/>\
        <w:spacing w:before="60" w:after="120" w:line="240" w:lineRule="auto"/>
        """
      run = """
        <w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/>\
        <w:sz w:val="18"/><w:szCs w:val="18"/>
        """
    case .header, .footer:
      (name, priority) = (style == .header ? "header" : "footer", 99)
      paragraph = "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
      run = Self.words(size: 17, DOCXPalette.faint)
    case .signature:
      (name, priority) = ("Signature", 99)
      paragraph = """
        <w:keepLines/><w:spacing w:after="20" w:line="252" w:lineRule="auto"/>\
        <w:jc w:val="center"/>
        """
    case .cover:
      (name, isOwn, priority) = (RenderingWords.WordStyles.cover, true, 14)
      paragraph = "<w:keepLines/>\(Self.spacing(style, 60))"
      run = "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
    case .fact:
      (name, isOwn, isOffered, priority) = (RenderingWords.WordStyles.fact, true, true, 15)
      paragraph = Self.spacing(style, 50, line: 264)
    case .noteTitle:
      (name, isOwn, next, priority) = (RenderingWords.WordStyles.noteTitle, true, .normal, 16)
      paragraph = "<w:keepNext/>\(Self.spacing(style, 40))"
      run = "<w:b/><w:color w:val=\"\(navy)\"/>"
    case .tableText, .tableTextSmall, .tableTextTiny:
      (name, isOwn) = (RenderingWords.WordStyles.tableText(style.cellSize / 2), true)
      (base, priority, isOffered) = (.normal, 17, style == .tableText)
      paragraph = Self.spacing(style, 0, line: 240)
      run = "<w:sz w:val=\"\(style.cellSize)\"/><w:szCs w:val=\"\(style.cellSize)\"/>"
    case .tableHeader, .tableHeaderSmall, .tableHeaderTiny:
      (name, isOwn) = (RenderingWords.WordStyles.tableHeader(style.cellSize / 2), true)
      (base, priority, isOffered) = (.tableText, 18, style == .tableHeader)
      paragraph = "<w:keepNext/>"
      run = """
        <w:b/><w:color w:val="\(navy)"/><w:sz w:val="\(style.cellSize)"/>\
        <w:szCs w:val="\(style.cellSize)"/>
        """
    case .tableNote:
      (name, isOwn, priority) = (RenderingWords.WordStyles.tableNote, true, 19)
      paragraph = "<w:keepLines/>\(Self.spacing(style, 60, line: 240))"
      run = Self.words(size: 16, DOCXPalette.faint)
    case .chartText:
      (name, isOwn, base) = (RenderingWords.WordStyles.chartText, true, .tableText)
      run = "<w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>"
    case .chartCell:
      (name, isOwn, base) = (RenderingWords.WordStyles.chartCell, true, .tableText)
      paragraph = "<w:spacing w:line=\"150\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"
      run = "<w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>"
    }
  }

  private static func spacing(_ style: DOCXStyle, _ after: Int, line: Int? = nil) -> XMLMarkup {
    let lines: XMLMarkup = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
    return "<w:spacing w:before=\"\(style.before)\" w:after=\"\(after)\"\(lines)/>"
  }

  private static func words(size: Int, _ colour: StaticString) -> XMLMarkup {
    """
    <w:color w:val="\(colour)"/><w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>
    """
  }

  private static let lineBelow: XMLMarkup = """
    <w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" \
    w:color="\(DOCXPalette.rule)"/></w:pBdr>
    """
}
