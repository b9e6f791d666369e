import DocumentModel

extension [Block] {
  /// The same blocks with their titles right under a level and no level skipped, as an outline wants
  /// them (WCAG 2.2, technique G141).
  ///
  /// Titles in a quote, a note or a list belong to the part in which it stands, and lie under the
  /// title of that part.
  func relevelled(under level: Int) -> [Block] {
    // The written levels of the titles that the current place lies under.
    var path: [Int] = []
    return map { block in
      switch block {
      case .heading(let heading):
        while let last = path.last, last >= heading.level { path.removeLast() }
        path.append(heading.level)
        return .heading(
          level + path.count, heading.text, number: heading.number, anchor: heading.anchor)
      case .quote(let blocks): return .quote(blocks.relevelled(under: level + path.count))
      case .note(var note):
        note.blocks = note.blocks.relevelled(under: level + path.count)
        return .note(note)
      case .list(let list): return .list(list.relevelled(under: level + path.count))
      case .paragraph, .facts, .table, .picture, .chart, .preformatted, .contents, .signatures,
        .rule, .pageBreak:
        return block
      }
    }
  }
}

extension List {
  /// The items are one text, cut in pieces: a title in one of them may lead to those of the next.
  fileprivate func relevelled(under level: Int) -> List {
    let blocks = items.flatMap(\.blocks).relevelled(under: level)
    var list = self
    var start = 0
    for index in items.indices {
      let end = start + items[index].blocks.count
      list.items[index].blocks = Array(blocks[start..<end])
      start = end
    }
    return list
  }
}
