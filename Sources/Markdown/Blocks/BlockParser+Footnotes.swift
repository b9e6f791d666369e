/// Footnotes (GFM): `[^label]: text`, and blocks that are indented by four columns.
extension BlockParser {
  mutating func startFootnote() -> Start? {
    guard extensions.contains(.footnotes), canNest, let label = FootnoteLabel(line.content) else {
      return nil
    }
    add(.footnote(label: label.name))
    if footnotes[label.name] == nil { footnotes[label.name] = tip }
    line.skipBlanks()
    line.skip(label.width + 1)
    line.skipBlanks()
    return .inside
  }

  mutating func continueFootnote(_ node: Int) -> Continuation {
    if line.isBlank { return nodes[node].children.isEmpty ? .ends : .continues }
    guard line.isIndented else { return .ends }
    line.skipColumns(4)
    return .continues
  }
}

/// The label of a footnote with its brackets: `[^nota]`.
struct FootnoteLabel {
  /// The label as it is compared.
  let name: String
  /// How many bytes it has, with brackets.
  let width: Int

  /// The label of a definition at the beginning of a line's content.
  init?(_ content: ArraySlice<UInt8>) {
    guard let end = content.prefix(LinkLabel.maximumLength).firstIndex(of: UInt8(ascii: "]")),
      content[end...].starts(with: "]:"), let label = FootnoteLabel(bracketed: content[...end])
    else { return nil }
    self = label
  }

  /// The label in brackets.
  init?(bracketed text: ArraySlice<UInt8>) {
    let inner = text.dropFirst(2).dropLast()
    guard text.starts(with: "[^"), !inner.isEmpty, inner.count < LinkLabel.maximumLength,
      !inner.contains(where: { $0.isWhitespace || $0 == UInt8(ascii: "[") })
    else { return nil }
    name = LinkLabel.normalized(inner)
    width = text.count
  }
}
