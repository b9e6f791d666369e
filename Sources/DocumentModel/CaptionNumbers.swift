extension Document {
  /// The same document with numbers for its captioned tables, its charts and its captioned pictures,
  /// each kind counted from 1 in reading order.
  package var withNumberedCaptions: Document {
    var numbers = CaptionNumbers()
    return Document(metadata, blocks.map { numbers.numbered($0) })
  }
}

/// Counts what has a caption, each kind by itself.
private struct CaptionNumbers {
  private var tables = 0
  private var charts = 0
  private var pictures = 0

  mutating func numbered(_ block: Block) -> Block {
    switch block {
    case .table(var table):
      guard table.caption != nil else { return block }
      tables += 1
      table.number = tables
      return .table(table)
    case .chart(var chart):
      charts += 1
      chart.number = charts
      return .chart(chart)
    case .picture(var picture):
      guard picture.caption != nil else { return block }
      pictures += 1
      picture.number = pictures
      return .picture(picture)
    case .quote(let blocks): return .quote(numbered(blocks))
    case .note(var note):
      note.blocks = numbered(note.blocks)
      return .note(note)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = numbered(list.items[index].blocks)
      }
      return .list(list)
    case .heading, .paragraph, .facts, .preformatted, .contents, .signatures, .rule, .pageBreak:
      return block
    }
  }

  private mutating func numbered(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { result.append(numbered(block)) }
    return result
  }
}
