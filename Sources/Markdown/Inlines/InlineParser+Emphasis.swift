/// Emphasis and strong emphasis (section 6.2).
extension InlineParser {
  mutating func readRun(_ byte: UInt8) -> Bool {
    let length = bytes[position...].prefix { $0 == byte }.count
    let (isLeft, isRight) = flanks(position..<(position + length))
    let before = bytes.scalar(before: position)
    let after = bytes.scalar(at: position + length)
    // An underscore inside a word is a part of the word.
    let isWord = byte == UInt8(ascii: "_")
    runs.append(
      DelimiterRun(
        byte: byte, length: length,
        canOpen: isLeft && (!isWord || !isRight || before?.isMarkdownPunctuation ?? false),
        canClose: isRight && (!isWord || !isLeft || after?.isMarkdownPunctuation ?? false),
        left: length, previous: lastRun))
    if lastRun >= 0 { runs[lastRun].next = runs.count - 1 }
    lastRun = runs.count - 1
    return add(.run(lastRun), upTo: position + length)
  }

  /// Whether a run is left-flanking, and whether it is right-flanking.
  private func flanks(_ run: Range<Int>) -> (Bool, Bool) {
    let before = bytes.scalar(before: run.lowerBound)
    let after = bytes.scalar(at: run.upperBound)
    let isAfterSpace = before?.isMarkdownSpace ?? true
    let isBeforeSpace = after?.isMarkdownSpace ?? true
    let isAfterMark = before?.isMarkdownPunctuation ?? false
    let isBeforeMark = after?.isMarkdownPunctuation ?? false
    return (
      !isBeforeSpace && (!isBeforeMark || isAfterSpace || isAfterMark),
      !isAfterSpace && (!isAfterMark || isBeforeSpace || isBeforeMark)
    )
  }

  /// Pairs the runs after one, and takes them out of the chain.
  mutating func pairRuns(after bottom: Int) {
    // For each kind of closing run, the run up to which nothing opens it.
    var floors: [Int: Int] = [:]
    var closer = firstRun(after: bottom)
    while let close = closer {
      guard runs[close].canClose else {
        closer = runs[close].next
        continue
      }
      let kind = floorKind(of: runs[close])
      if let open = opener(of: close, above: max(bottom, floors[kind] ?? bottom)) {
        pair(open, close)
        if runs[close].left == 0 { closer = runs[close].next }
      } else {
        floors[kind] = runs[close].previous
        closer = runs[close].next
        if !runs[close].canOpen { unlink(close) }
      }
    }
    dropRuns(after: bottom)
  }

  /// Takes the runs after one out of the chain; what is left of them is text.
  mutating func dropRuns(after bottom: Int) {
    lastRun = bottom
    if bottom >= 0 { runs[bottom].next = nil }
  }

  private func firstRun(after bottom: Int) -> Int? {
    if bottom >= 0 { return runs[bottom].next }
    var first = lastRun
    while first >= 0, runs[first].previous >= 0 { first = runs[first].previous }
    return first >= 0 ? first : nil
  }

  private func floorKind(of run: DelimiterRun) -> Int {
    Int(run.byte) * 6 + (run.canOpen ? 3 : 0) + run.length % 3
  }

  private func opener(of close: Int, above floor: Int) -> Int? {
    let closer = runs[close]
    var index = closer.previous
    while index > floor {
      let run = runs[index]
      // Rule of three: `*a**b*` is not closed in its middle.
      let isOdd =
        (run.canClose || closer.canOpen) && (run.length + closer.length) % 3 == 0
        && (run.length % 3 != 0 || closer.length % 3 != 0)
      if run.byte == closer.byte, run.canOpen, !isOdd { return index }
      index = run.previous
    }
    return nil
  }

  private mutating func pair(_ open: Int, _ close: Int) {
    let isStrong = runs[open].left >= 2 && runs[close].left >= 2
    runs[open].left -= isStrong ? 2 : 1
    runs[close].left -= isStrong ? 2 : 1
    runs[open].opened.append(isStrong ? .strong : .emphasis)
    runs[close].closed += 1
    // The runs between the two can't pair with any outside.
    runs[open].next = close
    runs[close].previous = open
    if runs[open].left == 0 { unlink(open) }
    if runs[close].left == 0 { unlink(close) }
  }

  private mutating func unlink(_ index: Int) {
    let (previous, next) = (runs[index].previous, runs[index].next)
    if previous >= 0 { runs[previous].next = next }
    if let next { runs[next].previous = previous } else { lastRun = previous }
  }
}
