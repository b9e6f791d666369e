import SourceText

/// Writes a document that is well formed in its canonical form: two spaces a level, dashes two spaces
/// deeper than their key, one space behind colons and dashes, groups in block style.
///
/// Nodes are written in their order; before each of them the comments that stand before it, each with
/// the group that its column shows. Lines are not broken anew.
struct FormatWriter {
  /// The columns of a level.
  static let step = 2
  /// What stands in brackets is written a line each where it would reach beyond this column.
  static let width = 100

  /// A block collection that is being written.
  struct Level {
    /// Its column in the text as it was; nil where it stood in brackets.
    let column: Int?
    /// Its column now.
    let indentation: Int
  }

  let document: YAMLDocument
  let source: TextLines
  let scalars: ScalarForm
  var output = FormattedLines()
  /// The collections around what is written next.
  var levels: [Level] = []
  /// Those around the line that was written last.
  var lastLevels: [Level] = []
  var comments: ArraySlice<ByteRange>
  /// Whether the next line of a node stands behind a blank one.
  var pendingBlank = false
  /// Where comments begin that could be part of the text before them.
  let doubtful: Set<Int>

  init(_ document: YAMLDocument) {
    self.document = document
    source = TextLines(document.source)
    scalars = ScalarForm(document: document)
    comments = Array(document.comments)[...]
    doubtful = Set(
      document.diagnostics.filter { $0.id == "comentario-dudoso" }
        .compactMap { $0.place?.range.start })
  }

  /// The whole text.
  mutating func write() -> String {
    let root = document.nodes[0]
    if isCollection(0), Int(root.next) > 1 {
      writeMembers(of: 0, at: 0, behind: nil)
    } else {
      writeComments(before: root.range.start)
      if root.shape != .empty { writeValue(0, Holder(head: "", indentation: 0)) }
    }
    levels = []
    writeComments(before: .max)
    return output.whole
  }

  /// What a value stands behind: a key with its colon, a dash, or nothing.
  struct Holder {
    /// What stands before the value on its line, indentation included.
    let head: String
    /// The column of the key or dash.
    let indentation: Int
    /// Whether a collection may begin on the holder's line.
    var isDash = false
  }

  // MARK: Values

  mutating func writeValue(_ value: Int, _ holder: Holder) {
    let node = document.nodes[value]
    guard node.shape != .empty else { return add(holder.head) }
    var head = holder.head
    let isBelow = comments.first.map { $0.start < node.range.start } ?? false
    let inner = String(repeating: " ", count: holder.indentation + Self.step)
    let isOpen = isCollection(value) && !staysInBrackets(value, behind: head)
    if isBelow {
      add(head)
      if !isOpen { writeComments(before: node.range.start, at: inner.count) }
      head = inner
    } else if !head.isEmpty {
      head += " "
    }
    if isOpen {
      let isCompact = holder.isDash && !isBelow
      if !isCompact, !isBelow { add(holder.head) }
      return writeMembers(of: value, at: inner.count, behind: isCompact ? head : nil)
    }
    switch node.shape {
    case .literal, .folded: writeBlockText(node, head, inner)
    case .flowSequence, .flowMapping:
      for (number, row) in rows(of: value).enumerated() {
        add(number == 0 ? head + row : inner + row)
      }
      writeComments(before: node.range.end, at: inner.count)
    default:
      let isDoubtful = comments.first.map { self.isDoubtful($0, behind: node) } ?? false
      for (number, line) in scalars.lines(of: value, isDoubtful: isDoubtful).enumerated() {
        add(number == 0 ? head + line : line.isEmpty ? "" : inner + line)
      }
    }
  }

  private func isDoubtful(_ comment: ByteRange, behind node: YAMLNode) -> Bool {
    // Such a comment stands one space behind the text.
    node.shape == .plain && doubtful.contains(comment.start)
      && node.range.end + 1 == comment.start
  }

  /// A text behind `|` or `>`: its lines mean what they say, so only their indentation changes.
  private mutating func writeBlockText(_ node: YAMLNode, _ head: String, _ inner: String) {
    let block = BlockText(
      document.source.bytes[node.range.start..<node.range.end],
      indentation: Int(node.indentation))
    let startsWithSpace = block.lines.first { !$0.isEmpty }?.first == .space
    let hasLines = !block.lines.isEmpty
    var mark = node.shape == .literal ? "|" : ">"
    if startsWithSpace { mark += "\(Self.step)" }
    // A file that ends within the text gets a line end that must not become part of it.
    let isOpen = hasLines && block.finalBreaks == 0
    let keepsBreaks = block.chomping == .keep && !isOpen
    mark += keepsBreaks ? "+" : block.chomping == .strip || isOpen ? "-" : ""
    add(head + mark)
    writeComments(before: source.end(of: node.range.start))
    for line in block.lines {
      add(line.isEmpty ? "" : inner + String(decoding: line, as: UTF8.self), .blockText)
    }
    if keepsBreaks {
      for _ in 0..<block.finalBreaks - (hasLines ? 1 : 0) { add("", .blockText) }
    }
    output.closeBlockText(takesBlankLines: keepsBreaks)
  }

