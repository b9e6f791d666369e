import DocumentModel
import TerminalText

/// The blocks of a document as HTML, in one pass.
struct HTMLWriter: HTMLWriting {
  var markup = HTMLMarkup()
  let outline: HTMLOutline
  let images: (Picture) -> [UInt8]?
  /// How many headings have been written.
  private var headings = 0
  /// How many of each kind have been written, for their ids.
  private var counts: [String: Int] = [:]
  /// How often a name was given to a region; the names of landmarks differ (WCAG 2.2, 2.4.6).
  private var names: [String: Int] = [:]
  /// What must be in sight over every part; nil where there is no such thing.
  var standingNotice: String?
  /// Whether a table was written that can be put in the order of a column.
  var hasSortableTable = false
  /// Whether an address is being written already: HTML has no link within a link (4.5.1).
  var isInLink = false

  init(_ outline: HTMLOutline, images: @escaping (Picture) -> [UInt8]?) {
    self.outline = outline
    self.images = images
  }

  /// An id that no heading has and no other part of the page.
  mutating func newID(_ kind: String) -> String {
    counts[kind, default: 0] += 1
    return "\(kind).\(counts[kind, default: 0])"
  }

  /// The name, with a number behind it when it was given before.
  mutating func newName(_ name: String) -> String {
    names[name, default: 0] += 1
    let count = names[name, default: 0]
    return count == 1 ? name : newName("\(name) (\(count))")
  }

  /// The words of the heading under which the writer is, if there is one.
  var section: String? {
    headings > 0 ? outline.entries[headings - 1].heading.numberedText.plainText : nil
  }

  /// Blocks one after the other.
  mutating func blocks(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      guard let end = blocks.endOfSidewaysPart(from: index) else {
        block(blocks[index])
        index += 1
        continue
      }
      container("div", ["class": "sideways"]) { writer in
        for block in blocks[index..<end] { writer.block(block) }
      }
      index = end
    }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .heading: heading()
    case .paragraph(let text): paragraph(text)
    case .list(let list): self.list(list)
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .quote(let blocks): container("blockquote") { $0.blocks(blocks) }
    case .note(let note): self.note(note)
    case .picture(let picture): self.picture(picture)
    case .chart(let chart): self.chart(chart)
    case .preformatted(let text): preformatted(text)
    case .contents(let title, let depth): contents(title, depth: depth)
    case .signatures(let signatures): self.signatures(signatures)
    case .rule: markup.raw("<hr>\n")
    case .pageBreak: self.block("div", ["class": "page-break"]) { _ in }
    }
  }

  private mutating func paragraph(_ text: RichText) {
    guard !text.isEmpty else { return }
    block("p", ["class": text.leadsOn ? "lead" : nil]) { $0.inlines(text) }
  }

  private mutating func heading() {
    let entry = outline.entries[headings]
    headings += 1
    if entry.heading.level == 1, let standingNotice {
      block("p", ["class": "standing"]) { $0.prose(standingNotice) }
    }
    block("h\(entry.level)", ["id": entry.id]) { $0.numbered(entry.heading) }
  }

  /// A heading's number and words.
  mutating func numbered(_ heading: Heading) {
    if let number = heading.number {
      element("span", ["class": "number"], words: number)
      markup.words(" ")
    }
    inlines(heading.text)
  }

  private mutating func preformatted(_ text: String) {
    block("pre") { writer in
      for (index, line) in text.printableLines.enumerated() {
        // A first line end would be taken away (HTML Living Standard, 13.1.2.5).
        if index > 0 || line.isEmpty { writer.markup.endLine() }
        writer.markup.words(line)
      }
    }
  }
}

extension [Block] {
  /// Where a part ends that begins at `start` and goes on pages that lie on their side: a wide table
  /// with the headings and the sentence that lead into it.
  fileprivate func endOfSidewaysPart(from start: Int) -> Int? {
    var index = start
    while index < count {
      switch self[index] {
      case .heading: break
      case .paragraph(let text) where text.leadsOn: break
      case .table(let table): return HTMLTableLayout.isSideways(table) ? index + 1 : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }
}

extension RichText {
  /// Whether the text only leads into what follows, and stays with it on a page: «Evidencia:».
  fileprivate var leadsOn: Bool {
    switch inlines.last {
    case .text(let text): text.utf8.last == UInt8(ascii: ":")
    case .strong(let content): inlines.count == 1 || content.leadsOn
    default: false
    }
  }
}
