import DocumentModel

extension HTMLWriter {
  mutating func list(_ list: List) {
    let style = list.isTight ? nil : "loose"
    switch list.marker {
    case .bullet: container("ul", ["class": style]) { $0.items(of: list) }
    case .ordered(let start):
      container("ol", ["class": style, "start": start == 1 ? nil : "\(start)"]) {
        $0.items(of: list)
      }
    }
  }

  private mutating func items(of list: List) {
    for item in list.items {
      block("li") { writer in
        guard list.isTight, case .paragraph(let text) = item.blocks.first else {
          return writer.blocks(item.blocks)
        }
        writer.inlines(text)
        if item.blocks.count > 1 { writer.markup.endLine() }
        writer.blocks(Array(item.blocks.dropFirst()))
      }
    }
  }

  /// Labels with their values (HTML Living Standard, 4.4.9: a `div` may hold a group).
  mutating func facts(_ facts: [LabelledValue]) {
    guard !facts.isEmpty else { return }
    container("dl", ["class": "facts"]) { writer in
      for fact in facts {
        writer.block("div") { writer in
          writer.element("dt", words: fact.label)
          writer.element("dd") { $0.inlines(fact.value) }
        }
      }
    }
  }

  mutating func note(_ note: Note) {
    let id = newID("nota")
    let kind = note.kind == .warning ? "warning" : "info"
    container("aside", ["class": "note \(kind)", "role": "note", "aria-labelledby": id]) { writer in
      let title = note.title.flatMap { $0.isEmpty ? nil : $0 }
      writer.block("p", ["class": "note-title", "id": id]) {
        $0.inlines(title ?? RichText(RenderingWords.name(of: note.kind)))
      }
      writer.blocks(note.blocks)
    }
  }

  mutating func signatures(_ signatures: [SignatureBlock]) {
    guard !signatures.isEmpty else { return }
    container("ul", ["class": "signatures"]) { writer in
      for signature in signatures {
        writer.block("li") { writer in
          if let role = signature.role {
            writer.element("span", ["class": "role"], words: role)
          }
          writer.element("span", ["class": "hand"], words: "")
          writer.element("strong", words: signature.name)
          writer.element("span", words: signature.office)
          if let contact = signature.contact {
            writer.element("span") { $0.contact(contact) }
          }
        }
      }
    }
  }

  private mutating func contact(_ contact: String) {
    let isMail = contact.contains("@") && !contact.contains { $0.isWhitespace || $0 == ":" }
    guard isMail else { return prose(contact) }
    anchorLink("mailto:" + contact, class: "address") { $0.markup.words(contact) }
  }

  /// The headings down to a level, as a list of lists; the first one is a landmark.
  mutating func contents(_ title: RichText, depth: Int) {
    let shown = outline.entries.filter { $0.heading.level <= depth }
    guard !shown.isEmpty else { return }
    let id = newID("contenido")
    let title = title.isEmpty ? RichText(RenderingWords.contents) : title
    let isFirst = id.hasSuffix(".1")
    let name = shown.count > 24 ? "contents long" : "contents"
    container(isFirst ? "nav" : "div", ["class": name, "aria-labelledby": isFirst ? id : nil]) {
      $0.block("p", ["class": "contents-title", "id": id]) { $0.inlines(title) }
      $0.contents(shown)
    }
  }

  private mutating func contents(_ entries: [HTMLOutline.Entry]) {
    var open: [Int] = []
    for entry in entries {
      while let last = open.last, last > entry.level {
        open.removeLast()
        markup.raw("</li>\n</ol>")
      }
      if open.last == entry.level {
        markup.raw("</li>\n")
      } else {
        markup.raw(open.isEmpty ? "<ol>\n" : "\n<ol>\n")
        open.append(entry.level)
      }
      markup.open("li")
      anchorLink("#" + entry.id) { $0.numbered(entry.heading) }
    }
    for _ in open { markup.raw("</li>\n</ol>") }
    markup.endLine()
  }
}
