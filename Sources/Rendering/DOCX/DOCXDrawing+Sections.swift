import DocumentModel
import XMLText

extension DOCXDrawing {
  /// The part `word/document.xml` (ECMA-376, part 1, section 17.2.3).
  mutating func part(of document: Document) -> XMLWriter {
    xml.markup(
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
      """)
    let metadata = document.metadata
    let hasNotice = metadata.standingNotice?.isEmpty == false
    var isFirst = true
    if let cover = metadata.cover {
      drawCover(cover, metadata)
      drawSpacer(Self.section(.portrait, first: .cover, hasNotice: hasNotice))
      isFirst = false
    } else {
      drawTitle(metadata)
    }
    let sections = DOCXSection.sections(of: document.blocks)
    for (index, section) in sections.enumerated() {
      if index > 0 || metadata.cover != nil { beginSection(section.page) }
      surroundings.width = section.page.textWidth
      draw(section.blocks)
      let properties = Self.section(
        section.page, first: isFirst && index == 0 ? .title : nil, hasNotice: hasNotice)
      if index < sections.count - 1 {
        drawSpacer(properties)
      } else {
        if isAfterTable { drawSpacer() }
        xml.add(properties)
      }
    }
    xml.markup("</w:body></w:document>")
    return xml
  }

  /// What the first page of a section is, where it differs from the others.
  private enum FirstPage {
    /// A cover, with nothing at its head and foot.
    case cover
    /// A title, with nothing at its head.
    case title
  }

  /// The paper of a section (section 17.6.17, CT_SectPr); every one begins on a new page.
  ///
  /// A notice is in the head of its first page too.
  private static func section(
    _ page: DOCXPage, first: FirstPage?, hasNotice: Bool
  ) -> XMLMarkup {
    let (header, footer) = page == .portrait ? ("rId6", "rId7") : ("rId8", "rId9")
    var result: XMLMarkup = """
      <w:sectPr><w:headerReference w:type="default" r:id="\(header)"/>\
      <w:footerReference w:type="default" r:id="\(footer)"/>
      """
    if first == .title { result += "<w:footerReference w:type=\"first\" r:id=\"\(footer)\"/>" }
    if first != nil, hasNotice {
      result += "<w:headerReference w:type=\"first\" r:id=\"\(header)\"/>"
    }
    result += "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\""
    if page == .landscape { result += " w:orient=\"landscape\"" }
    result += """
      /><w:pgMar w:top="\(DOCXPage.margin)" w:right="\(DOCXPage.margin)" \
      w:bottom="\(DOCXPage.margin)" w:left="\(DOCXPage.margin)" \
      w:header="\(DOCXPage.headerMargin)" w:footer="\(DOCXPage.headerMargin)" w:gutter="0"/>\
      <w:cols w:space="708"/>
      """
    if first != nil { result += "<w:titlePg/>" }
    result += "</w:sectPr>"
    return result
  }
}
