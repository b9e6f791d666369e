import SourceText

/// Reads the strict subset of YAML 1.2.2 into a flat tree; never throws, never stops at an error
/// where it can safely go on.
///
/// The parser works on bytes that are known to be UTF-8 without control characters, so a NUL can
/// stand for the end of the text. The rules are those of YAML 1.2.2; production numbers in comments
/// are of that document.
struct YAMLParser {
  /// Collections nested deeper than this are refused (format.md, «The syntax»).
  static let maximumDepth = 64
  /// A file with more problems than this is not worth listing further.
  static let maximumProblems = 100

  let bytes: [UInt8]
  var position = 0
  /// The offset of the first byte of the line that holds `position`.
  var lineStart = 0
  var nodes: [YAMLNode] = []
  var comments: [YAMLComment] = []
  var problems: [YAMLProblem] = []
  var depth = 0
  /// The indentation of the block collection that was closed last.
  var closedIndent = 0
  /// Where the node that was finished last ends: a leaf, or a collection with its closing bracket.
  private var lastEnd: UInt32 = 0
  /// Set when a flow collection could not be read to its end; the block around it then recovers.
  var flowFailed = false

  /// Where the last `skipTrivia` came to rest, so that asking twice costs nothing.
  var settled = -1
  /// Whether `skipTrivia` passed a line end, that is, whether the content begins its line.
  var crossedLine = true
  /// Whether a tab stood in the white space just before the content.
  var sawTab = false
  /// The number of spaces that begin the content's line; the column when no line end was passed.
  var indent = 0

  init(_ source: SourceText, from offset: Int = 0) {
    bytes = source.bytes
    position = offset
    if offset == 0, source.hasByteOrderMark { position = 3 }
    lineStart = position
    // A node takes 16 bytes; plans hold about one for every 20 bytes of text.
    nodes.reserveCapacity((bytes.count - offset) / 16 + 16)
  }

  // MARK: The document

  /// Reads the whole text: one document, with or without its markers (production 211).
  mutating func parseDocument() {
    skipTrivia()
    skipDocumentEnds()
    if byte(at: position) == .percent, position == lineStart {
      report(.directive, lineRange(from: position))
      skipDirectives()
    }
    if atMarker(.dash) {
      position += 3
      crossedLine = false
      settled = -1
    }
    parseBlockNode(parentIndent: -1, role: .root)
    skipTrivia()
    parseDocumentEnd()
  }

  /// Passes `...` before the first document; nothing but a comment may follow it on its line
  /// (production 205).
  private mutating func skipDocumentEnds() {
    while atMarker(.dot) {
      position += 3
      skipBlanks()
      if !isLineEndOrComment(position) {
        report(.strayContent, lineRange(from: position))
        skipToLineEnd()
      }
      skipTrivia()
    }
  }

  private mutating func skipDirectives() {
    while byte(at: position) == .percent, position == lineStart {
      skipToLineEnd()
      skipTrivia()
    }
  }

  /// What may follow the root: `...`, comments and nothing else.
  private mutating func parseDocumentEnd() {
    var ended = false
    while position < bytes.count {
      if atMarker(.dot) {
        position += 3
        ended = true
        skipBlanks()
        if !isLineEndOrComment(position) {
          return report(.strayContent, lineRange(from: position))
        }
        skipTrivia()
      } else if atMarker(.dash) || ended {
        return report(.severalDocuments, lineRange(from: position))
      } else {
        reportMisplaced(parentIndent: -1)
        skipTrivia()
      }
    }
  }

  // MARK: Nodes

  /// Adds an empty node at an offset.
  mutating func appendEmpty(at offset: Int) {
    append(.empty, ByteRange.at(offset))
  }

  /// Adds a node without children.
  mutating func append(
    _ shape: YAMLShape, _ range: ByteRange, cooked: Bool = false, indentation: Int = 0
  ) {
    lastEnd = UInt32(truncatingIfNeeded: range.end)
    nodes.append(
      YAMLNode(
        start: UInt32(truncatingIfNeeded: range.start), end: lastEnd,
        next: UInt32(truncatingIfNeeded: nodes.count + 1),
        indentation: UInt16(clamping: indentation), shape: shape, isCooked: cooked))
  }

  /// Opens a collection and returns its index, or nil when it is nested too deep.
  mutating func open(_ shape: YAMLShape, at offset: Int, indentation: Int = 0) -> Int? {
    guard depth < Self.maximumDepth else { return nil }
    depth += 1
    append(shape, ByteRange.at(offset), indentation: indentation)
    return nodes.count - 1
  }

  /// Closes a collection; its end is that of its last child unless given.
  mutating func close(_ index: Int, end: Int? = nil) {
    depth -= 1
    if nodes[index].shape == .blockMapping || nodes[index].shape == .blockSequence {
      closedIndent = Int(nodes[index].indentation)
    }
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    // Every collection inside is closed, so what was finished last is the last child.
    lastEnd = max(end.map { UInt32(truncatingIfNeeded: $0) } ?? lastEnd, nodes[index].start)
    nodes[index].end = lastEnd
  }

  // MARK: Problems

  /// Notes a problem; past the limit only that there are too many.
  mutating func report(_ kind: YAMLProblem.Kind, _ range: ByteRange) {
    guard problems.count < Self.maximumProblems else { return }
    problems.append(YAMLProblem(kind: kind, range: range))
    if problems.count == Self.maximumProblems {
      problems.append(YAMLProblem(kind: .tooManyProblems, range: range))
    }
  }
}
