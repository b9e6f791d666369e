import DocumentModel

/// Writes a document as GitHub Flavored Markdown in which the users' texts stay texts.
///
/// A paragraph is one line. The document's title is the heading of level 1, so that the others lie a level deeper.
package struct MarkdownRenderer: Sendable {
  /// A renderer of Markdown.
  package init() {}

  /// The whole document, with one line end at its end.
  package func text(of document: Document) -> String {
    let anchors = MarkdownAnchors(document)
    let drawing = MarkdownDrawing(
      headings: document.headings, anchors: anchors, headingShift: anchors.headingShift)
    let title = document.metadata.title
    let blocks = drawing.lines(of: cover(of: document.metadata) + document.blocks)
    let lines = title.isEmpty ? blocks : [drawing.heading(1, RichText(title)), ""] + blocks
    return lines.joined(separator: "\n") + "\n"
  }

  private func cover(of metadata: Document.Metadata) -> [Block] {
    guard !metadata.title.isEmpty else { return [] }
    var blocks: [Block] = []
    let lines = [
      metadata.subtitle.map { RichText(.strong(RichText($0))) },
      metadata.author.map { RichText($0) }, metadata.dateLine.map { RichText($0) },
    ].compactMap(\.self).filter { !$0.isEmpty }
    if !lines.isEmpty { blocks.append(.paragraph(lines.joinedByLines())) }
    blocks += metadata.cover?.paragraphs ?? []
    if let notice = metadata.exampleNotice {
      blocks.append(
        .warning([.paragraph(RichText(notice))], title: RichText(RenderingWords.example)))
    }
    return blocks
  }
}
