import XMLText

/// The part `word/styles.xml` (ECMA-376, part 1, section 17.7).
enum DOCXStyleSheet {
  /// The styles for a document in a language.
  static func part(language: String) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.add(defaults(language))
    for style in DOCXStyle.allCases { xml.add(definition(of: style)) }
    xml.add(characterStyles)
    xml.add(tableStyles)
    xml.markup("</w:styles>")
    return xml
  }

  /// Arial stands on every machine with Word; LibreOffice has Liberation Sans, of the same widths.
  private static func defaults(_ language: String) -> XMLMarkup {
    """
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial" \
    w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" \
    w:cstheme="minorBidi"/><w:sz w:val="21"/><w:szCs w:val="21"/>\
    <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>\
    <w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    """
  }

  private static func definition(of style: DOCXStyle) -> XMLMarkup {
    let id = style.rawValue
    let look = DOCXStyleLook(style)
    var result: XMLMarkup = "<w:style w:type=\"paragraph\""
    if style == .normal { result += " w:default=\"1\"" }
    if look.isOwn { result += " w:customStyle=\"1\"" }
    result += " w:styleId=\"\(id)\"><w:name w:val=\"\(look.name)\"/>"
    if style != .normal { result += "<w:basedOn w:val=\"\(look.base.rawValue)\"/>" }
    if look.next != style { result += "<w:next w:val=\"\(look.next.rawValue)\"/>" }
    result += "<w:uiPriority w:val=\"\(look.priority)\"/>"
    if look.isOffered { result += "<w:qFormat/>" }
    if !look.paragraph.bytes.isEmpty { result += "<w:pPr>\(look.paragraph)</w:pPr>" }
    if !look.run.bytes.isEmpty { result += "<w:rPr>\(look.run)</w:rPr>" }
    result += "</w:style>"
    return result
  }

  private static let characterStyles: XMLMarkup = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
    <w:unhideWhenUsed/></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
    <w:rPr><w:color w:val="\(DOCXPalette.link)"/><w:u w:val="single"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
    <w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>\
    <w:noProof/></w:rPr></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
    """

  private static let tableStyles: XMLMarkup = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" \
    w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    </w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">\
    <w:name w:val="\(RenderingWords.WordStyles.table)"/><w:basedOn w:val="TableNormal"/>\
    <w:uiPriority w:val="49"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" \
    w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="8" w:space="0" w:color="\(DOCXPalette.heading)"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="\(DOCXPalette.heading)"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="\(DOCXPalette.hairline)"/>\
    </w:tblBorders><w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>\
    <w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="\(DOCXPalette.heading)"/>\
    </w:tcBorders><w:shd w:val="clear" w:color="auto" \
    w:fill="\(DOCXPalette.headerFill)"/></w:tcPr></w:tblStylePr></w:style>
    """
}
