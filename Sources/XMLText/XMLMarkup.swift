/// A piece of XML as it is written in code: `"<w:gridCol w:w=\"\(width)\"/>"`.
///
/// The literal parts are markup; every text that is interpolated is escaped for an attribute, which
/// is right between tags too. So no text of a user becomes markup.
package struct XMLMarkup: ExpressibleByStringInterpolation, Sendable {
  /// The piece in UTF-8.
  package private(set) var bytes: [UInt8]

  /// Markup without texts in it.
  package init(stringLiteral value: String) { bytes = Array(value.utf8) }

  /// Markup and texts in a row.
  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Adds a piece at the end.
  package static func += (left: inout XMLMarkup, right: XMLMarkup) {
    left.bytes.append(contentsOf: right.bytes)
  }

  /// Collects markup and texts.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    /// An empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Adds markup.
    package mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
    }

    /// Adds a text, escaped.
    package mutating func appendInterpolation(_ text: some StringProtocol) {
      XMLEscaping.append(text, .attribute, to: &bytes)
    }

    /// Adds a whole number.
    package mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: number.description.utf8)
    }

    /// Adds a text that stands in the code, escaped too.
    package mutating func appendInterpolation(_ text: StaticString) {
      appendInterpolation(text.description)
    }

    /// Adds a piece that is markup already.
    package mutating func appendInterpolation(_ markup: XMLMarkup) {
      bytes.append(contentsOf: markup.bytes)
    }
  }
}
