/// A piece of running text.
package enum Inline: Hashable, Sendable {
  /// Words; line ends in them count as spaces.
  case text(String)
  /// Words that should be seen first.
  case strong(RichText)
  /// Words said with emphasis.
  case emphasis(RichText)
  /// Words to be typed exactly so: a command, the name of a file.
  case code(String)
  /// Words that lead somewhere: an address, or `#` and the anchor of a heading.
  case link(RichText, url: String)
  /// A short form with what it stands for.
  case abbreviation(String, meaning: String)
  /// How something stands, by shape, word and colour.
  case status(StatusMark)
  /// A bar that shows a share, beside the words that say it.
  case meter(Meter)
  /// A new line in the same paragraph or cell.
  case lineBreak
}

extension Inline {
  /// An address shown as itself.
  package static func url(_ url: String) -> Inline { .link(RichText(url), url: url) }

  /// The same without line breaks, as one line of words.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text), .abbreviation(let text, _): text
    case .strong(let content), .emphasis(let content): content.plainText
    case .link(let content, let url): content.isEmpty ? url : content.plainText
    case .status(let mark): mark.plainText
    case .meter(let meter): meter.blocks()
    case .lineBreak: " "
    }
  }

  /// Whether nothing would be printed.
  package var isEmpty: Bool {
    switch self {
    case .text(let text), .code(let text), .abbreviation(let text, _): text.isEmpty
    case .strong(let content), .emphasis(let content): content.isEmpty
    case .link(let content, let url): content.isEmpty && url.isEmpty
    case .status, .meter, .lineBreak: false
    }
  }
}
