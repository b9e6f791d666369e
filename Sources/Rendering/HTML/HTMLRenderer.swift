import DocumentModel

/// Writes a document as one page of HTML that needs nothing beside it: its style and its pictures
/// are inside, it asks for no address, and it holds no script but a short one of its own where tables
/// can be put in the order of a column (`HTMLSorting`).
package struct HTMLRenderer: Sendable {
  private let images: @Sendable (Picture) -> [UInt8]?

  /// A renderer that asks for the bytes of a picture; nil where there is none.
  package init(images: @escaping @Sendable (Picture) -> [UInt8]? = { _ in nil }) {
    self.images = images
  }

  /// Whether a page can show a picture of these bytes.
  package static func shows(_ bytes: [UInt8]) -> Bool { HTMLImage.type(of: bytes) != nil }

  /// The whole page, with one line end at its end.
  package func text(of document: Document) -> String {
    var writer = HTMLWriter(HTMLOutline(document), images: images)
    writer.page(document)
    return writer.markup.text
  }
}
