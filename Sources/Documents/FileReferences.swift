import DocumentModel

/// Where the files that a document names are found, seen from the document's own place.
///
/// The log names pictures and evidence from the plan's folder; the narrative, from its own folder
/// inside it, as any editor would. A document that stands elsewhere needs another path: it is
/// written in here, so that renderers print what they are given. What a document holds itself is
/// read by its path from the plan's folder, wherever the document stands.
struct FileReferences: Sendable {
  /// The name of the file of what happened.
  static let log = "bitacora.yaml"

  /// The plan's folder, as the document's folder sees it; empty where they are the same.
  let planFolder: String

  /// The address of a file that plan or log name; whole addresses stay as they are.
  func path(_ path: String) -> String {
    Self.isWhole(path) ? path : Self.joined([planFolder.asAddressPath, path.asAddressPath])
  }

  /// A file of the plan as a link that shows the name it bears there.
  func link(_ path: String) -> RichText { RichText(.link(RichText(path), url: self.path(path))) }

  /// A picture that plan or log name.
  func picture(_ path: String, namedIn text: String, alternative: String) -> Picture {
    Picture(
      .image(source: self.path(path)), file: Picture.File(path, namedIn: text),
      alternative: alternative)
  }

  /// Narrative of a file of the plan, its pictures and links made to be found.
  func relocated(_ blocks: [Block], from text: String) -> [Block] {
    let relocation = Relocation(planFolder: planFolder, text: text)
    return blocks.map(relocation.relocated)
  }

  /// Whether a path needs no folder: one from the root, an anchor, an address with its scheme.
  fileprivate static func isWhole(_ path: String) -> Bool {
    path.isEmpty || path.hasPrefix("/") || path.hasPrefix("#") || path.hasScheme
  }

  /// A path from folders and a name, «.» and «..» worked out as far as that is possible.
  fileprivate static func joined(_ parts: [String]) -> String {
    var steps: [Substring] = []
    for step in parts.flatMap({ $0.split(separator: "/") }) where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    let first = parts.first { !$0.isEmpty } ?? ""
    return (first.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }
}

/// One text of the plan, whose blocks go into a document that stands elsewhere.
private struct Relocation {
  private let text: String
  private let folder: String
  private let printedFolder: String

  init(planFolder: String, text: String) {
    self.text = text
    folder = text.split(separator: "/").dropLast().joined(separator: "/")
    printedFolder = FileReferences.joined([planFolder, folder]).asAddressPath
  }

  /// What a link or a picture of the text leads to, as the document prints it.
  private func address(_ url: String) -> String {
    FileReferences.isWhole(url) ? url : FileReferences.joined([printedFolder, url])
  }

  /// The file that a picture of the text means.
  private func file(_ url: String) -> Picture.File {
    let path = FileReferences.isWhole(url) ? url : FileReferences.joined([folder, url])
    return Picture.File(path.asFilePath, namedIn: text)
  }

  func relocated(_ block: Block) -> Block {
    switch block {
    case .picture(var picture):
      picture.file = file(picture.source)
      picture.content = .image(source: address(picture.source))
      return .picture(picture)
    case .paragraph(let text): return .paragraph(relocated(text))
    case .heading(let heading):
      return .heading(
        heading.level, relocated(heading.text), number: heading.number, anchor: heading.anchor)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map(relocated)
      }
      return .list(list)
    case .quote(let blocks): return .quote(blocks.map(relocated))
    case .note(var note):
      note.blocks = note.blocks.map(relocated)
      return .note(note)
    case .table(let table): return .table(relocated(table))
    case .facts, .chart, .preformatted, .contents, .signatures, .rule, .pageBreak:
      return block
    }
  }

  private func relocated(_ table: Table) -> Table {
    let groups = table.groups.map { group in
      Table.Group(
        group.title,
        group.rows.map { row in
          Table.Row(row.cells.map(relocated), isTotal: row.isTotal)
        })
    }
    let columns = table.columns.map { column in
      Column(
        relocated(column.title), column.alignment, column.width, minimum: column.minimum,
        namesRow: column.namesRow)
    }
    return Table(
      caption: table.caption, columns, groups: groups, notes: table.notes,
      isWide: table.isWide, isDense: table.isDense)
  }

  private func relocated(_ text: RichText) -> RichText {
    RichText(
      text.inlines.map { inline in
        switch inline {
        case .link(let words, let url): .link(words, url: address(url))
        case .strong(let content): .strong(relocated(content))
        case .emphasis(let content): .emphasis(relocated(content))
        case .text, .code, .abbreviation, .status, .meter, .lineBreak: inline
        }
      })
  }
}
