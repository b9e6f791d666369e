import SourceText

/// The lines of a template as they matter to tags that print blocks: beside such a tag only other
/// tags may stand, and before it the marks of a quote or a list, since a table can't begin in the
/// middle of a sentence; and it may not be indented so far that Markdown takes it for code.
struct BlockLines {
  /// Why blocks can't be printed where a tag stands.
  enum Flaw {
    case words
    case indentation
  }

  /// The text with the bytes of all tags replaced, so that neither their names nor the line ends in
  /// them count.
  private let bytes: [UInt8]
  /// A byte of a tag that prints something.
  private static let printing: UInt8 = 0x01
  /// A byte of any other tag.
  private static let silent: UInt8 = 0x00
  /// Where the lines begin.
  private let starts: [Int]
  /// What is wrong with the lines that were asked for, by where they begin.
  private var known: [Int: Flaw?] = [:]
  /// How many lines are looked at to learn in which list an indented line stands.
  private static let linesAbove = 100

  init(_ template: MustacheTemplate) {
    var bytes = template.source.bytes
    for tag in template.tags {
      for offset in tag.range.start..<tag.range.end {
        bytes[offset] = tag.sign.prints ? Self.printing : Self.silent
      }
    }
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0].isLineBreak }.map { $0 + 1 }
  }

  /// What is wrong with the place of a tag, which is what is wrong with its line.
  mutating func flaw(of tag: ByteRange) -> Flaw? {
    let start = starts[lastLine(upTo: tag.start)]
    if let flaw = known[start] { return flaw }
    let flaw = flaw(ofLineAt: start)
    known[start] = .some(flaw)
    return flaw
  }

  private func flaw(ofLineAt start: Int) -> Flaw? {
    let line = bytes[start...].prefix { !$0.isLineBreak }
    let marks = LineMarks(line)
    guard line[marks.end...].allSatisfy({ $0.isMustacheBlank || $0 <= Self.printing }) else {
      return .words
    }
    if marks.isCode { return .indentation }
    return marks.isEmpty && marks.column >= 4 && isCode(marks.column, lineAt: start)
      ? .indentation : nil
  }

  /// The last of the lines that begin at or before an offset.
  private func lastLine(upTo offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether a line indented to a column is code: nothing that it continues stands right above it,
  /// and no item of a list that it belongs to begins near enough to it.
  private func isCode(_ column: Int, lineAt start: Int) -> Bool {
    var limit = column
    var next = start
    var isFollowing = true
    for _ in 0..<Self.linesAbove {
      guard next > 0 else { return true }
      var end = next - 1
      if end > 0, bytes[end] == .lineFeed, bytes[end - 1] == .carriageReturn { end -= 1 }
      let line = bytes[starts[lastLine(upTo: end)]..<end]
      next = line.startIndex
      if line.allSatisfy(\.isMustacheBlank) { isFollowing = false }
      // A line of tags that print nothing is not there.
      if line.allSatisfy({ $0.isMustacheBlank || $0 == Self.silent }) { continue }
      if isFollowing { return false }
      let marks = LineMarks(line)
      if !marks.isEmpty, marks.column <= limit { return column - marks.column >= 4 }
      limit = min(limit, marks.indentation)
      if limit == 0 { return true }
    }
    return false
  }
}
