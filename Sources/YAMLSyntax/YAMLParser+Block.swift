import SourceText

/// What a block node stands for; it decides whether a collection may begin on the same line.
enum BlockRole {
  case root
  case mappingValue
  case sequenceItem
  /// The key after `?`, or the value after the `:` of such a key.
  case explicitEntry

  /// Whether a block collection may begin on the line of its indicator (`- - a`, `- a: b`).
  var allowsCompactCollection: Bool { self == .sequenceItem || self == .explicitEntry }
}

/// Block structure: what is told by indentation (YAML 1.2.2, chapter 8.2).
extension YAMLParser {
  /// Reads the node after an indicator: it lies deeper than `parentIndent`, or is empty.
  mutating func parseBlockNode(parentIndent: Int, role: BlockRole) {
    let anchor = position
    skipTrivia()
    if atDocumentEnd { return appendNothing(at: anchor) }
    if crossedLine, indent <= parentIndent {
      // A sequence may stand at the indentation of the key that it belongs to (production 201).
      let isOwnSequence = role == .mappingValue && indent == parentIndent && atIndicator(.dash)
      if !isOwnSequence { return appendNothing(at: anchor) }
    }
    switch bytes[position] {
    case .dash where atIndicator(.dash):
      guard mayOpenCollection(role, parentIndent, otherwise: .dashInLine) else { return }
      parseBlockSequence(indent: indent)
    case .question where atIndicator(.question):
      guard mayOpenCollection(role, parentIndent, otherwise: .complexKey) else { return }
      parseBlockMapping(indent: indent)
    case .colon where atIndicator(.colon):
      fail(.emptyKey, ByteRange(position, position + 1), parentIndent)
    case .bar: parseBlockScalar(.literal, parentIndent: parentIndent)
    case .greater: parseBlockScalar(.folded, parentIndent: parentIndent)
    case .openBracket, .openBrace: parseFlowInBlock(parentIndent: parentIndent)
    case .quotationMark, .apostrophe: parseQuotedInBlock(parentIndent: parentIndent, role: role)
    case .ampersand: fail(.anchor, wordRange, parentIndent)
    case .asterisk: fail(.alias, wordRange, parentIndent)
    case .exclamation: fail(.tag, wordRange, parentIndent)
    case .percent, .at, .backtick, .comma, .closeBracket, .closeBrace:
      fail(reservedCharacter, ByteRange(position, position + 1), parentIndent)
    default: parsePlainInBlock(parentIndent: parentIndent, role: role)
    }
  }

  /// Puts an empty node behind an indicator; a glued comment in its place was probably meant as its
  /// value («nota: #urgente»).
  private mutating func appendNothing(at anchor: Int) {
    var hash = anchor
    while byte(at: hash).isBlank { hash += 1 }
    if hash > anchor, byte(at: hash) == .hash, byte(at: hash + 1).isWordCharacter {
      var end = lineEnd(from: hash)
      while bytes[end - 1].isBlank { end -= 1 }
      report(.commentForValue(value: ByteRange(hash, end)), ByteRange(hash, end))
    }
    appendEmpty(at: anchor)
  }

  /// Whether an indicator (`-`, `?` or `:` before white space) stands here.
  func atIndicator(_ character: UInt8) -> Bool {
    byte(at: position) == character && byte(at: position + 1).isBlankOrEnd
  }

  /// Notes a problem with the node that should stand here, puts an empty one in its place and goes
  /// past its lines.
  mutating func fail(_ kind: YAMLProblem.Kind, _ range: ByteRange, _ parentIndent: Int) {
    report(kind, range)
    appendEmpty(at: position)
    skipDeeperLines(than: parentIndent)
  }

  private var reservedCharacter: YAMLProblem.Kind {
    .reservedCharacter(value: lineRange(from: position))
  }

  /// From here to the next white space.
  private var wordRange: ByteRange {
    var end = position
    while !byte(at: end).isBlankOrEnd { end += 1 }
    return ByteRange(position, end)
  }

  /// Whether a block collection may begin here; else the reason is reported and skipped.
  mutating func mayOpenCollection(
    _ role: BlockRole, _ parentIndent: Int, otherwise kind: YAMLProblem.Kind
  ) -> Bool {
    if sawTab {
      failAtTab(parentIndent)
      return false
    }
    guard crossedLine || role.allowsCompactCollection else {
      let problem: YAMLProblem.Kind = role == .root ? .mappingAfterMarker : kind
      fail(problem, lineRange(from: position), parentIndent)
      return false
    }
    return true
  }

  mutating func failAtTab(_ parentIndent: Int) {
    fail(.tabIndentation, blanksBefore, parentIndent)
  }

  /// The white space between the content here and whatever stands before it on its line.
  private var blanksBefore: ByteRange {
    var start = position
    while start > lineStart, bytes[start - 1].isBlank { start -= 1 }
    return ByteRange(start, position)
  }

  // MARK: Sequences

  /// Reads items behind dashes at one indentation (production 183).
  mutating func parseBlockSequence(indent column: Int) {
    guard let index = open(.blockSequence, at: position, indentation: column) else {
      return fail(.deepNesting, ByteRange(position, position + 1), column - 1)
    }
    repeat {
      position += 1
      parseBlockNode(parentIndent: column, role: .sequenceItem)
    } while continueCollection(at: column) && atIndicator(.dash)
    close(index)
  }

