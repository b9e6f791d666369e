import DocumentModel
import TerminalText
import XMLText

/// What stands at the head and at the foot of every page (ECMA-376, part 1, section 17.10).
enum DOCXPageEdges {
  /// The short title over a line, behind what must be in sight on every page.
  static func header(_ metadata: Document.Metadata) -> XMLWriter {
    let title = (metadata.header ?? metadata.title).printable
    let notice = metadata.standingNotice?.printable ?? ""
    var paragraph = DOCXParagraph(.header)
    paragraph.hasLineBelow = !title.isEmpty || !notice.isEmpty
    return part("hdr", paragraph) { xml in
      if !notice.isEmpty {
        let end = title.isEmpty ? "" : " · "
        xml.add(
          "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(notice)\(end)</w:t></w:r>")
      }
      if !title.isEmpty { xml.add("<w:r><w:t xml:space=\"preserve\">\(title)</w:t></w:r>") }
    }
  }

  /// A text at the left, and at the right the number of the page and how many there are.
  ///
  /// Where people put their initials, the number stands on their line, and the text under it: it is long.
  static func footer(_ metadata: Document.Metadata, _ page: DOCXPage) -> XMLWriter {
    var paragraph = DOCXParagraph(.footer)
    paragraph.rightTab = page.textWidth
    let initials = metadata.initials?.printable ?? ""
    let isInitialled = !initials.isEmpty
    if isInitialled {
      paragraph.hasLineBelow = true
      (paragraph.before, paragraph.after) = (400, 60)
    }
    return part("ftr", paragraph) { xml in
      let text = metadata.footer?.printable
      if let first = isInitialled ? initials : text {
        xml.add("<w:r><w:t xml:space=\"preserve\">\(first)</w:t></w:r>")
      }
      let (before, between) = RenderingWords.pageOf
      xml.add("<w:r><w:tab/><w:t xml:space=\"preserve\">\(before)</w:t></w:r>")
      xml.add(DOCXField.markup("PAGE", result: "1"))
      xml.add("<w:r><w:t xml:space=\"preserve\">\(between)</w:t></w:r>")
      xml.add(DOCXField.markup("NUMPAGES", result: "1"))
      if isInitialled, let text {
        xml.add("</w:p><w:p><w:pPr>\(DOCXParagraph(.footer).properties)</w:pPr>")
        xml.add("<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>")
      }
    }
  }

  private static func part(
    _ name: StaticString, _ paragraph: DOCXParagraph, _ content: (inout XMLWriter) -> Void
  ) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.add(
      "<w:\(name) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.add("<w:p><w:pPr>\(paragraph.properties)</w:pPr>")
    content(&xml)
    xml.add("</w:p></w:\(name)>")
    return xml
  }
}
