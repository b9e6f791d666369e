/// What is made of every text of a document.
package struct TextMapping {
  /// What is made of a text.
  package let text: (RichText) -> RichText
  /// What is made of a text that can't be dressed: a label of a chart, an alternative text.
  package let plain: (String) -> String

  /// A mapping of both kinds of text.
  package init(text: @escaping (RichText) -> RichText, plain: @escaping (String) -> String) {
    self.text = text
    self.plain = plain
  }
}

extension Document {
  /// The same document with all its texts made anew, those of its cover, its charts and its captions
  /// too.
  package func mapping(_ mapping: TextMapping) -> Document {
    Document(metadata.mapping(mapping), blocks.map { $0.mapping(mapping) })
  }
}

extension Document.Metadata {
  fileprivate func mapping(_ mapping: TextMapping) -> Document.Metadata {
    var metadata = self
    metadata.title = mapping.plain(title)
    metadata.subtitle = subtitle.map(mapping.plain)
    metadata.author = author.map(mapping.plain)
    metadata.subject = subject.map(mapping.plain)
    metadata.dateLine = dateLine.map(mapping.plain)
    metadata.header = header.map(mapping.plain)
    metadata.standingNotice = standingNotice.map(mapping.plain)
    metadata.footer = footer.map(mapping.plain)
    metadata.initials = initials.map(mapping.plain)
    metadata.exampleNotice = exampleNotice.map(mapping.plain)
    if var cover {
      cover.logo = cover.logo?.mapping(mapping)
      cover.addressee = cover.addressee.map(mapping.plain)
      cover.ground = cover.ground.map(mapping.text)
      metadata.cover = cover
    }
    return metadata
  }
}

extension Block {
  fileprivate func mapping(_ mapping: TextMapping) -> Block {
    switch self {
    case .heading(let heading):
      return .heading(
        heading.level, mapping.text(heading.text), number: heading.number.map(mapping.plain),
        anchor: heading.anchor)
    case .paragraph(let text): return .paragraph(mapping.text(text))
    case .list(var list):
      list.items = list.items.map { List.Item($0.blocks.map { $0.mapping(mapping) }) }
      return .list(list)
    case .facts(let facts):
      return .facts(facts.map { .init(mapping.plain($0.label), mapping.text($0.value)) })
    case .table(let table): return .table(table.mapping(mapping))
    case .quote(let blocks): return .quote(blocks.map { $0.mapping(mapping) })
    case .note(var note):
      note.title = note.title.map(mapping.text)
      note.blocks = note.blocks.map { $0.mapping(mapping) }
      return .note(note)
    case .picture(let picture): return .picture(picture.mapping(mapping))
    case .chart(let chart): return .chart(chart.mapping(mapping))
    case .preformatted(let text): return .preformatted(mapping.plain(text))
    case .contents(let title, let depth):
      return .contents(title: mapping.text(title), depth: depth)
    case .signatures(let signatures):
      return .signatures(
        signatures.map { signature in
          SignatureBlock(
            name: mapping.plain(signature.name), office: mapping.plain(signature.office),
            contact: signature.contact.map(mapping.plain), role: signature.role.map(mapping.plain))
        })
    case .rule, .pageBreak: return self
    }
  }
}

extension Table {
  fileprivate func mapping(_ mapping: TextMapping) -> Table {
    var table = Table(
      caption: caption.map(mapping.text),
      columns.map { column in
        Column(
          mapping.text(column.title), column.alignment, column.width, minimum: column.minimum,
          namesRow: column.namesRow)
      },
      groups: groups.map { group in
        Group(
          group.title.map(mapping.text),
          group.rows.map { Row($0.cells.map(mapping.text), isTotal: $0.isTotal) })
      }, notes: notes.map(mapping.text), isWide: isWide, isDense: isDense)
    table.number = number
    table.isSortable = isSortable
    return table
  }
}

extension Picture {
  fileprivate func mapping(_ mapping: TextMapping) -> Picture {
    var picture = self
    picture.alternative = mapping.plain(alternative)
    picture.caption = caption.map(mapping.text)
    return picture
  }
}

extension Chart {
  fileprivate func mapping(_ mapping: TextMapping) -> Chart {
    var chart = Chart(
      content.mapping(mapping.plain), title: mapping.text(title), summary: mapping.plain(summary),
      table: table.mapping(mapping))
    chart.number = number
    return chart
  }
}
