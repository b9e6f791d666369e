import SourceText
import TerminalText

/// The part of a line that is shown around a range, and where the mark under it goes.
struct ExcerptWindow {
  /// What is shown, tabs and control characters made visible.
  let text: String
  /// The cells before the mark.
  let markStart: Int
  /// The cells of the mark, at least one.
  let markWidth: Int

  /// The window of at most `width` cells into a line around a range that begins in it.
  init(_ source: SourceText, line: ByteRange, around range: ByteRange, width: Int) {
    // Only some bytes around the place are looked at: a line may be a hundred megabytes long.
    let reach = width * 4
    let start = Self.boundary(
      source, max(line.start, min(range.start, line.end) - reach), line.start)
    let end = Self.boundary(source, min(line.end, range.start + reach), line.start)
    let markFrom = min(max(range.start, start), end)
    let markTo = min(max(range.end, markFrom), end)
    let before = source[ByteRange(start, markFrom)].excerpt
    let marked = source[ByteRange(markFrom, markTo)].excerpt
    let after = source[ByteRange(markTo, end)].excerpt
    let whole = before + marked + after
    let isCut = start > line.start || end < line.end || whole.displayWidth > width
    guard isCut else {
      text = whole
      markStart = before.displayWidth
      markWidth = max(1, marked.displayWidth)
      return
    }
    // The text before the place keeps up to half of the window.
    let lead = before.suffix(fitting: max(8, width / 2))
    let lost = lead.count < before.count || start > line.start
    text = ((lost ? "…" : "") + lead + marked + after).truncated(to: width)
    markStart = lead.displayWidth + (lost ? 1 : 0)
    markWidth = max(1, min(marked.displayWidth, width - markStart))
  }

  /// The nearest offset at or before one that does not cut a character of UTF-8 in two.
  private static func boundary(_ source: SourceText, _ offset: Int, _ floor: Int) -> Int {
    var offset = offset
    while offset > floor, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}

extension String {
  /// The text as an excerpt shows it: tabs as arrows, nothing that could move the cursor.
  var excerpt: String {
    split(separator: "\t", omittingEmptySubsequences: false).map(\.printable).joined(separator: "→")
  }

  fileprivate func suffix(fitting width: Int) -> String {
    var cells = 0
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      cells += self[previous].displayWidth
      if cells > width { break }
      start = previous
    }
    return String(self[start...])
  }
}
