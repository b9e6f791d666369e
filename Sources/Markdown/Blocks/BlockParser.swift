/// The structure of blocks, line by line (CommonMark 0.31, appendix «A parsing strategy»).
///
/// A line first continues the blocks that are open, then begins new ones, and what is left of it is
/// text. Blocks are cut by construct: a file each for lists, code, HTML, tables and so on.
struct BlockParser {
  /// No container stands deeper than this (a list and its item are two); deeper marks are text.
  static let maximumDepth = 64

  /// What became of an open block at a line.
  enum Continuation {
    case continues
    case ends
    /// The line is the closing fence: nothing is left of it.
    case closes
  }

  /// How much of a line is left after a block began in it.
  enum Start {
    /// The rest of the line is still to be read, inside the new block.
    case inside
    /// Nothing is left of the line.
    case whole
  }

  let extensions: MarkdownExtensions
  var nodes = [BlockNode(kind: .document, firstLine: 0, lastLine: 0)]
  /// The open blocks, from the document to the innermost.
  var open = [0]
  /// How many of the open blocks the line continues.
  var matched = 1
  var line = LineCursor([], 0..<0)
  var lineNumber = 0
  /// Where links lead, by label.
  var references: [String: MarkdownTarget] = [:]
  /// The footnotes, by label.
  var footnotes: [String: Int] = [:]

  init(_ text: [UInt8], extensions: MarkdownExtensions) {
    self.extensions = extensions
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? text.count
      lineNumber += 1
      line = LineCursor(text, start..<end)
      takeLine()
      start = end + (text.has("\r\n", at: end) ? 2 : 1)
    }
    close(downTo: 0)
  }

  /// The innermost block that the line continues, or that it began.
  var container: Int { open[matched - 1] }

  /// The innermost open block.
  var tip: Int { open[open.count - 1] }

  /// Whether the rest of the line could be running text of a paragraph that it doesn't continue.
  var mayBeLazy: Bool { matched < open.count && nodes[tip].isParagraph }

  // MARK: A line

  private mutating func takeLine() {
    matched = 1
    while matched < open.count {
      switch continuation(of: open[matched]) {
      case .continues: matched += 1
      case .ends: return takeRest()
      case .closes: return close(downTo: matched)
      }
    }
    takeRest()
  }

  private mutating func takeRest() {
    while !nodes[container].isVerbatim, let start = start() {
      if case .whole = start { return }
    }
    takeText()
  }

  private mutating func takeText() {
    if mayBeLazy, !line.isBlank { return addLine(to: tip) }
    close(downTo: matched)
    switch nodes[tip].kind {
    case .paragraph, .table, .indentedCode, .fencedCode: addLine(to: tip)
    case .html(let kind):
      addLine(to: tip)
      if kind.ends(at: line.content) { close(downTo: open.count - 1) }
    default:
      if line.isBlank { return }
      add(.paragraph)
      addLine(to: tip)
    }
  }

  private mutating func addLine(to node: Int) {
    nodes[node].text += nodes[node].isVerbatim ? line.rest : Array(line.content)
    nodes[node].text.append(.lineFeed)
    // Blank lines belong to indented code only when more code follows (section 4.4).
    if case .indentedCode = nodes[node].kind, line.isBlank { return }
    nodes[node].lastLine = lineNumber
  }

  private mutating func continuation(of node: Int) -> Continuation {
    switch nodes[node].kind {
    case .document, .list: .continues
    case .quote: continueQuote(node)
    case .item(let indent): continueItem(node, indent)
    case .footnote: continueFootnote(node)
    case .paragraph, .table: line.isBlank ? .ends : .continues
    case .indentedCode: continueIndentedCode()
    case .fencedCode(let fence): continueFencedCode(fence)
    case .html(let kind): line.isBlank && kind.endsAtBlankLine ? .ends : .continues
    case .heading, .rule, .definitions: .ends
    }
  }

  private mutating func start() -> Start? {
    if line.isIndented { return startIndentedCode() }
    guard let first = line.content.first else { return nil }
    switch first {
    case UInt8(ascii: ">"): return startQuote()
    case UInt8(ascii: "#"): return startHeading()
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return startFencedCode(first)
    case UInt8(ascii: "<"): return startHTML()
    case UInt8(ascii: "["): return startFootnote()
    case UInt8(ascii: "="): return underlineHeading(first)
    case UInt8(ascii: "_"): return startRule(first)
    case UInt8(ascii: "|"), UInt8(ascii: ":"): return startTable()
    case UInt8(ascii: "-"):
      return underlineHeading(first) ?? startRule(first) ?? startItem() ?? startTable()
    case UInt8(ascii: "*"): return startRule(first) ?? startItem()
    default: return startItem()
    }
  }

  // MARK: Opening and closing

  /// Whether a further container may be opened.
  var canNest: Bool { matched < Self.maximumDepth }

  /// Begins a block inside the innermost block that the line continues and that can hold it.
  mutating func add(_ kind: BlockNode.Kind) {
    close(downTo: matched)
    while !nodes[tip].canHold(kind) { close(downTo: open.count - 1) }
    nodes[tip].children.append(nodes.count)
    open.append(nodes.count)
    nodes.append(BlockNode(kind: kind, firstLine: lineNumber, lastLine: lineNumber))
    matched = open.count
  }

  /// Closes the innermost blocks until so many are left open.
  mutating func close(downTo count: Int) {
    while open.count > count {
      let node = open.removeLast()
      switch nodes[node].kind {
      case .paragraph: endParagraph(node)
      case .indentedCode: endIndentedCode(node)
      default: break
      }
    }
    matched = min(matched, open.count)
  }
}
