/// Running text (CommonMark 0.31, section 6), cut by construct into files.
///
/// The text is read once from left to right into pieces; runs of emphasis pair when a link or the
/// text ends (appendix «An algorithm for parsing nested emphasis and links»).
struct InlineParser {
  let bytes: [UInt8]
  let extensions: MarkdownExtensions
  let references: [String: MarkdownTarget]
  var notes: NoteNumbers
  var position = 0
  /// Where the text begins that is in no piece yet.
  var textStart = 0
  var pieces: [InlinePiece] = []
  var brackets: [Bracket] = []
  /// Brackets before this one open no links: a link already stands inside them.
  var firstLinkBracket = 0
  var runs: [DelimiterRun] = []
  /// The last run of the chain; -1 where there is none.
  var lastRun = -1
  /// Where the last run of backticks of each length begins; made when the first is met.
  var lastBackticks: [Int: Int]?
  /// Ends of raw HTML that don't occur any more, so that they aren't looked for again.
  var missingEnds: Set<String> = []
  /// Addresses of mail that stand in the text, the next one last.
  var mailAddresses: [Range<Int>] = []
  /// What stands before is no address; it has been looked at.
  var firstAddress = 0

  /// The inlines of a text; marks of footnotes get their numbers.
  static func read(
    _ bytes: some Collection<UInt8>, _ extensions: MarkdownExtensions,
    _ references: [String: MarkdownTarget], _ notes: inout NoteNumbers
  ) -> [MarkdownInline] {
    var parser = InlineParser(
      bytes: Array(bytes), extensions: extensions, references: references,
      notes: NoteNumbers(labels: [:]))
    // Lent and given back, so that they aren't copied for each paragraph.
    swap(&parser.notes, &notes)
    if extensions.contains(.addresses) { parser.findMailAddresses() }
    parser.readAll()
    swap(&parser.notes, &notes)
    return parser.tree
  }

  private mutating func readAll() {
    while position < bytes.count {
      if !readSpecial(bytes[position]) { position += 1 }
    }
    flush()
    pairRuns(after: -1)
  }

  /// Reads what begins at the position; false where it is only text.
  private mutating func readSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case .lineFeed: readLineEnd()
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "&"): readEntity()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): readRun(byte)
    case UInt8(ascii: "["): openBracket(isImage: false)
    case UInt8(ascii: "!"): bytes.has("![", at: position) && openBracket(isImage: true)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): readAutolink() || readHTML()
    case _ where byte.isLetterOrDigit && extensions.contains(.addresses): readAddress(byte)
    default: false
    }
  }

  // MARK: Pieces

  /// Ends the text before the position.
  mutating func flush() {
    if textStart < position { pieces.append(.text(textStart..<position)) }
    textStart = position
  }

  /// Adds a piece for what stands between the position and an end, and goes there.
  mutating func add(_ piece: InlinePiece, upTo end: Int) -> Bool {
    flush()
    pieces.append(piece)
    position = end
    textStart = end
    return true
  }

  // MARK: Escapes, entities, line ends

  private mutating func readEscape() -> Bool {
    guard let next = bytes.at(position + 1) else { return false }
    if next == .lineFeed { return add(.leaf(.lineBreak), upTo: afterBlanks(position + 2)) }
    guard next.isPunctuation else { return false }
    flush()
    textStart = position + 1
    position += 2
    return true
  }

  private mutating func readEntity() -> Bool {
    guard let entity = Entity(bytes, at: position) else { return false }
    return add(.literal(entity.text), upTo: entity.end)
  }

  /// A line end is kept after two spaces (sections 6.7 and 6.8).
  private mutating func readLineEnd() -> Bool {
    let end = position
    while position > textStart, bytes[position - 1] == .space { position -= 1 }
    let inline: MarkdownInline = end - position >= 2 ? .lineBreak : .softBreak
    return add(.leaf(inline), upTo: afterBlanks(end + 1))
  }

  private func afterBlanks(_ start: Int) -> Int {
    bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
  }
}
