import DocumentModel

/// Puts what the tags stand for into the blocks of a template.
extension TemplateSlots {
  /// The blocks with everything in its place; what is empty then is left out.
  func filled(_ blocks: [Block]) -> [Block] { blocks.flatMap(filled) }

  private func filled(_ block: Block) -> [Block] {
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
  private func paragraphs(_ text: RichText) -> [Block] {
    pieces(of: text).flatMap { piece -> [Block] in
      switch piece {
      case .text(let text): text.plainText.allSatisfy(\.isWhitespace) ? [] : [.paragraph(text)]
      case .blocks(let blocks): blocks
      }
    }
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
}
