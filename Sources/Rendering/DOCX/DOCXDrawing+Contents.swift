import DocumentModel
import TerminalText
import XMLText

extension DOCXDrawing {
  /// A table of contents: a field whose result is there already, so that it can be read before
  /// Word is asked to update it, which adds the numbers of pages (ECMA-376, part 1, 17.16.5.68).
  mutating func drawContents(_ title: RichText, _ depth: Int) {
    let depth = min(max(depth, 1), 6)
    let entries = outline.headings.enumerated().filter { $1.level <= depth }
    guard !entries.isEmpty else { return }
    if isForPrinting { return drawPrintedContents(title, entries) }
    xml.markup(
      """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>\
      <w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
      """)
    if !title.isEmpty {
      drawParagraph(title, DOCXParagraph(.contentsHeading, keepsNext: true))
    }
    for (place, entry) in entries.enumerated() {
      let (index, heading) = entry
      open(DOCXParagraph(.contents(heading.level)))
      if place == 0 {
        xml.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
        xml.add(
          """
          <w:r><w:instrText xml:space="preserve"> TOC \\o "1-\(depth)" \\h \\z \\u </w:instrText>\
          </w:r>
          """)
        xml.markup("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
      }
      let bookmark = DOCXOutline.contentsBookmark(index)
      xml.add("<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">")
      drawRun(heading.numberedText.plainText)
      xml.markup("</w:hyperlink>")
      if place == entries.count - 1 {
        xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
      }
      close()
    }
    xml.markup("</w:sdtContent></w:sdt>")
    // A cell must not end with it.
    isAfterTable = surroundings.isInCell
  }

  /// The same with the number of each page, a field of its own (section 17.16.5.45): LibreOffice
  /// knows them when it opens a file, but not within a field of the other kind.
  private mutating func drawPrintedContents(
    _ title: RichText, _ entries: [EnumeratedSequence<[Heading]>.Element]
  ) {
    if !title.isEmpty { drawParagraph(title, DOCXParagraph(.contentsHeading, keepsNext: true)) }
    for (index, heading) in entries {
      let bookmark = DOCXOutline.contentsBookmark(index)
      open(DOCXParagraph(.contents(heading.level)))
      drawRun(heading.numberedText.plainText)
      xml.markup("<w:r><w:tab/></w:r>")
      xml.add(DOCXField.markup("PAGEREF \(bookmark) \\h", result: ""))
      close()
    }
  }

  /// A caption behind its kind and its number, which is a field that Word can count anew
  /// (section 17.16.5.56).
  mutating func drawCaption(
    _ kind: String, _ number: Int?, _ text: RichText, keepsNext: Bool, before: Int? = nil
  ) {
    var paragraph = DOCXParagraph(.caption, keepsNext: keepsNext)
    paragraph.before = before
    open(paragraph)
    if let number {
      drawRun(kind + " ")
      xml.add(DOCXField.markup("SEQ \(kind) \\* ARABIC", result: String(number)))
      drawRun(". ")
    }
    drawInlines(text)
    close()
  }
}

/// A field with its result, run by run (section 17.16.18): programs that read the words of a
/// document pass over the short form.
enum DOCXField {
  static func markup(_ instruction: String, result: String) -> XMLMarkup {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>\
    <w:r><w:t xml:space="preserve">\(result)</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }
}
