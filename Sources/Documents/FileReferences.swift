import DocumentModel

/// Where the files that a document names are found, seen from the document's own place.
///
/// The log names pictures and evidence from the plan's folder; the narrative, from its own folder
/// inside it, as any editor would. A document that stands elsewhere needs another path: it is
/// written in here, so that renderers print what they are given.
struct FileReferences: Sendable {
  /// The plan's folder, as the document's folder sees it; empty where they are the same.
  let planFolder: String

  /// The path of a file that the log names; addresses and absolute paths stay as they are.
  func path(_ path: String) -> String { self.path(path, in: "") }

  /// A file of the plan as a link that shows the name it bears there.
  func link(_ path: String) -> RichText { RichText(.link(RichText(path), url: self.path(path))) }

  /// Narrative of a file of the plan, its pictures and links made to be found.
  func relocated(_ blocks: [Block], from text: String) -> [Block] {
    let folder = text.split(separator: "/").dropLast().joined(separator: "/")
    return blocks.map { relocated($0, from: folder) }
  }

  private func path(_ path: String, in folder: String) -> String {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("#"), !path.contains(":") else {
      return path
    }
    var steps: [Substring] = []
    for step in [planFolder, folder, path].flatMap({ $0.split(separator: "/") }) where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (planFolder.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }

  private func relocated(_ block: Block, from folder: String) -> Block {
    switch block {
    case .picture(var picture):
      switch picture.content {
      case .image(let source): picture.content = .image(source: path(source, in: folder))
      }
      return .picture(picture)
    case .paragraph(let text): return .paragraph(relocated(text, from: folder))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map { relocated($0, from: folder) }
      }
      return .list(list)
    case .quote(let blocks): return .quote(blocks.map { relocated($0, from: folder) })
    case .note(var note):
      note.blocks = note.blocks.map { relocated($0, from: folder) }
      return .note(note)
    case .table(let table): return .table(relocated(table, from: folder))
    case .heading, .facts, .chart, .preformatted, .contents, .signatures, .rule, .pageBreak:
      return block
    }
  }

  private func relocated(_ table: Table, from folder: String) -> Table {
    let groups = table.groups.map { group in
      Table.Group(
        group.title,
        group.rows.map { row in
          Table.Row(row.cells.map { relocated($0, from: folder) }, isTotal: row.isTotal)
        })
    }
    return Table(
      caption: table.caption, table.columns, groups: groups, notes: table.notes,
      isWide: table.isWide, isDense: table.isDense)
  }

  private func relocated(_ text: RichText, from folder: String) -> RichText {
    RichText(
      text.inlines.map { inline in
        switch inline {
        case .link(let words, let url): .link(words, url: path(url, in: folder))
        case .strong(let content): .strong(relocated(content, from: folder))
        case .emphasis(let content): .emphasis(relocated(content, from: folder))
        case .text, .code, .abbreviation, .status, .meter, .lineBreak: inline
        }
      })
  }
}
