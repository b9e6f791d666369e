import SourceText
import SpanishText

/// From bytes to pieces, in one pass: a tag is found, then what it means for the sections around it.
struct MustacheParser {
  /// How deep sections may lie in each other; more is a slip or an attack.
  static let maximumDepth = 64

  let source: SourceText
  let bytes: [UInt8]
  var delimiters = MustacheDelimiters.standard
  var problems: [MustacheProblem] = []
  private(set) var firstComment: ByteRange?
  /// Every tag that was read, in the order of the text.
  private(set) var tags: [MustacheTag] = []
  /// The pieces of each level so far: outside of sections, then those of each open section.
  private var levels: [[MustacheNode]] = [[]]
  /// The tags that opened the sections, outermost first.
  private var sections: [(tag: MustacheTag, name: MustacheName)] = []
  /// The names of sections that a wrong name closed: their own closing tag is told no more.
  private var closedByOthers: [String] = []

  /// The pieces of the text, when all of it is read.
  var nodes: [MustacheNode] { levels[0] }

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  mutating func parse() {
    var textStart = 0
    var position = 0
    while let start = nextOpening(from: position) {
      guard let tag = tag(at: start, &position) else { continue }
      tags.append(tag)
      let line = tag.sign.mayStandAlone ? lineHolding(only: tag.range) : nil
      let taken = line ?? tag.range
      appendText(from: textStart, to: taken.start, beforeInlineTag: line == nil)
      if opensTooDeep(tag) { return closeAll() }
      take(tag, indentation: line.map { ByteRange($0.start, tag.range.start) })
      textStart = taken.end
      position = taken.end
    }
    appendText(from: textStart, to: bytes.count, beforeInlineTag: false)
    for section in sections { report(.unclosedSection, section.tag.range) }
    closeAll()
  }

  /// What a tag means.
  private mutating func take(_ tag: MustacheTag, indentation: ByteRange?) {
    switch tag.sign {
    case .comment:
      firstComment = firstComment ?? tag.content
      if hasOpening(in: tag.content) { report(.brokenComment, tag.range) }
    case .delimiters:
      if let made = MustacheDelimiters(bytes[tag.content.start..<tag.content.end]) {
        delimiters = made
      } else {
        report(.badDelimiters, tag.range)
      }
    case _ where tag.content.isEmpty: report(.emptyName, tag.range)
    case .escaped: append(.variable(name(of: tag), isEscaped: true), tag.range)
    case .unescaped, .triple: append(.variable(name(of: tag), isEscaped: false), tag.range)
    case .partial: append(.partial(name(of: tag), indentation: indentation), tag.range)
    case .section, .inverted:
      sections.append((tag, name(of: tag)))
      levels.append([])
    case .closing: close(name(of: tag), tag)
    }
  }

  private func name(of tag: MustacheTag) -> MustacheName {
    MustacheName(source[tag.content], tag.content)
  }

  mutating func append(_ kind: MustacheNode.Kind, _ range: ByteRange) {
    levels[levels.count - 1].append(MustacheNode(kind: kind, range: range))
  }

  mutating func report(_ kind: MustacheProblem.Kind, _ range: ByteRange) {
    problems.append(MustacheProblem(kind: kind, range: range))
  }

  // MARK: Sections

  /// Whether a tag opens one section too many: what follows is not read.
  private mutating func opensTooDeep(_ tag: MustacheTag) -> Bool {
    guard tag.sign == .section || tag.sign == .inverted, sections.count == Self.maximumDepth
    else { return false }
    report(.tooDeep, tag.range)
    return true
  }

  /// Ends the innermost section: its pieces become one piece of the level around it.
  private mutating func closeInnermost() {
    guard let (tag, name) = sections.popLast(), let nodes = levels.popLast() else { return }
    append(.section(name, isInverted: tag.sign == .inverted, nodes), tag.range)
  }

  private mutating func closeAll() {
    while !sections.isEmpty { closeInnermost() }
    problems.sort { $0.range < $1.range }
  }

  private mutating func close(_ name: MustacheName, _ tag: MustacheTag) {
    if let index = sections.lastIndex(where: { $0.name.folded == name.folded }) {
      // Those that were opened inside of it were forgotten.
      for section in sections[(index + 1)...] { report(.unclosedSection, section.tag.range) }
      while sections.count > index { closeInnermost() }
    } else if let index = closedByOthers.lastIndex(of: name.folded) {
      closedByOthers.remove(at: index)
    } else if let (opening, wanted) = sections.last {
      report(.wrongClosingName(opening: opening.range, name: wanted.text), tag.range)
      if closedByOthers.count < 8 { closedByOthers.append(wanted.folded) }
      closeInnermost()
    } else {
      report(.closingWithoutOpening, tag.range)
    }
  }
}
