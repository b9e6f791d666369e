import DocumentModel

extension [MarkdownInline] {
  /// The same as a document has it: without titles of links, HTML as text, images as links to them.
  var richText: RichText {
    var inlines: [Inline] = []
    var words = ""
    for inline in self {
      if let text = inline.words {
        words += text
      } else {
        inlines += [.text(words)] + inline.inlines
        words = ""
      }
    }
    return RichText(inlines + [.text(words)])
  }
}

extension MarkdownInline {
  /// A note is marked in superscript digits, which every format can print.
  private static func superscript(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  fileprivate var words: String? {
    switch self {
    case .text(let text), .html(let text): text
    case .softBreak: " "
    case .mark(let number): Self.superscript(number)
    default: nil
    }
  }

  fileprivate var inlines: [Inline] {
    switch self {
    case .code(let code): [.code(code)]
    case .emphasis(let content): [.emphasis(content.richText)]
    case .strong(let content): [.strong(content.richText)]
    // A link can hold no other: the picture is what is referred to.
    case .link(let content, _) where self.holdsPicture: content.richText.inlines
    case .link(let content, let target) where target.destination.isEmpty: content.richText.inlines
    case .link(let content, let target): [.link(content.richText, url: target.destination)]
    // A picture stands on lines of its own; in a cell, where it can't, a link leads to it.
    case .image(let content, let target):
      [.link(RichText(content.plainText), url: target.destination)]
    case .lineBreak: [.lineBreak]
    case .text, .html, .softBreak, .mark: []
    }
  }
}
