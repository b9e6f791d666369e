/// Markdown as the specification reads it: CommonMark 0.31 and what is chosen of GFM.
///
/// Any text can be read, in a time that grows with its length; what is no mark is text.
package struct MarkdownParser {
  private let parsed: BlockParser
  private var notes: NoteNumbers

  /// The tree of a text.
  package static func parse(
    _ text: String, extensions: MarkdownExtensions = .all
  ) -> MarkdownDocument {
    // A zero byte could end the text elsewhere (section 2.3).
    let bytes = text.utf8.contains(0) ? Array(text.replacingZeros.utf8) : Array(text.utf8)
    var parser = MarkdownParser(BlockParser(bytes, extensions: extensions))
    return parser.document()
  }

  private init(_ parsed: BlockParser) {
    self.parsed = parsed
    notes = NoteNumbers(labels: parsed.footnotes)
  }

  private mutating func document() -> MarkdownDocument {
    let blocks = blocks(in: 0)
    var found: [[MarkdownBlock]] = []
    // A note can refer to another.
    while found.count < notes.order.count {
      found.append(self.blocks(in: notes.order[found.count]))
    }
    return MarkdownDocument(blocks: blocks, notes: found)
  }

  private mutating func blocks(in parent: Int) -> [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    for child in parsed.nodes[parent].children {
      if let block = block(child) { result.append(block) }
    }
    return result
  }

  private mutating func block(_ index: Int) -> MarkdownBlock? {
    let node = parsed.nodes[index]
    switch node.kind {
    case .document, .item, .definitions, .footnote: return nil
    case .quote: return .quote(blocks(in: index))
    case .list(let marker):
      var items: [[MarkdownBlock]] = []
      for item in node.children { items.append(blocks(in: item)) }
      return .list(
        MarkdownList(start: marker.number, isTight: parsed.isTight(index), items: items))
    case .paragraph: return .paragraph(inlines(node.text.dropLast().trimmed))
    case .heading(let level): return .heading(level: level, inlines(node.text.trimmedLines))
    case .indentedCode: return .code(node.text.text, info: "")
    case .fencedCode(let fence): return .code(node.text.text, info: fence.info)
    case .html: return .html(node.text.text)
    case .table(let alignments): return .table(table(node.text, alignments))
    case .rule: return .rule
    }
  }

  private mutating func table(
    _ text: [UInt8], _ alignments: [MarkdownTable.Alignment?]
  ) -> MarkdownTable {
    var rows: [[[MarkdownInline]]] = []
    for line in text.split(separator: .lineFeed) {
      var row: [[MarkdownInline]] = []
      for cell in TableRow.cells(line).prefix(alignments.count) { row.append(inlines(cell)) }
      rows.append(row)
    }
    return MarkdownTable(
      alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private mutating func inlines(_ text: some Collection<UInt8>) -> [MarkdownInline] {
    InlineParser.read(text, parsed.extensions, parsed.references, &notes)
  }
}

extension [UInt8] {
  fileprivate var trimmedLines: ArraySlice<UInt8> {
    last == .lineFeed ? dropLast().trimmed : self[...].trimmed
  }
}

extension String {
  fileprivate var replacingZeros: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}
