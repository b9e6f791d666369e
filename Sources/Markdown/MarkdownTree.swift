/// A text as the specification sees it, before it is part of a document.
///
/// The notes stand in the order of their first marks: mark 1 refers to the first of them.
package struct MarkdownDocument: Hashable, Sendable {
  /// The text without its footnotes.
  package var blocks: [MarkdownBlock]
  /// The footnotes that are referred to, in the order of their numbers.
  package var notes: [[MarkdownBlock]]
}

/// A block of CommonMark 0.31 (section 3.1) or of GFM (tables).
package indirect enum MarkdownBlock: Hashable, Sendable {
  /// A heading of level 1 to 6.
  case heading(level: Int, [MarkdownInline])
  /// Running text.
  case paragraph([MarkdownInline])
  /// A list with bullets or numbers.
  case list(MarkdownList)
  /// A block quote.
  case quote([MarkdownBlock])
  /// Indented or fenced code, with the words after the fence.
  case code(String, info: String)
  /// Raw HTML, as it is written.
  case html(String)
  /// A table (GFM).
  case table(MarkdownTable)
  /// A thematic break.
  case rule
}

/// A list of CommonMark 0.31 (section 5.3).
package struct MarkdownList: Hashable, Sendable {
  /// The number of the first item; nil for bullets.
  package var start: Int?
  /// Whether no blank line stands between the items or between the blocks of one.
  package var isTight: Bool
  /// The blocks of each item.
  package var items: [[MarkdownBlock]]
}

/// A table of GFM; a row never has more cells than the header.
package struct MarkdownTable: Hashable, Sendable {
  /// On which side a column is flush.
  package enum Alignment: Hashable, Sendable {
    case left
    case center
    case right
  }

  /// The alignment of each column, where one is given.
  package var alignments: [Alignment?]
  /// The titles of the columns.
  package var header: [[MarkdownInline]]
  /// The cells of each row.
  package var rows: [[[MarkdownInline]]]
}

/// A piece of running text (CommonMark 0.31, section 6).
package indirect enum MarkdownInline: Hashable, Sendable {
  /// Words, with escapes and entities resolved.
  case text(String)
  /// A code span.
  case code(String)
  /// Raw HTML, as it is written.
  case html(String)
  /// Emphasis.
  case emphasis([MarkdownInline])
  /// Strong emphasis.
  case strong([MarkdownInline])
  /// A link; links hold no other links.
  case link([MarkdownInline], MarkdownTarget)
  /// An image with its description.
  case image([MarkdownInline], MarkdownTarget)
  /// The mark of a footnote, by its number.
  case mark(Int)
  /// A line end that is only white space.
  case softBreak
  /// A line end that is kept.
  case lineBreak
}

/// Where a link leads or an image is found.
package struct MarkdownTarget: Hashable, Sendable {
  /// An address or a path, with escapes and entities resolved.
  package var destination: String
  /// The title, if one is given.
  package var title: String?
}

extension [MarkdownInline] {
  /// The words without their dress; the description of an image is its alternative text.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let content), .strong(let content): content.plainText
      case .link(let content, _), .image(let content, _): content.plainText
      case .softBreak, .lineBreak: " "
      case .html, .mark: ""
      }
    }.joined()
  }
}
