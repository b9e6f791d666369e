import DocumentModel
import XMLText
import ZIPContainer

/// Writes a document for Word: Office Open XML, transitional (ECMA-376; ISO/IEC 29500).
///
/// The same document gives the same bytes: nothing is taken from a clock.
package struct DOCXRenderer {
  private let images: (Picture) -> [UInt8]?
  private let isForPrinting: Bool

  /// A renderer that asks for the bytes of a picture; where there are none, the picture's text stands
  /// in its place.
  ///
  /// A file that is only for printing goes to a program that lays out its pages at once: its table of
  /// contents bears their numbers, and is no field that a person could update.
  package init(isForPrinting: Bool = false, images: @escaping (Picture) -> [UInt8]?) {
    self.images = images
    self.isForPrinting = isForPrinting
  }

  /// Whether Word can show a picture of these bytes.
  package static func shows(_ bytes: [UInt8]) -> Bool { ImageSize(bytes) != nil }

  /// The bytes of the file.
  package func bytes(of document: Document) -> [UInt8] {
    let document = document.withNumberedCaptions
    let metadata = document.metadata
    let language = metadata.language.isEmpty ? "es-MX" : metadata.language
    var drawing = DOCXDrawing(DOCXOutline(document), images: images)
    drawing.isForPrinting = isForPrinting
    let body = drawing.part(of: document)

    var parts: [(String, XMLWriter)] = [
      ("[Content_Types].xml", DOCXPackage.contentTypes),
      ("_rels/.rels", DOCXPackage.relationships), ("word/document.xml", body),
      ("word/_rels/document.xml.rels", drawing.relationships.part),
      ("word/styles.xml", DOCXStyleSheet.part(language: language)),
      ("word/numbering.xml", drawing.numbering.part),
      ("word/settings.xml", DOCXPackage.settings(language: language)),
      ("word/fontTable.xml", DOCXPackage.fontTable), ("word/theme/theme1.xml", DOCXTheme.part),
      ("docProps/core.xml", DOCXProperties.core(metadata)),
      ("docProps/app.xml", DOCXProperties.application(metadata)),
    ]
    for (number, page) in [DOCXPage.portrait, .landscape].enumerated() {
      parts.append(
        ("word/header\(number + 1).xml", DOCXPageEdges.header(metadata)))
      parts.append(
        ("word/footer\(number + 1).xml", DOCXPageEdges.footer(metadata, page)))
    }
    var file = ZIPWriter()
    file.reserve(body.bytes.count + 1 << 16)
    for (name, part) in parts { file.add(name, part.bytes) }
    for image in drawing.relationships.media { file.add("word/media/\(image.name)", image.bytes) }
    return file.bytes
  }
}
