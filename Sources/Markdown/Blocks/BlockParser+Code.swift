/// The line that opens fenced code.
struct Fence {
  let mark: UInt8
  let width: Int
  /// The columns of white space before the fence, which are taken off the code as well.
  let indent: Int
  /// What follows the fence: the language.
  let info: String
}

/// Indented code (section 4.4) and fenced code (section 4.5).
extension BlockParser {
  mutating func startIndentedCode() -> Start? {
    guard !nodes[tip].isParagraph, !line.isBlank else { return nil }
    add(.indentedCode)
    line.skipColumns(4)
    return .inside
  }

  mutating func continueIndentedCode() -> Continuation {
    guard line.isIndented || line.isBlank else { return .ends }
    line.skipColumns(4)
    return .continues
  }

  /// Blank lines at the end are not part of the code.
  mutating func endIndentedCode(_ node: Int) {
    let text = nodes[node].text
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return }
    let end = text[last...].firstIndex(of: .lineFeed) ?? last
    nodes[node].text = Array(text[...end])
  }

  mutating func startFencedCode(_ mark: UInt8) -> Start? {
    let content = line.content
    let width = content.prefix { $0 == mark }.count
    let info = content.dropFirst(width).trimmed
    guard width >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return nil }
    add(
      .fencedCode(
        Fence(mark: mark, width: width, indent: line.indent(), info: Unescaping.text(info))))
    return .whole
  }

  mutating func continueFencedCode(_ fence: Fence) -> Continuation {
    let content = line.content.trimmed
    if !line.isIndented, content.count >= fence.width, content.allSatisfy({ $0 == fence.mark }) {
      nodes[open[matched]].lastLine = lineNumber
      return .closes
    }
    line.skipColumns(fence.indent)
    return .continues
  }
}
