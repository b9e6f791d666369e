import DocumentModel
import TerminalText

/// The blocks of a document as lines of Markdown.
struct MarkdownDrawing {
  let headings: [Heading]
  let anchors: MarkdownAnchors
  let headingShift: Int

  /// The blocks with an empty line between two of them.
  func lines(of blocks: [Block], isTight: Bool = false) -> [String] {
    var lines: [String] = []
    var last: Block?
    for block in blocks {
      let next = self.lines(of: block)
      guard !next.isEmpty else { continue }
      if let last {
        if !isTight || !block.canInterrupt(last) { lines.append("") }
        // Two lists in a row would be one.
        if let kind = last.listKind, kind == block.listKind { lines += ["<!-- -->", ""] }
      }
      lines += next
      last = block
    }
    return lines
  }

  /// The text as lines of a paragraph.
  func paragraph(_ text: RichText) -> [String] {
    MarkdownInlines(.paragraph, anchors).lines(of: text)
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let heading):
      [self.heading(min(6, heading.level + headingShift), heading.numberedText)]
    case .paragraph(let text): paragraph(text)
    case .list(let list): lines(of: list)
    case .facts(let facts): facts.flatMap(lines)
    case .table(let table): lines(of: table)
    case .quote(let blocks): lines(of: blocks).quoted
    case .note(let note): lines(of: note)
    case .picture(let picture): lines(of: picture)
    case .chart(let chart): lines(of: chart)
    case .preformatted(let text): lines(ofPreformatted: text)
    case .contents(let title, let depth): contents(title, depth)
    case .signatures(let signatures): lines(of: signatures.map(\.paragraph))
    case .rule: ["***"]
    case .pageBreak: []
    }
  }

  /// A heading of a level of Markdown, 1 to 6.
  func heading(_ level: Int, _ text: RichText) -> String {
    let text = MarkdownInlines(.heading, anchors).lines(of: text).joined()
    return String(repeating: "#", count: level) + " " + text
  }

  private func lines(of list: List) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let marker =
        switch list.marker {
        case .bullet: "- "
        case .ordered(let start): "\(min(max(0, start), 999_999) + index). "
        }
      if index > 0, !list.isTight { lines.append("") }
      let content = self.lines(of: item.blocks, isTight: list.isTight)
      // A bare hyphen under a paragraph would make a heading of it.
      lines += (content.isEmpty ? ["<!-- -->"] : content).hanging(behind: marker)
    }
    return lines
  }

  private func lines(of fact: LabelledValue) -> [String] {
    paragraph("\(strong: "\(fact.label):") \(fact.value)").hanging(behind: "- ")
  }

  private func lines(of table: Table) -> [String] {
    let caption = table.caption.map {
      let text = RenderingWords.caption(RenderingWords.table, table.number, $0)
      return Block.paragraph(RichText(.strong(text)))
    }
    let notes = table.notes.map { Block.paragraph($0) }
    let isEmpty = table.rows.isEmpty
    let after = isEmpty ? [Block.paragraph(RichText(RenderingWords.emptyTable))] + notes : notes
    let parts = [
      lines(of: caption.map { [$0] } ?? []), MarkdownTable(table, anchors).lines, lines(of: after),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func lines(of note: Note) -> [String] {
    let title = note.title ?? RichText(RenderingWords.name(of: note.kind))
    return lines(of: [.paragraph(RichText(.strong(title)))] + note.blocks).quoted
  }

  private func lines(of picture: Picture) -> [String] {
    let caption = picture.caption.map {
      RenderingWords.caption(RenderingWords.figure, picture.number, $0)
    }
    var blocks = caption.map { [Block.paragraph(RichText(.emphasis($0)))] } ?? []
    let alternative = MarkdownEscaping.inline(picture.alternative)
    switch picture.content {
    case .image(let source):
      guard case .address(let address) = LinkTarget(source) else {
        blocks.insert(.paragraph(RichText(picture.alternative)), at: 0)
        return lines(of: blocks)
      }
      let image = "![\(alternative)](\(MarkdownEscaping.destination(address)))"
      let rest = lines(of: blocks)
      return rest.isEmpty ? [image] : [image, ""] + rest
    }
  }

  /// A chart is told and tabled: Markdown draws nothing.
  private func lines(of chart: Chart) -> [String] {
    let caption = RenderingWords.caption(RenderingWords.chart, chart.number, chart.title)
    return lines(of: [
      .paragraph(RichText(.strong(caption))), .paragraph(RichText(chart.summary)),
      .table(chart.table),
    ])
  }

  private func lines(ofPreformatted text: String) -> [String] {
    let length = max(3, MarkdownEscaping.longestRun(of: "`", in: text) + 1)
    let fence = String(repeating: "`", count: length)
    return [fence] + text.printableLines + [fence]
  }

  private func contents(_ title: RichText, _ depth: Int) -> [String] {
    let inlines = MarkdownInlines(.heading, anchors)
    var levels: [Int] = []
    var lines: [String] = []
    for (heading, fragment) in zip(headings, anchors.fragments) where heading.level <= depth {
      while let last = levels.last, last >= heading.level { levels.removeLast() }
      let words = inlines.lines(of: RichText(heading.numberedText.plainText)).joined()
      let indent = String(repeating: "  ", count: levels.count)
      lines.append("\(indent)- [\(words)](#\(fragment))")
      levels.append(heading.level)
    }
    guard !lines.isEmpty, !title.isEmpty else { return lines }
    return paragraph(RichText(.strong(title))) + [""] + lines
  }
}

extension Block {
  /// The sign of the list that the block becomes, or nil if it becomes none.
  fileprivate var listKind: Character? {
    switch self {
    case .list(let list): if case .ordered = list.marker { "." } else { "-" }
    case .facts: "-"
    default: nil
    }
  }

  /// Whether the block may follow a paragraph without an empty line.
  fileprivate func canInterrupt(_ previous: Block) -> Bool {
    guard case .paragraph = previous, case .list(let list) = self else { return false }
    return list.marker == .bullet || list.marker == .ordered(start: 1)
  }
}

extension SignatureBlock {
  fileprivate var paragraph: Block {
    let lines = [
      role.map { RichText($0) } ?? "", RichText(.strong(RichText(name))), RichText(office),
      RichText(contact ?? ""),
    ]
    return .paragraph(lines.filter { !$0.isEmpty }.joinedByLines())
  }
}

extension [String] {
  fileprivate var quoted: [String] { map { $0.isEmpty ? ">" : "> " + $0 } }

  /// The lines behind a marker, all but the first under its text.
  fileprivate func hanging(behind marker: String) -> [String] {
    let indent = String(repeating: " ", count: marker.count)
    return enumerated().map { $0 == 0 ? marker + $1 : $1.isEmpty ? "" : indent + $1 }
  }
}
