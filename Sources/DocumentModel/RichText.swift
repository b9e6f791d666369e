/// Inlines in a row.
///
/// Holds no empty ones, and no two texts (or codes) side by side: they are one.
package struct RichText: Hashable, Sendable {
  /// The inlines in order.
  package private(set) var inlines: [Inline] = []

  /// The inlines in a row; empty ones are left out.
  package init(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  /// One inline.
  package init(_ inline: Inline) { append(inline) }

  /// Plain text.
  package init(_ text: some StringProtocol) { append(.text(String(text))) }

  /// No text at all.
  package init() {}

  /// Adds an inline at the end.
  package mutating func append(_ inline: Inline) {
    guard !inline.isEmpty else { return }
    switch (inlines.last, inline) {
    case (.text(let last), .text(let text)): inlines[inlines.count - 1] = .text(last + text)
    case (.code(let last), .code(let text)): inlines[inlines.count - 1] = .code(last + text)
    default: inlines.append(inline)
    }
  }

  /// Adds inlines at the end.
  package mutating func append(_ other: RichText) {
    for inline in other.inlines { append(inline) }
  }

  /// One after the other.
  package static func + (left: RichText, right: RichText) -> RichText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Whether nothing would be printed.
  package var isEmpty: Bool { inlines.isEmpty }

  /// The words without their dress, line breaks as spaces.
  package var plainText: String { inlines.map(\.plainText).joined() }
}

extension RichText {
  /// The text cut at its line breaks, those inside strong or emphasised words too.
  package var lines: [RichText] {
    var lines = [RichText()]
    for inline in inlines {
      let pieces: [RichText]
      switch inline {
      case .lineBreak: pieces = [RichText(), RichText()]
      case .strong(let content): pieces = content.lines.map { RichText(.strong($0)) }
      case .emphasis(let content): pieces = content.lines.map { RichText(.emphasis($0)) }
      default: pieces = [RichText(inline)]
      }
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(RichText()) }
        lines[lines.count - 1].append(piece)
      }
    }
    return lines
  }
}

extension Sequence where Element == RichText {
  /// All of them in a row, with a separator between two.
  package func joined(_ separator: RichText = "") -> RichText {
    var result = RichText()
    for (index, text) in enumerated() {
      if index > 0 { result.append(separator) }
      result.append(text)
    }
    return result
  }

  /// All of them, a line each.
  package func joinedByLines() -> RichText { joined(RichText(.lineBreak)) }
}
