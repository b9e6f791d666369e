/// Links (section 6.3), images (section 6.4) and marks of footnotes (GFM).
extension InlineParser {
  mutating func openBracket(isImage: Bool) -> Bool {
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    let end = position + (isImage ? 2 : 1)
    flush()
    brackets.append(Bracket(isImage: isImage, piece: pieces.count, start: end, run: lastRun))
    return add(.text(position..<end), upTo: end)
  }

  mutating func closeBracket() -> Bool {
    guard let bracket = brackets.popLast() else { return false }
    let canBeLink = bracket.isImage || brackets.count >= firstLinkBracket
    firstLinkBracket = min(firstLinkBracket, brackets.count)
    if canBeLink, let (target, end) = inlineTarget() ?? referenceTarget(bracket) {
      return closeLink(bracket, target, end)
    }
    return readMark(bracket)
  }

  private mutating func closeLink(_ bracket: Bracket, _ target: MarkdownTarget, _ end: Int) -> Bool
  {
    flush()
    pieces[bracket.piece] = .open(bracket.isImage ? .image(target) : .link(target))
    pairRuns(after: bracket.run)
    if !bracket.isImage { firstLinkBracket = brackets.count }
    return add(.close, upTo: end)
  }

  /// The target in parentheses after the bracket, and the index after it.
  private func inlineTarget() -> (MarkdownTarget, Int)? {
    let open = position + 1
    guard bytes.at(open) == UInt8(ascii: "("),
      let (destination, next) = LinkDestination.read(
        bytes, from: LinkTitle.skippingWhitespace(bytes, from: open + 1))
    else { return nil }
    var title: String?
    var end = LinkTitle.skippingWhitespace(bytes, from: next)
    if end > next, let (found, titleEnd) = LinkTitle.read(bytes, from: end) {
      title = found
      end = LinkTitle.skippingWhitespace(bytes, from: titleEnd)
    }
    guard bytes.at(end) == UInt8(ascii: ")") else { return nil }
    return (MarkdownTarget(destination: destination, title: title), end + 1)
  }

  /// The target of the label after the bracket, or of the bracket's own words.
  private func referenceTarget(_ bracket: Bracket) -> (MarkdownTarget, Int)? {
    guard !references.isEmpty else { return nil }
    let next = position + 1
    var words = bytes[bracket.start..<position]
    var end = next
    if let labelEnd = LinkLabel.end(in: bytes, from: next) {
      end = labelEnd
      if labelEnd - next > 2 { words = bytes[(next + 1)..<(labelEnd - 1)] }
    }
    if end - next <= 2, bracket.holdsBracket { return nil }
    return LinkLabel(words).flatMap { references[$0.name] }.map { ($0, end) }
  }

  /// The mark of a footnote, `[^1]`, where there is such a footnote.
  private mutating func readMark(_ bracket: Bracket) -> Bool {
    guard !notes.labels.isEmpty,
      let label = FootnoteLabel(bracketed: bytes[(bracket.start - 1)...position]),
      let number = notes.number(of: label.name)
    else { return false }
    flush()
    dropRuns(after: bracket.run)
    pieces.removeSubrange(bracket.piece...)
    if bracket.isImage { pieces.append(.literal("!")) }
    return add(.leaf(.mark(number)), upTo: position + 1)
  }
}
