import SourceText

/// Flow style: `[]` and `{}` (YAML 1.2.2, chapter 7.4).
extension YAMLParser {
  /// Reads a flow collection that stands where a block node may stand.
  mutating func parseFlowInBlock(parentIndent: Int) {
    let start = position
    let startsLine = crossedLine
    parseFlowCollection(minimumIndent: parentIndent + 1)
    if flowFailed {
      flowFailed = false
      return skipDeeperLines(than: parentIndent)
    }
    skipBlanks()
    guard !isLineEndOrComment(position) else { return }
    let rest = lineRange(from: position)
    if atIndicator(.colon), startsLine {
      report(.complexKey, ByteRange(start, position))
    } else {
      report(.textAfterValue(value: ByteRange(start, rest.end)), rest)
    }
    skipDeeperLines(than: parentIndent)
  }

  /// Reads `[…]` or `{…}`; sets `flowFailed` when it can't be read to its end.
  private mutating func parseFlowCollection(minimumIndent: Int) {
    let start = position
    let isMapping = bytes[start] == .openBrace
    let closing: UInt8 = isMapping ? .closeBrace : .closeBracket
    guard let index = open(isMapping ? .flowMapping : .flowSequence, at: start) else {
      appendEmpty(at: start)
      return failFlow(.deepNesting, ByteRange(start, start + 1))
    }
    position += 1
    skipFlowTrivia(minimumIndent, opening: start)
    while !flowFailed, byte(at: position) != closing {
      if isMapping {
        parseFlowPair(minimumIndent, opening: start)
      } else {
        parseFlowItem(minimumIndent, opening: start)
      }
      if flowFailed { break }
      skipFlowTrivia(minimumIndent, opening: start)
      if flowFailed || byte(at: position) == closing { break }
      guard byte(at: position) == .comma else {
        let isBracket = [.closeBracket, .closeBrace].contains(byte(at: position))
        failFlow(isBracket ? .unexpectedBracket : .missingComma, ByteRange(position, position + 1))
        break
      }
      position += 1
      skipFlowTrivia(minimumIndent, opening: start)
    }
    if !flowFailed { position += 1 }
    close(index, end: position)
    if isMapping { checkDuplicateKeys(of: index) }
  }

  /// Reads an item of `[…]`: a node, or a single pair `key: value` (production 138).
  private mutating func parseFlowItem(_ minimumIndent: Int, opening: Int) {
    let item = nodes.count
    let (start, line) = (position, lineStart)
    if passExplicitIndicator(minimumIndent, opening) {
      append(.flowMapping, ByteRange.at(start))
      if !flowFailed { parseFlowKeyAndValue(minimumIndent, opening: opening) }
      return closePair(item)
    }
    parseFlowNode(minimumIndent, opening: opening)
    let (end, endLine) = (position, lineStart)
    if !flowFailed { skipFlowTrivia(minimumIndent, opening: opening) }
    let isJSONLike = nodes[item].shape != .plain && position == end
    guard !flowFailed, isPairColon(afterJSONLike: isJSONLike) else { return }
    guard nodes[item].shape.isScalar else { return failFlow(.complexKey, ByteRange(start, end)) }
    guard endLine == line, lineStart == line else {
      return failFlow(.keyAcrossLines, ByteRange(start, end))
    }
    if position - start > 1024 { report(.keyTooLong, ByteRange(start, start + 1)) }
    // The mapping of the pair must stand before its key, which is a single node.
    append(.flowMapping, nodes[item].range)
    nodes.swapAt(item, item + 1)
    nodes[item + 1].next += 1
    parseFlowValue(minimumIndent, opening: opening)
    closePair(item)
  }

  /// Closes the mapping of a single pair, which has no brackets of its own.
  private mutating func closePair(_ mapping: Int) {
    nodes[mapping].next = UInt32(truncatingIfNeeded: nodes.count)
    guard mapping + 1 < nodes.count else { return }
    // The value ends with its closing bracket, which its last child does not know.
    let value = min(Int(nodes[mapping + 1].next), nodes.count - 1)
    nodes[mapping].end = max(nodes[mapping].end, nodes[value].end)
  }

  /// Reads an entry of `{…}`: a key with its value, or a key alone (production 142).
  private mutating func parseFlowPair(_ minimumIndent: Int, opening: Int) {
    _ = passExplicitIndicator(minimumIndent, opening)
    if flowFailed { return }
    parseFlowKeyAndValue(minimumIndent, opening: opening)
  }

  private mutating func passExplicitIndicator(_ minimumIndent: Int, _ opening: Int) -> Bool {
    guard atIndicator(.question) else { return false }
    position += 1
    skipFlowTrivia(minimumIndent, opening: opening)
    return true
  }

