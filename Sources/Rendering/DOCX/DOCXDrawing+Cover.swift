import DocumentModel
import TerminalText
import XMLText

extension DOCXDrawing {
  /// The first page of a document that is handed over: who issues it, what it is, to whom.
  mutating func drawCover(_ cover: Cover, _ metadata: Document.Metadata) {
    var centred = DOCXParagraph(.cover)
    centred.isCentered = true
    if let logo = cover.logo {
      var paragraph = centred
      paragraph.after = 240
      let frame = Frame(width: 5100, height: 2300)
      if !draw(logo, paragraph, in: frame), !logo.alternative.isEmpty {
        drawParagraph(RichText(.strong(RichText(logo.alternative))), paragraph)
      }
    }
    if let author = metadata.author {
      var paragraph = centred
      if cover.logo == nil { paragraph.before = 1200 }
      drawParagraph(RichText(.strong(RichText(author))), paragraph)
    }
    if let subtitle = metadata.subtitle {
      var paragraph = DOCXParagraph(.subtitle)
      paragraph.isCentered = true
      drawParagraph(RichText(subtitle), paragraph)
    }
    var title = DOCXParagraph(.title)
    (title.isCentered, title.before, title.after) = (true, 2000, 200)
    title.hasLineBelow = true
    if !metadata.title.isEmpty { drawParagraph(RichText(metadata.title), title) }
    if let date = metadata.dateLine {
      var paragraph = centred
      paragraph.before = 200
      drawParagraph(RichText(date), paragraph)
    }
    for (index, line) in cover.addressee.enumerated() {
      var paragraph = centred
      (paragraph.isCentered, paragraph.after) = (false, 20)
      if index == 0 { paragraph.before = 1600 }
      drawParagraph(RichText(line), paragraph)
    }
    if let ground = cover.ground {
      var paragraph = DOCXParagraph()
      paragraph.before = cover.addressee.isEmpty ? 1600 : 480
      drawParagraph(ground, paragraph)
    }
    drawExampleNotice(metadata, room: 800)
  }

  /// The title of a document that begins at once.
  mutating func drawTitle(_ metadata: Document.Metadata) {
    guard !metadata.title.isEmpty else { return }
    drawParagraph(RichText(metadata.title), DOCXParagraph(.title))
    if let subtitle = metadata.subtitle {
      drawParagraph(RichText(subtitle), DOCXParagraph(.subtitle))
    }
    let lines = [metadata.author, metadata.dateLine].compactMap(\.self).filter { !$0.isEmpty }
    for (index, line) in lines.enumerated() {
      var paragraph = DOCXParagraph(.cover)
      if index == lines.count - 1 { paragraph.after = 240 }
      drawParagraph(RichText(line), paragraph)
    }
    drawExampleNotice(metadata, room: 0)
  }

  private mutating func drawExampleNotice(_ metadata: Document.Metadata, room: Int) {
    guard let notice = metadata.exampleNotice else { return }
    if room > 0 { leave(room) }
    draw(
      .warning([.paragraph(RichText(notice))], title: RichText(RenderingWords.example)))
  }
}