  /// Whether another entry at `column` follows; misplaced lines on the way are reported.
  private mutating func continueCollection(at column: Int) -> Bool {
    while true {
      skipTrivia()
      if atDocumentEnd { return false }
      if crossedLine, !sawTab, indent <= column { return indent == column }
      if crossedLine, sawTab, indent < column, !looksLikeEntry { return false }
      reportMisplaced(parentIndent: column)
    }
  }

  private var looksLikeEntry: Bool {
    atIndicator(.dash) || byte(at: scanPlainLine(from: position, inFlow: false).stop) == .colon
  }

  /// Reports content that stands where none may stand, and goes past it and the lines below it.
  mutating func reportMisplaced(parentIndent: Int) {
    if crossedLine, sawTab {
      report(.tabIndentation, blanksBefore)
    } else if crossedLine, byte(at: position) == .dash, !atIndicator(.dash) {
      report(.glueAfterDash, ByteRange(position, position + 1))
    } else if crossedLine, parentIndent >= 0 {
      // The line was probably meant for the nearest of the two groups between which it stands.
      let isNearClosed = abs(closedIndent - indent) <= abs(parentIndent - indent)
      let expected = isNearClosed ? closedIndent : parentIndent
      report(.inconsistentIndentation(expected: expected), lineRange(from: position))
    } else {
      report(.strayContent, lineRange(from: position))
    }
    skipDeeperLines(than: max(parentIndent, crossedLine && !sawTab ? indent - 1 : parentIndent))
  }

  // MARK: Mappings

  /// Reads keys and values at one indentation (production 187).
  mutating func parseBlockMapping(indent column: Int) {
    guard let index = open(.blockMapping, at: position, indentation: column) else {
      return fail(.deepNesting, ByteRange(position, position + 1), column - 1)
    }
    repeat {
      if atIndicator(.question) {
        parseExplicitEntry(column)
      } else if parseImplicitKey(column) {
        parseBlockNode(parentIndent: column, role: .mappingValue)
      }
    } while continueCollection(at: column)
    close(index)
    checkDuplicateKeys(of: index)
  }

  /// Reads `? key` and, on a line of its own, `: value` (productions 189 to 191).
  private mutating func parseExplicitEntry(_ column: Int) {
    let start = position
    position += 1
    let key = nodes.count
    parseBlockNode(parentIndent: column, role: .explicitEntry)
    if !nodes[key].shape.isScalar {
      let isEmpty = nodes[key].shape == .empty
      report(
        isEmpty ? .emptyKey : .complexKey, ByteRange(start, max(start + 1, Int(nodes[key].end))))
      nodes.removeSubrange(key...)
      appendEmpty(at: start)
    }
    skipTrivia()
    guard !atDocumentEnd, crossedLine, indent == column, !sawTab, atIndicator(.colon) else {
      return appendEmpty(at: Int(nodes[key].end))
    }
    position += 1
    parseBlockNode(parentIndent: column, role: .explicitEntry)
  }

  /// Reads a key and its colon; false, after a report, when no key stands here.
  private mutating func parseImplicitKey(_ column: Int) -> Bool {
    let start = position
    switch bytes[position] {
    case .quotationMark, .apostrophe:
      guard let quoted = scanQuoted(minimumIndent: column + 1) else {
        skipDeeperLines(than: column)
        return false
      }
      skipBlanks()
      guard byte(at: position) == .colon, byte(at: position + 1).isBlankOrEnd else {
        return failKey(.missingColon, lineRange(from: start), column)
      }
      guard !quoted.spansLines else { return failKey(.keyAcrossLines, quoted.range, column) }
      append(quoted.shape, quoted.range, cooked: quoted.isCooked)
    case .openBracket, .openBrace: return failKey(.complexKey, lineRange(from: start), column)
    case .ampersand: return failKey(.anchor, wordRange, column)
    case .asterisk: return failKey(.alias, wordRange, column)
    case .exclamation: return failKey(.tag, wordRange, column)
    case .colon where atIndicator(.colon):
      return failKey(.emptyKey, ByteRange(start, start + 1), column)
    case .dash where atIndicator(.dash):
      return failKey(.dashInMapping, ByteRange(start, start + 1), column)
    case .percent, .at, .backtick, .comma, .closeBracket, .closeBrace, .bar, .greater:
      return failKey(reservedCharacter, ByteRange(start, start + 1), column)
    default:
      let line = scanPlainLine(from: start, inFlow: false)
      guard byte(at: line.stop) == .colon else {
        return failKey(missingColon(in: line.range), line.range, column)
      }
      append(.plain, line.range)
      position = line.stop
    }
    if position - start > 1024 { report(.keyTooLong, ByteRange(start, start + 1)) }
    position += 1
    return true
  }

  /// The problem of a line without a colon: «clave:valor» only lacks a space.
  private func missingColon(in range: ByteRange) -> YAMLProblem.Kind {
    guard let colon = bytes[range.start..<range.end].firstIndex(of: .colon), colon > range.start,
      byte(at: colon + 1) != 0x2F
    else { return .missingColon }
    return .glueAfterColon(colon: colon)
  }

  private mutating func failKey(
    _ kind: YAMLProblem.Kind, _ range: ByteRange, _ column: Int
  ) -> Bool {
    report(kind, range)
    skipDeeperLines(than: column)
    return false
  }
}
