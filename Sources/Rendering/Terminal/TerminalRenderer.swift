import DocumentModel
import TerminalText

/// Draws a document with the characters of a terminal, in lines of at most `width` cells.
///
/// Only an address longer than a line may stand out of it, and no control character of a text gets
/// through.
package struct TerminalRenderer: Sendable {
  /// The width in cells, at least 20.
  package let width: Int
  /// With colours or without.
  package let style: TextStyle
  /// Whether tables of contents are drawn: without pages and links they lead nowhere.
  package let showsContents: Bool

  /// A renderer for a terminal of a width.
  package init(width: Int, style: TextStyle = .plain, showsContents: Bool = false) {
    self.width = max(20, width)
    self.style = style
    self.showsContents = showsContents
  }

  /// The whole document, cover lines first, with one line end at its end.
  package func text(of document: Document) -> String {
    var parts = [cover(of: document.metadata)]
    let drawing = TerminalDrawing(
      width: width, headings: document.headings, isScreen: document.metadata.isScreen)
    let blocks = showsContents ? document.blocks : document.blocks.filter { !$0.isContents }
    parts.append(drawing.lines(of: blocks))
    let lines = parts.filter { !$0.isEmpty }.joined(separator: [StyledLine()])
    return lines.map { $0.printed(in: style) + "\n" }.joined()
  }

  /// Blocks by themselves, line by line without line ends.
  package func lines(of blocks: [Block]) -> [String] {
    let headings = Document(Document.Metadata(title: ""), blocks).headings
    return TerminalDrawing(width: width, headings: headings).lines(of: blocks)
      .map { $0.printed(in: style) }
  }

  private func cover(of metadata: Document.Metadata) -> [StyledLine] {
    guard !metadata.title.isEmpty else { return [] }
    let drawing = TerminalDrawing(width: width, headings: [])
    var lines = drawing.wrapped(RichText(metadata.title), [.strong])
    let title = lines.map(\.width).max() ?? 0
    lines.append(StyledLine(String(repeating: "═", count: min(title, width)), [.faint]))
    for text in [metadata.subtitle, metadata.author, metadata.dateLine] {
      if let text, !text.isEmpty { lines += drawing.wrapped(RichText(text)) }
    }
    if let paragraphs = metadata.cover?.paragraphs, !paragraphs.isEmpty {
      lines += [StyledLine()] + drawing.lines(of: paragraphs)
    }
    if let notice = metadata.exampleNotice {
      let note = Note(
        .warning, title: RichText(RenderingWords.example), [.paragraph(RichText(notice))])
      lines += [StyledLine()] + drawing.lines(of: [.note(note)])
    }
    return lines
  }
}

extension Block {
  fileprivate var isContents: Bool { if case .contents = self { true } else { false } }
}
