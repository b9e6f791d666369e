/// Writes XML into one row of bytes.
///
/// What is markup stands in the code; what comes from elsewhere is escaped on its way in.
package struct XMLWriter: Sendable {
  /// What has been written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// A writer with nothing written.
  package init() {}

  /// A writer of a document of its own, which begins with the declaration of XML.
  package static func document() -> XMLWriter {
    var writer = XMLWriter()
    writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    return writer
  }

  /// Adds markup that stands in the code.
  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds markup with texts in it.
  package mutating func add(_ piece: XMLMarkup) { bytes.append(contentsOf: piece.bytes) }

  /// Adds what another writer wrote.
  package mutating func add(_ other: XMLWriter) { bytes.append(contentsOf: other.bytes) }

  /// Adds a text that stands between tags.
  package mutating func text(_ text: some StringProtocol) {
    XMLEscaping.append(text, .text, to: &bytes)
  }
}
