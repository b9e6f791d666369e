/// Link reference definitions (section 4.7): `[label]: destination "title"` where a paragraph begins.
extension BlockParser {
  mutating func endParagraph(_ node: Int) {
    takeDefinitions(node)
    if nodes[node].text.isEmpty { nodes[node].kind = .definitions }
  }

  /// Takes the definitions at the beginning of a paragraph out of it.
  mutating func takeDefinitions(_ node: Int) {
    let text = nodes[node].text
    var start = 0
    while text.at(start) == UInt8(ascii: "["), let definition = LinkDefinition(text, at: start) {
      start = definition.end
      // The first definition of a label counts.
      if references[definition.label] == nil { references[definition.label] = definition.target }
    }
    if start > 0 { nodes[node].text.removeFirst(start) }
  }
}

/// One link reference definition.
private struct LinkDefinition {
  let label: String
  let target: MarkdownTarget
  /// Where the next line begins.
  let end: Int

  init?(_ text: [UInt8], at start: Int) {
    guard let labelEnd = LinkLabel.end(in: text, from: start),
      text.at(labelEnd) == UInt8(ascii: ":"),
      let label = LinkLabel(text[(start + 1)..<(labelEnd - 1)]),
      let (destination, next) = LinkDestination.read(
        text, from: LinkTitle.skippingWhitespace(text, from: labelEnd + 1)),
      text.at(next)?.isWhitespace ?? true, next > labelEnd + 1
    else { return nil }
    self.label = label.name
    let titleStart = LinkTitle.skippingWhitespace(text, from: next)
    if titleStart > next, let (title, titleEnd) = LinkTitle.read(text, from: titleStart),
      let end = Self.endOfLine(text, from: titleEnd)
    {
      target = MarkdownTarget(destination: destination, title: title)
      self.end = end
    } else if let end = Self.endOfLine(text, from: next) {
      target = MarkdownTarget(destination: destination, title: nil)
      self.end = end
    } else {
      return nil
    }
  }

  /// The beginning of the next line when nothing but white space is left of this one.
  private static func endOfLine(_ text: [UInt8], from start: Int) -> Int? {
    var index = start
    while let byte = text.at(index), byte.isBlank { index += 1 }
    guard let byte = text.at(index) else { return index }
    return byte == .lineFeed ? index + 1 : nil
  }
}
