import SourceText

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20
  static let quotationMark: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let colon: UInt8 = 0x3A
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let bar: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
  static let exclamation: UInt8 = 0x21

  /// Space or tab (production 33, s-white).
  var isBlank: Bool { self == .space || self == .tab }
  /// White space, a line end, or the NUL that stands for the end of the text.
  var isBlankOrEnd: Bool { isBlank || isLineBreak || self == 0 }
  /// One of `,[]{}` (production 23, c-flow-indicator).
  var isFlowIndicator: Bool {
    switch self {
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A letter or a digit; of what is not ASCII, anything.
  var isWordCharacter: Bool { isDigit || self >= 0x80 || (0x61...0x7A).contains(self | 0x20) }
}

/// White space, comments and lines: what stands between nodes.
extension YAMLParser {
  /// The byte at an offset, NUL past the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Passes white space, comments and line ends, and notes how the content that follows stands.
  mutating func skipTrivia() {
    guard position != settled else { return }
    crossedLine = position == lineStart
    sawTab = false
    var offset = position
    var spaces = offset - lineStart
    scan: while offset < bytes.count {
      switch bytes[offset] {
      case .space:
        offset += 1
        if !sawTab { spaces += 1 }
      case .tab:
        sawTab = true
        offset += 1
      case .hash where offset == lineStart || byte(at: offset - 1).isBlankOrEnd:
        offset = skipComment(from: offset)
      case .lineFeed, .carriageReturn:
        offset = nextLine(after: offset)
        lineStart = offset
        crossedLine = true
        sawTab = false
        spaces = 0
      default: break scan
      }
    }
    indent = spaces
    position = offset
    settled = offset
  }

  /// Passes spaces and tabs.
  mutating func skipBlanks() {
    while byte(at: position).isBlank { position += 1 }
  }

  /// Notes the comment at an offset and returns the offset of its line end.
  private mutating func skipComment(from start: Int) -> Int {
    let end = lineEnd(from: start)
    comments.append(YAMLComment(ByteRange(start, end)))
    return end
  }

  /// The offset of the line end, or of the end of the text, at or after an offset.
  func lineEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
    return end
  }

  /// The offset after the line break at an offset (LF, CR or CRLF).
  @inline(__always)
  func nextLine(after offset: Int) -> Int {
    let isPair = bytes[offset] == .carriageReturn && byte(at: offset + 1) == .lineFeed
    return offset + (isPair ? 2 : 1)
  }

  /// A line that holds text: where it begins, where its text does, and by how many spaces.
  struct TextLine {
    let start: Int
    let content: Int
    let indentation: Int
  }

  /// The next line with text after a line end, past empty ones; nil where the text or the document
  /// ends before.
  func nextTextLine(after lineEnd: Int) -> TextLine? {
    var offset = lineEnd
    while offset < bytes.count {
      let start = nextLine(after: offset)
      var content = start
      while byte(at: content) == .space { content += 1 }
      let indentation = content - start
      while byte(at: content).isBlank { content += 1 }
      guard byte(at: content).isLineBreak else {
        let isEnd =
          content >= bytes.count || isMarker(.dash, at: start) || isMarker(.dot, at: start)
        return isEnd ? nil : TextLine(start: start, content: content, indentation: indentation)
      }
      offset = content
    }
    return nil
  }

  /// From an offset to the end of its line, without a trailing comment and white space.
  func lineRange(from offset: Int) -> ByteRange {
    var end = offset
    while end < bytes.count, !bytes[end].isLineBreak {
      if bytes[end] == .hash, end > offset, bytes[end - 1].isBlank { break }
      end += 1
    }
    while end > offset, bytes[end - 1].isBlank { end -= 1 }
    return ByteRange(offset, end)
  }

  /// Whether a line end, a comment or the end of the text stands at an offset.
  func isLineEndOrComment(_ offset: Int) -> Bool {
    let next = byte(at: offset)
    return next == 0 || next.isLineBreak
      || (next == .hash && offset > 0 && bytes[offset - 1].isBlankOrEnd)
  }

  /// Goes to the end of the current line.
  mutating func skipToLineEnd() {
    position = lineEnd(from: position)
  }

  /// Whether `---` or `...` stands at an offset that begins a line (productions 203 and 204).
  func isMarker(_ character: UInt8, at offset: Int) -> Bool {
    byte(at: offset) == character && byte(at: offset + 1) == character
      && byte(at: offset + 2) == character && byte(at: offset + 3).isBlankOrEnd
  }

  /// Whether a document marker of that character stands here.
  func atMarker(_ character: UInt8) -> Bool {
    position == lineStart && isMarker(character, at: position)
  }

  /// Whether the text or the document ends here.
  var atDocumentEnd: Bool {
    position >= bytes.count || atMarker(.dash) || atMarker(.dot)
  }

  /// Goes past every following line that is indented deeper than `indent`, after a problem.
  mutating func skipDeeperLines(than indent: Int) {
    skipToLineEnd()
    while position < bytes.count {
      let start = nextLine(after: position)
      var content = start
      while byte(at: content) == .space { content += 1 }
      let isBlankLine = isLineEndOrComment(content)
      guard isBlankLine || content - start > indent else { break }
      guard !isMarker(.dash, at: start), !isMarker(.dot, at: start) else { break }
      lineStart = start
      position = lineEnd(from: start)
    }
    settled = -1
  }
}
