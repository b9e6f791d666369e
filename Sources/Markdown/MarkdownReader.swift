import DocumentModel

/// Narrative that people write, as blocks of a document (CommonMark 0.31, GFM tables and footnotes).
///
/// A text reads as if its HTML comments had never been written; other HTML is never more than text.
package struct MarkdownReader {
  /// The level that a heading of one number sign gets, under the heading of its section.
  private let firstLevel: Int

  /// The blocks of a text; its headings begin at `firstLevel`.
  package static func read(_ text: String, firstLevel: Int = 1) -> [Block] {
    let document = MarkdownParser.parse(Comments.removed(from: text))
    let reader = MarkdownReader(firstLevel: firstLevel)
    return document.blocks.flatMap(reader.blocks) + reader.notes(document.notes)
  }

  /// The notes at the end of the text, numbered as their marks are.
  private func notes(_ notes: [[MarkdownBlock]]) -> [Block] {
    if notes.isEmpty { return [] }
    let items = notes.map { List.Item($0.flatMap(blocks)) }
    return [.rule, .list(List(.ordered(start: 1), items))]
  }

  private func blocks(_ block: MarkdownBlock) -> [Block] {
    switch block {
    case .heading(let level, let content): heading(firstLevel + level - 1, content)
    case .paragraph(let content): MarkdownPiece.pieces(of: content).map(self.block)
    case .list(let list): [.list(self.list(list))]
    case .quote(let content): [.quote(content.flatMap(blocks))]
    case .code(let code, _): [.preformatted(code.withoutLastLineEnd)]
    case .html(let html): [.paragraph([MarkdownInline.html(html.withoutLastLineEnd)].richText)]
    case .table(let table): [.table(self.table(table))]
    case .rule: [.rule]
    }
  }

  private func list(_ list: MarkdownList) -> List {
    List(
      list.start.map { .ordered(start: $0) } ?? .bullet,
      list.items.map { List.Item($0.flatMap(blocks)) }, isTight: list.isTight)
  }

  /// Columns of words, since nothing is known of what they hold, flush as the text says.
  private func table(_ table: MarkdownTable) -> Table {
    let columns = zip(table.header, table.alignments).map { title, alignment in
      Column(title.richText, Column.Alignment(alignment), .flexible(weight: 1), minimum: 8)
    }
    return Table(columns, table.rows.map { row in Table.Row(row.map(\.richText)) })
  }

  /// A title with its pictures under it; one without words would lead nowhere.
  private func heading(_ level: Int, _ content: [MarkdownInline]) -> [Block] {
    var words: [MarkdownInline] = []
    var pictures: [Block] = []
    for piece in MarkdownPiece.pieces(of: content) {
      switch piece {
      case .words(let more): words += (words.isEmpty ? [] : [.softBreak]) + more
      case .picture: pictures.append(block(piece))
      }
    }
    let title = words.richText
    return (title.isEmpty ? [] : [.heading(level, title)]) + pictures
  }

  private func block(_ piece: MarkdownPiece) -> Block {
    switch piece {
    case .words(let words): .paragraph(words.richText)
    case .picture(let description, let target):
      .picture(
        Picture(
          .image(source: target.destination), alternative: description.plainText,
          caption: target.title.map { RichText($0) }))
    }
  }
}

extension Column.Alignment {
  fileprivate init(_ alignment: MarkdownTable.Alignment?) {
    switch alignment {
    case .left, nil: self = .start
    case .center: self = .center
    case .right: self = .end
    }
  }
}

extension String {
  fileprivate var withoutLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
