/// Rich text as it is written in code: `"Corte: \(strong: "30 de junio"), \(status: .green)"`.
extension RichText: ExpressibleByStringInterpolation {
  /// Plain text.
  package init(stringLiteral value: String) { self.init(value) }

  /// The pieces of an interpolated literal in a row.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }

  /// Collects the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = RichText()

    /// An empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what stands in the literal.
    package mutating func appendLiteral(_ literal: String) { text.append(.text(literal)) }

    /// Adds plain text.
    package mutating func appendInterpolation(_ value: some StringProtocol) {
      text.append(.text(String(value)))
    }

    /// Adds a whole number without separators.
    package mutating func appendInterpolation(_ value: Int) { text.append(.text(String(value))) }

    /// Adds an inline.
    package mutating func appendInterpolation(_ inline: Inline) { text.append(inline) }

    /// Adds rich text.
    package mutating func appendInterpolation(_ other: RichText) { text.append(other) }

    /// Adds strong words.
    package mutating func appendInterpolation(strong content: RichText) {
      text.append(.strong(content))
    }

    /// Adds emphasised words.
    package mutating func appendInterpolation(emphasis content: RichText) {
      text.append(.emphasis(content))
    }

    /// Adds words to be typed.
    package mutating func appendInterpolation(code: String) { text.append(.code(code)) }

    /// Adds how something stands.
    package mutating func appendInterpolation(status light: StatusMark.Light, _ word: String? = nil)
    {
      text.append(.status(StatusMark(light, word)))
    }

    /// Adds words that lead somewhere.
    package mutating func appendInterpolation(link content: RichText, to url: String) {
      text.append(.link(content, url: url))
    }
  }
}

extension RichText: ExpressibleByArrayLiteral {
  /// The inlines in a row.
  package init(arrayLiteral elements: Inline...) { self.init(elements) }
}

extension Inline: ExpressibleByStringLiteral {
  /// Plain text.
  package init(stringLiteral value: String) { self = .text(value) }
}
