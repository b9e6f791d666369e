import DocumentModel

/// Puts what the tags stand for into the blocks of a template.
struct TemplateFilling {
  private let slots: TemplateSlots
  /// The slots whose blocks have their place.
  private(set) var placed: Set<Int> = []

  init(_ slots: TemplateSlots) { self.slots = slots }

  /// The blocks with everything in its place; what is empty then is left out.
  mutating func filled(_ blocks: [Block]) -> [Block] { blocks.flatMap { filled($0) } }

  private mutating func filled(_ block: Block) -> [Block] {
    switch block {
    case .paragraph(let text): return paragraphs(text)
    case .heading(let heading):
      let text = filled(heading.text)
      return text.isEmpty
        ? []
        : [.heading(heading.level, text, number: heading.number, anchor: heading.anchor)]
    case .list(var list):
      list.items = list.items.map { List.Item(filled($0.blocks)) }.filter { !$0.blocks.isEmpty }
      return list.items.isEmpty ? [] : [.list(list)]
    case .quote(let blocks):
      let filled = filled(blocks)
      return filled.isEmpty ? [] : [.quote(filled)]
    case .note(var note):
      note.blocks = filled(note.blocks)
      return note.blocks.isEmpty ? [] : [.note(note)]
    case .table(let table): return [.table(filled(table))]
    case .picture(var picture):
      switch picture.content {
      case .image(let source): picture.content = .image(source: filled(plain: source))
      }
      picture.alternative = filled(plain: picture.alternative)
      picture.caption = picture.caption.map { filled($0) }
      return [.picture(picture)]
    case .preformatted(let text): return [.preformatted(filled(plain: text))]
    case .facts, .chart, .contents, .signatures, .rule, .pageBreak: return [block]
    }
  }

  /// A paragraph around the blocks that stand in it.
  private mutating func paragraphs(_ text: RichText) -> [Block] {
    var result: [Block] = []
    var line = RichText()
    func endLine() {
      if !line.plainText.allSatisfy(\.isWhitespace) { result.append(.paragraph(line)) }
      line = RichText()
    }
    for inline in text.inlines {
      guard case .text(let words) = inline else {
        line.append(filled(inline))
        continue
      }
      for piece in slots.cut(words) {
        switch content(of: piece) {
        case .text(let text): line.append(text)
        case .blocks(let blocks):
          endLine()
          result += blocks
          if case .slot(let number) = piece { placed.insert(number) }
        }
      }
    }
    endLine()
    return result
  }

  private func filled(_ table: Table) -> Table {
    Table(
      caption: table.caption.map { filled($0) },
      table.columns.map { column in
        Column(
          filled(column.title), column.alignment, column.width, minimum: column.minimum,
          namesRow: column.namesRow)
      },
      groups: table.groups.map { group in
        Table.Group(
          group.title.map { filled($0) },
          group.rows.map { Table.Row($0.cells.map { filled($0) }, isTotal: $0.isTotal) })
      }, notes: table.notes.map { filled($0) }, isWide: table.isWide, isDense: table.isDense)
  }
  // MARK: Text

  private func content(of piece: TemplateSlots.Piece) -> TemplateContent {
    switch piece {
    case .words(let words): .text(RichText(words))
    case .slot(let number):
      slots.slots.indices.contains(number) ? slots.slots[number].content : .text(RichText())
    }
  }

  /// A text that can't hold blocks: these are left out, and told as lost.
  private func filled(_ text: RichText) -> RichText {
    var result = RichText()
    for inline in text.inlines {
      guard case .text(let words) = inline else {
        result.append(filled(inline))
        continue
      }
      for piece in slots.cut(words) {
        if case .text(let text) = content(of: piece) { result.append(text) }
      }
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
