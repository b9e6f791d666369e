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
    // A heading without words would lead nowhere.
    case .heading(_, let content) where content.richText.isEmpty: []
    case .heading(let level, let content):
      [.heading(firstLevel + level - 1, content.richText)]
    case .paragraph(let content): pictures(content) ?? [.paragraph(content.richText)]
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

  /// The pictures of a paragraph that holds nothing else.
  private func pictures(_ content: [MarkdownInline]) -> [Block]? {
    var result: [Block] = []
    for inline in content {
      switch inline {
      case .image(let description, let target):
        let caption = target.title.map { RichText($0) }
        result.append(
          .picture(
            Picture(
              .image(source: target.destination), alternative: description.plainText,
              caption: caption)))
      case .softBreak, .lineBreak: continue
      default: return nil
      }
    }
    return result.isEmpty ? nil : result
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
