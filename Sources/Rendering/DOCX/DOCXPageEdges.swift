import DocumentModel
import TerminalText
import XMLText

/// What stands at the head and at the foot of every page (ECMA-376, part 1, section 17.10).
enum DOCXPageEdges {
  /// The short title over a line.
  static func header(_ metadata: Document.Metadata) -> XMLWriter {
    let title = (metadata.header ?? metadata.title).printable
    var paragraph = DOCXParagraph(.header)
    paragraph.hasLineBelow = !title.isEmpty
    return part("hdr", paragraph) { xml in
      if !title.isEmpty { xml.add("<w:r><w:t xml:space=\"preserve\">\(title)</w:t></w:r>") }
    }
  }

  /// A text at the left, and at the right the number of the page and how many there are; over them a
  /// line for the initials of those who sign each page.
  static func footer(_ metadata: Document.Metadata, _ page: DOCXPage) -> XMLWriter {
    var paragraph = DOCXParagraph(.footer)
    paragraph.rightTab = page.textWidth
    let initials = metadata.initials?.printable ?? ""
    return part("ftr", paragraph, initials: initials.isEmpty ? nil : initials) { xml in
      if let text = metadata.footer?.printable {
        xml.add("<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>")
      }
      let (before, between) = RenderingWords.pageOf
      xml.add("<w:r><w:tab/><w:t xml:space=\"preserve\">\(before)</w:t></w:r>")
      xml.add(DOCXField.markup("PAGE", result: "1"))
      xml.add("<w:r><w:t xml:space=\"preserve\">\(between)</w:t></w:r>")
      xml.add(DOCXField.markup("NUMPAGES", result: "1"))
    }
  }

  private static func part(
    _ name: StaticString, _ paragraph: DOCXParagraph, initials: String? = nil,
    _ content: (inout XMLWriter) -> Void
  ) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.add(
      "<w:\(name) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    if let initials {
      var line = DOCXParagraph(.footer)
      (line.hasLineBelow, line.after) = (true, 80)
      xml.add("<w:p><w:pPr>\(line.properties)</w:pPr>")
      xml.add("<w:r><w:t xml:space=\"preserve\">\(initials)</w:t></w:r></w:p>")
    }
    xml.add("<w:p><w:pPr>\(paragraph.properties)</w:pPr>")
    content(&xml)
    xml.add("</w:p></w:\(name)>")
    return xml
  }
}
