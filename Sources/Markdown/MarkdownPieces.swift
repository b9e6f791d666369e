/// A paragraph cut at its pictures: these stand on lines of their own, wherever they are written.
enum MarkdownPiece {
  case words([MarkdownInline])
  case picture([MarkdownInline], MarkdownTarget)

  /// Words and pictures of running text in their order, without the white space between them.
  static func pieces(of content: [MarkdownInline]) -> [MarkdownPiece] {
    guard content.contains(where: \.holdsPicture) else { return [.words(content)] }
    var pieces: [MarkdownPiece] = []
    for piece in cut(content).map(\.trimmed) {
      var piece = piece
      // The comma or the stop after a picture stays with the words before it.
      if case .words(let more) = piece, let (stop, rest) = more.cutAfterPunctuation,
        let place = pieces.lastIndex(where: \.isWords), case .words(let words) = pieces[place]
      {
        pieces[place] = .words(words + [.text(stop)])
        piece = MarkdownPiece.words(rest).trimmed
      }
      if !piece.isBlank { pieces.append(piece) }
    }
    return pieces
  }

  /// The pieces, what dresses words and pictures put on again around the words alone.
  private static func cut(_ content: [MarkdownInline]) -> [MarkdownPiece] {
    var pieces: [MarkdownPiece] = []
    var words: [MarkdownInline] = []
    func dressed(
      _ content: [MarkdownInline], _ dress: ([MarkdownInline]) -> MarkdownInline
    ) -> [MarkdownPiece] {
      cut(content).map { piece in
        guard case .words(let words) = piece, !words.isBlank else { return piece }
        return .words([dress(words)])
      }
    }
    for inline in content {
      guard inline.holdsPicture else {
        words.append(inline)
        continue
      }
      pieces.append(.words(words))
      words = []
      switch inline {
      case .image(let description, let target): pieces.append(.picture(description, target))
      case .emphasis(let content): pieces += dressed(content) { .emphasis($0) }
      case .strong(let content): pieces += dressed(content) { .strong($0) }
      case .link(let content, let target): pieces += dressed(content) { .link($0, target) }
      case .text, .code, .html, .mark, .softBreak, .lineBreak: break
      }
    }
    return joined(pieces + [.words(words)])
  }

  /// The pieces with words that follow each other as one.
  private static func joined(_ pieces: [MarkdownPiece]) -> [MarkdownPiece] {
    var result: [MarkdownPiece] = []
    for piece in pieces {
      if case .words(let more) = piece, case .words(let words)? = result.last {
        result[result.count - 1] = .words(words + more)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  private var isWords: Bool { if case .words = self { true } else { false } }

  private var isBlank: Bool { if case .words(let words) = self { words.isBlank } else { false } }

  private var trimmed: MarkdownPiece {
    guard case .words(let words) = self else { return self }
    return .words(words.trimmed)
  }
}

extension MarkdownInline {
  /// Whether the inline is a picture or one stands in it.
  var holdsPicture: Bool {
    switch self {
    case .image: true
    case .emphasis(let content), .strong(let content), .link(let content, _):
      content.contains(where: \.holdsPicture)
    case .text, .code, .html, .mark, .softBreak, .lineBreak: false
    }
  }
}

extension MarkdownInline {
  /// The same without white space before its words.
  fileprivate var trimmedAtStart: MarkdownInline {
    switch self {
    case .text(let text): .text(String(text.drop(while: \.isWhitespace)))
    case .emphasis(let content): .emphasis(content.trimmedAtStart)
    case .strong(let content): .strong(content.trimmedAtStart)
    case .link(let content, let target): .link(content.trimmedAtStart, target)
    case .image, .code, .html, .mark, .softBreak, .lineBreak: self
    }
  }
}

extension [MarkdownInline] {
  fileprivate var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .softBreak, .lineBreak: true
      default: false
      }
    }
  }

  /// The signs that end a clause at the beginning of the words, and the words after them.
  fileprivate var cutAfterPunctuation: (String, [MarkdownInline])? {
    guard case .text(let text)? = first else { return nil }
    let signs = text.prefix { ".,;:!?)»”…".contains($0) }
    let rest = text[signs.endIndex...]
    guard !signs.isEmpty, rest.first.map(\.isWhitespace) ?? true else { return nil }
    return (String(signs), [.text(String(rest))] + dropFirst())
  }

  fileprivate var trimmedAtStart: [MarkdownInline] {
    first.map { [$0.trimmedAtStart] + dropFirst() } ?? []
  }

  /// The same without white space at its ends.
  fileprivate var trimmed: [MarkdownInline] {
    var rest = self[...]
    while let first = rest.first, [first].isBlank { rest = rest.dropFirst() }
    while let last = rest.last, [last].isBlank { rest = rest.dropLast() }
    var result = Array(rest).trimmedAtStart
    if case .text(let text)? = result.last {
      let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
      result[result.count - 1] = .text(String(text[..<end]))
    }
    return result
  }
}