  /// Reads a key and its value; always adds both, or none.
  private mutating func parseFlowKeyAndValue(_ minimumIndent: Int, opening: Int) {
    let key = nodes.count
    let start = position
    parseFlowNode(minimumIndent, opening: opening)
    let end = position
    if !flowFailed, !nodes[key].shape.isScalar {
      failFlow(.complexKey, ByteRange(start, max(start + 1, end)))
      nodes.removeSubrange(key...)
      appendEmpty(at: start)
    }
    if !flowFailed { skipFlowTrivia(minimumIndent, opening: opening) }
    if !flowFailed, isPairColon(afterJSONLike: nodes[key].shape != .plain) {
      return parseFlowValue(minimumIndent, opening: opening)
    }
    if splitsNumber(key) {
      // The two keys are one number: what is known of it is the first half's, and no key.
      let whole = nodes[key - 1].range.union(nodes[key].range)
      report(.splitNumber(value: whole), whole)
      return nodes.removeSubrange(key...)
    }
    appendEmpty(at: end)
  }

  /// Whether a `:` that separates key and value stands here; directly behind a quoted key it needs
  /// no white space after it (production 148).
  private func isPairColon(afterJSONLike: Bool) -> Bool {
    guard byte(at: position) == .colon else { return false }
    let next = byte(at: position + 1)
    return afterJSONLike || next.isBlankOrEnd || next.isFlowIndicator
  }

  /// Reads the value after a colon; nothing before the next comma or bracket is an empty one.
  private mutating func parseFlowValue(_ minimumIndent: Int, opening: Int) {
    position += 1
    let anchor = position
    skipFlowTrivia(minimumIndent, opening: opening)
    switch byte(at: position) {
    case .comma, .closeBracket, .closeBrace: appendEmpty(at: anchor)
    case _ where flowFailed: appendEmpty(at: anchor)
    default: parseFlowNode(minimumIndent, opening: opening)
    }
  }

  /// Reads a scalar or a collection inside a flow collection; always adds a node.
  private mutating func parseFlowNode(_ minimumIndent: Int, opening: Int) {
    let start = position
    switch byte(at: start) {
    case .openBracket, .openBrace: return parseFlowCollection(minimumIndent: minimumIndent)
    case .quotationMark, .apostrophe:
      if let quoted = scanQuoted(minimumIndent: minimumIndent) {
        return append(quoted.shape, quoted.range, cooked: quoted.isCooked)
      }
      flowFailed = true
    case .comma: failFlow(.strayComma, ByteRange(start, start + 1))
    case .closeBracket, .closeBrace: failFlow(.unexpectedBracket, ByteRange(start, start + 1))
    case .ampersand: failFlow(.anchor, flowWord)
    case .asterisk: failFlow(.alias, flowWord)
    case .exclamation: failFlow(.tag, flowWord)
    case .colon where isIndicatorInFlow: failFlow(.emptyKey, ByteRange(start, start + 1))
    case .dash where isIndicatorInFlow, .question where isIndicatorInFlow, .percent, .at,
      .backtick, .bar, .greater, .hash:
      failFlow(.reservedCharacter(value: flowWord), ByteRange(start, start + 1))
    default: return parsePlainInFlow(minimumIndent)
    }
    appendEmpty(at: start)
  }

  private var isIndicatorInFlow: Bool {
    let next = byte(at: position + 1)
    return next.isBlankOrEnd || next.isFlowIndicator
  }

  private mutating func parsePlainInFlow(_ minimumIndent: Int) {
    let start = position
    let first = scanPlainLine(from: start, inFlow: true)
    let end = continuePlain(first, minimumIndent: minimumIndent, inFlow: true) ?? first.range.end
    append(.plain, ByteRange(start, end), cooked: end != first.range.end)
  }

  /// Up to the next flow indicator or line end.
  private var flowWord: ByteRange {
    scanPlainLine(from: position, inFlow: true).range.union(ByteRange(position, position + 1))
  }

  /// Passes white space, comments and line ends inside brackets; lines must be indented deeper than
  /// the block around them (production 80).
  private mutating func skipFlowTrivia(_ minimumIndent: Int, opening: Int) {
    let (before, line) = (position, lineStart)
    skipTrivia()
    guard atDocumentEnd || (crossedLine && indent < minimumIndent) else { return }
    if sawTab, position < bytes.count {
      return failFlow(.tabIndentation, ByteRange(lineStart, position))
    }
    failFlow(.unclosedBracket, ByteRange(opening, opening + 1))
    // The lines that follow are not inside the brackets: they are read on their own.
    (position, lineStart, settled) = (before, line, -1)
  }

  private mutating func failFlow(_ kind: YAMLProblem.Kind, _ range: ByteRange) {
    guard !flowFailed else { return }
    flowFailed = true
    report(kind, range)
  }

  /// Whether a key without a value is the second half of a number: «{visitas: 9,810}» is two keys.
  private func splitsNumber(_ key: Int) -> Bool {
    let node = nodes[key]
    let start = Int(node.start)
    return !flowFailed && node.shape == .plain && start >= 2 && bytes[start].isDigit
      && bytes[start - 1] == .comma && bytes[start - 2].isDigit
  }
}
