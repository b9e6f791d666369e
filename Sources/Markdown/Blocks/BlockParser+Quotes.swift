/// Block quotes (section 5.1).
extension BlockParser {
  private static let mark = UInt8(ascii: ">")

  mutating func startQuote() -> Start? {
    guard canNest else { return nil }
    add(.quote)
    skipMark()
    return .inside
  }

  mutating func continueQuote(_ node: Int) -> Continuation {
    guard line.content.first == Self.mark, !line.isIndented else { return .ends }
    skipMark()
    nodes[node].lastLine = lineNumber
    return .continues
  }

  private mutating func skipMark() {
    line.skipBlanks()
    line.skip(1)
    line.skipColumns(1)
  }
}
