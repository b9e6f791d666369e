import DocumentModel

/// What stands in the places of a template's tags while its text is read as Markdown.
///
/// Every tag leaves one character of the supplementary private use area, a character that Markdown
/// takes for a letter: so a value is never read as Markdown, and a table stays a table.
struct TemplateSlots {
  /// The characters that are used: those of the plane 15 (Unicode 16, section 23.5).
  private static let first: UInt32 = 0xF_0000
  private static let last: UInt32 = 0xF_FFFD

  private(set) var contents: [TemplateContent] = []

  /// The character that stands for a content; nothing once there are no more of them.
  mutating func place(_ content: TemplateContent) -> String {
    guard let scalar = Unicode.Scalar(Self.first + UInt32(contents.count)),
      scalar.value <= Self.last
    else { return "" }
    contents.append(content)
    return String(Character(scalar))
  }

  /// Whether a text holds such a character of its own.
  static func isUsed(in text: String) -> Bool {
    text.unicodeScalars.contains { (first...last).contains($0.value) }
  }

  /// What a character stands for; nil for all others.
  private func content(at scalar: Unicode.Scalar) -> TemplateContent? {
    guard scalar.value >= Self.first else { return nil }
    let place = Int(scalar.value - Self.first)
    return contents.indices.contains(place) ? contents[place] : nil
  }

  // MARK: Text

  /// A text cut at the slots that hold blocks, the others filled in.
  func pieces(of text: RichText) -> [Piece] {
    var pieces: [Piece] = []
    var line = RichText()
    for inline in text.inlines {
      guard case .text(let words) = inline else {
        line.append(filled(inline))
        continue
      }
      for piece in cut(words) {
        switch piece {
        case .text(let text): line.append(text)
        case .blocks(let blocks):
          pieces += [.text(line), .blocks(blocks)]
          line = RichText()
        }
      }
    }
    return pieces + [.text(line)]
  }

  /// Running text between blocks.
  typealias Piece = TemplateContent

  private func cut(_ words: String) -> [Piece] {
    var pieces: [Piece] = []
    var run = ""
    for scalar in words.unicodeScalars {
      guard let content = content(at: scalar) else {
        run.unicodeScalars.append(scalar)
        continue
      }
      pieces += [.text(RichText(run)), content]
      run = ""
    }
    return pieces + [.text(RichText(run))]
  }

  /// A text that can't hold blocks: these are left out.
  func filled(_ text: RichText) -> RichText {
    var result = RichText()
    for inline in text.inlines {
      guard case .text(let words) = inline else {
        result.append(filled(inline))
        continue
      }
      for case .text(let text) in cut(words) { result.append(text) }
    }
    return result
  }

  private func filled(_ inline: Inline) -> Inline {
    switch inline {
    case .strong(let text): .strong(filled(text))
    case .emphasis(let text): .emphasis(filled(text))
    case .link(let text, let url): .link(filled(text), url: filled(plain: url))
    case .code(let code): .code(filled(plain: code))
    case .text, .abbreviation, .status, .meter, .lineBreak: inline
    }
  }

  /// The same in text that can't be dressed.
  func filled(plain text: String) -> String { filled(RichText(text)).plainText }
}
