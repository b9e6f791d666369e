/// Headings (sections 4.2 and 4.3) and thematic breaks (section 4.1).
extension BlockParser {
  /// A heading after number signs.
  mutating func startHeading() -> Start? {
    let sign = UInt8(ascii: "#")
    let level = line.content.prefix { $0 == sign }.count
    let rest = line.content.dropFirst(level)
    guard level <= 6, rest.first?.isBlank ?? true else { return nil }
    var text = rest.trimmed
    if let last = text.lastIndex(where: { $0 != sign }) {
      // Signs at the end belong to the heading's dress when a space sets them apart.
      if text[last].isBlank { text = text[...last].trimmed }
    } else {
      text = []
    }
    add(.heading(level: level))
    nodes[tip].text = Array(text)
    return .whole
  }

  /// A line under a paragraph, which makes a heading of it.
  mutating func underlineHeading(_ mark: UInt8) -> Start? {
    guard nodes[container].isParagraph, line.content.trimmed.allSatisfy({ $0 == mark }) else {
      return nil
    }
    takeDefinitions(container)
    guard !nodes[container].text.isEmpty else { return nil }
    nodes[container].kind = .heading(level: mark == UInt8(ascii: "=") ? 1 : 2)
    nodes[container].lastLine = lineNumber
    return .whole
  }

  /// Three or more marks, with or without white space between them.
  mutating func startRule(_ mark: UInt8) -> Start? {
    var count = 0
    for byte in line.content where !byte.isBlank {
      guard byte == mark else { return nil }
      count += 1
    }
    guard count >= 3 else { return nil }
    add(.rule)
    return .whole
  }
}