  // MARK: Collections

  /// Writes items or keys at a column; the first one behind a dash, where one is given.
  private mutating func writeMembers(of index: Int, at indentation: Int, behind dash: String?) {
    let node = document.nodes[index]
    let isFlow = node.shape.isFlowCollection
    levels.append(Level(column: isFlow ? nil : Int(node.indentation), indentation: indentation))
    var lead = dash
    let spaces = String(repeating: " ", count: indentation)
    for member in document.members(of: index) {
      var isAfterBlank = false
      if lead == nil {
        writeComments(before: member.start)
        isAfterBlank = isBelowBlank(member.start)
      }
      write(member, behind: lead ?? spaces, indentation, isAfterBlank)
      lead = nil
    }
    if isFlow { writeComments(before: node.range.end) }
    levels.removeLast()
  }

  private mutating func write(
    _ member: Member, behind lead: String, _ indentation: Int, _ isAfterBlank: Bool
  ) {
    // Behind a dash the blank line stands before the dash.
    pendingBlank = pendingBlank || isAfterBlank
    guard let key = member.key else {
      return writeValue(
        member.value,
        Holder(head: lead + "-", indentation: indentation, isDash: true))
    }
    let keyNode = document.nodes[key]
    let isDoubtful = comments.first.map { self.isDoubtful($0, behind: keyNode) } ?? false
    let text = isDoubtful ? document.source[keyNode.range] : scalars.key(key)
    var head = lead + text + ":"
    if text.utf8.count > 1024 || isDoubtful {
      // Such a key needs its question mark (YAML 1.2.2, section 8.2.2).
      add(lead + "? " + text)
      if isDoubtful { writeComments(before: source.end(of: keyNode.range.end)) }
      head = String(repeating: " ", count: indentation) + ":"
    }
    writeValue(member.value, Holder(head: head, indentation: indentation))
  }

  private func isCollection(_ index: Int) -> Bool {
    document.nodes[index].shape.isSequence || document.nodes[index].shape.isMapping
  }

  // MARK: Brackets

  /// Whether a collection in brackets stays so: nothing but texts in it, no comment, and short.
  private func staysInBrackets(_ index: Int, behind head: String) -> Bool {
    let node = document.nodes[index]
    guard node.shape.isFlowCollection else { return false }
    if Int(node.next) == index + 1 { return true }
    guard index > 0, document.hasBrackets(index),
      !(comments.first { $0.start > node.range.start }.map { $0.start < node.range.end } ?? false),
      !children(of: index).contains(where: { isCollection($0) || hasLineBreak($0) })
    else { return false }
    // A key without a value in braces is mostly a mistake, which has a finding there only.
    let hasGap = children(of: index).contains { document.nodes[$0].shape == .empty }
    return hasGap || rows(of: index).count > 1
      || (head + " " + inBrackets(index)).count <= Self.width
  }

  private func hasLineBreak(_ index: Int) -> Bool {
    ScalarText.decode(document.nodes[index], in: document.source.bytes).utf8.contains(.lineFeed)
  }

  private func children(of index: Int) -> Range<Int> { index + 1..<Int(document.nodes[index].next) }

  /// A collection without collections inside it, on one line unless it is a list of many short words.
  private func rows(of index: Int) -> [String] {
    let words =
      document.nodes[index].shape.isSequence ? children(of: index).map(scalars.inFlow) : []
    return ShortWords.rows(of: words) ?? [inBrackets(index)]
  }

  /// A collection without collections inside it, on one line.
  private func inBrackets(_ index: Int) -> String {
    guard document.nodes[index].shape.isMapping else {
      return "[" + children(of: index).map(scalars.inFlow).joined(separator: ", ") + "]"
    }
    let pairs = document.members(of: index).map { member in
      let key = member.key.map { scalars.key($0, inFlow: true) } ?? ""
      let value = scalars.inFlow(member.value)
      return value.isEmpty ? key : key + ": " + value
    }
    return "{" + pairs.joined(separator: ", ") + "}"
  }

  /// Adds a line of a node.
  private mutating func add(_ line: String, _ kind: FormattedLines.Kind = .content) {
    output.add(line, kind, afterBlank: pendingBlank)
    pendingBlank = false
    lastLevels = levels
  }
}
