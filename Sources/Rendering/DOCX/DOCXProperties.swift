import DocumentModel
import XMLText

/// The parts that say what a document is: `docProps/core.xml` (ECMA-376, part 2, annex D) and
/// `docProps/app.xml` (part 1, section 15.2.12.3).
enum DOCXProperties {
  /// Title, author, subject, language and day.
  static func core(_ metadata: Document.Metadata) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:dcmitype="http://purl.org/dc/dcmitype/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      """)
    xml.add("<dc:title>\(metadata.title)</dc:title>")
    if let subject = metadata.subject { xml.add("<dc:subject>\(subject)</dc:subject>") }
    if let author = metadata.author ?? metadata.subtitle {
      xml.add("<dc:creator>\(author)</dc:creator>")
    }
    xml.add("<dc:language>\(metadata.language)</dc:language>")
    if let day = metadata.day, isDay(day) {
      for name: StaticString in ["created", "modified"] {
        xml.add(
          "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:\(name)>")
      }
    }
    xml.markup("</cp:coreProperties>")
    return xml
  }

  /// The program and the body.
  static func application(_ metadata: Document.Metadata) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      """
      <Properties \
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>snt</Application>
      """)
    if let company = metadata.author { xml.add("<Company>\(company)</Company>") }
    xml.markup("</Properties>")
    return xml
  }

  /// Whether a text is a day as YYYY-MM-DD: Word takes a file with another for a damaged one.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }), parts.count == 3,
      parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
