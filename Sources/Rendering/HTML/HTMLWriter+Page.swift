import DocumentModel

extension HTMLWriter {
  /// The whole page (HTML Living Standard, 13.1).
  mutating func page(_ document: Document) {
    let metadata = document.metadata
    standingNotice = metadata.standingNotice.flatMap { $0.isEmpty ? nil : $0 }
    // What stands at the top of the document leads into it from the side.
    var blocks = document.blocks
    var navigation: Block?
    if !metadata.isScreen, let index = blocks.firstIndex(where: \.isContents) {
      navigation = blocks.remove(at: index)
    }
    let isGuided = navigation.map(isShown) ?? false
    markup.raw("<!DOCTYPE html>\n")
    container("html", ["lang": metadata.language.isEmpty ? "es-MX" : metadata.language]) { writer in
      writer.head(metadata)
      let name = [isGuided ? "guided" : nil, metadata.isScreen ? "screen" : nil]
        .compactMap(\.self).joined(separator: " ")
      writer.container("body", ["class": name.isEmpty ? nil : name]) { writer in
        writer.block("a", ["class": "skip", "href": "#\(Self.mainID)"]) {
          $0.markup.words(RenderingWords.skip)
        }
        writer.cover(metadata)
        if let navigation { writer.blocks([navigation]) }
        writer.container("main", ["id": Self.mainID, "tabindex": "-1"]) { $0.blocks(blocks) }
        writer.footer(metadata)
        if writer.hasSortableTable { writer.markup.raw(HTMLSorting.element) }
      }
    }
  }

  /// Whether a table of contents has anything to list.
  private func isShown(_ contents: Block) -> Bool {
    guard case .contents(_, let depth) = contents else { return false }
    return outline.entries.contains { $0.heading.level <= depth }
  }

  private static let mainID = "contenido.principal"

  private mutating func head(_ metadata: Document.Metadata) {
    container("head") { writer in
      writer.markup.raw(
        """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">\n
        """)
      writer.block("title") { $0.markup.words($0.title(metadata)) }
      let properties = [
        ("description", metadata.subject), ("author", metadata.author),
        ("dcterms.date", metadata.day),
      ]
      for (name, value) in properties {
        guard let value, !value.isEmpty else { continue }
        writer.markup.open("meta", ["name": name, "content": value])
        writer.markup.endLine()
      }
      writer.container("style") { writer in
        writer.markup.raw(HTMLStyleSheet.text)
        writer.markup.raw(HTMLPrintStyle.pages(metadata, title: writer.title(metadata)))
      }
    }
  }

  /// The title of the page, which no page may lack (WCAG 2.2, 2.4.2).
  private func title(_ metadata: Document.Metadata) -> String {
    let words = [metadata.title, metadata.subtitle].compactMap(\.self).filter { !$0.isEmpty }
    if !words.isEmpty { return words.joined(separator: " · ") }
    let first = outline.entries.lazy.map(\.heading.numberedText.plainText).first { !$0.isEmpty }
    return first ?? RenderingWords.document
  }

  private mutating func cover(_ metadata: Document.Metadata) {
    guard let id = outline.titleID else { return }
    container("header", ["class": metadata.cover == nil ? nil : "cover"]) { writer in
      if let logo = metadata.cover?.logo {
        writer.block("p", ["class": "logo"]) { $0.image(logo) }
      }
      writer.block("h1", ["id": id]) { $0.markup.words(metadata.title) }
      let lines = [
        ("subtitle", metadata.subtitle), ("author", metadata.author), ("date", metadata.dateLine),
      ]
      for (name, line) in lines {
        guard let line, !line.isEmpty else { continue }
        writer.block("p", ["class": name]) { $0.prose(line) }
      }
      if let cover = metadata.cover { writer.address(cover) }
      if let notice = metadata.exampleNotice {
        writer.note(
          Note(.warning, title: RichText(RenderingWords.example), [.paragraph(RichText(notice))]))
      }
    }
  }

  private mutating func address(_ cover: Cover) {
    if !cover.addressee.isEmpty {
      block("p", ["class": "addressee"]) {
        $0.inlines(cover.addressee.map { RichText($0) }.joinedByLines())
      }
    }
    if let ground = cover.ground, !ground.isEmpty {
      block("p", ["class": "ground"]) { $0.inlines(ground) }
    }
  }

  private mutating func footer(_ metadata: Document.Metadata) {
    let lines = [metadata.footer, metadata.author, metadata.dateLine].compactMap(\.self)
      .filter { !$0.isEmpty }
    var shown: [String] = []
    for line in lines where !shown.contains(line) { shown.append(line) }
    guard !shown.isEmpty, outline.titleID != nil else { return }
    container("footer") { writer in
      for line in shown { writer.block("p") { $0.prose(line) } }
    }
  }
}

extension Block {
  fileprivate var isContents: Bool { if case .contents = self { true } else { false } }
}
