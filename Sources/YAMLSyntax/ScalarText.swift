/// The text that a scalar means, made from its bytes when somebody asks for it.
enum ScalarText {
  /// The text of a scalar node; that of any other node is empty.
  static func decode(_ node: YAMLNode, in bytes: [UInt8]) -> String {
    if let verbatim = verbatimRange(of: node) {
      return String(decoding: bytes[verbatim], as: UTF8.self)
    }
    let (start, end) = (Int(node.start), Int(node.end))
    switch node.shape {
    case .plain: return folded(bytes[start..<end])
    case .singleQuoted: return singleQuoted(bytes[start + 1..<end - 1])
    case .doubleQuoted: return DoubleQuotedText.decode(bytes[start + 1..<end - 1])
    case .literal, .folded:
      let block = BlockText(bytes[start..<end], indentation: Int(node.indentation))
      return node.shape == .literal ? block.literal : block.folded
    case .empty, .blockSequence, .flowSequence, .blockMapping, .flowMapping: return ""
    }
  }

  /// The bytes of a scalar that mean themselves, as those of most scalars do; nil for any other node.
  static func verbatimRange(of node: YAMLNode) -> Range<Int>? {
    guard !node.isCooked else { return nil }
    return switch node.shape {
    case .plain: Int(node.start)..<Int(node.end)
    case .singleQuoted, .doubleQuoted: Int(node.start) + 1..<Int(node.end) - 1
    default: nil
    }
  }

  private static func singleQuoted(_ inner: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      result.append(inner[index])
      // An apostrophe inside stands there twice.
      index += inner[index] == .apostrophe ? 2 : 1
    }
    return folded(result[...])
  }

  /// Lines joined as flow scalars are: one line end becomes a space, each further one a line end
  /// (YAML 1.2.2, section 6.5); white space around line ends goes away.
  static func folded(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isLineBreak {
        index = appendFold(of: text, from: index, to: &result, trimmingFrom: 0)
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends what the line ends at `index` fold to and returns the offset of the text that follows;
  /// white space at the end of `result` goes away down to `trimmingFrom`.
  static func appendFold(
    of text: ArraySlice<UInt8>, from index: Int, to result: inout [UInt8], trimmingFrom floor: Int
  ) -> Int {
    while result.count > floor, let last = result.last, last.isBlank { result.removeLast() }
    var index = index
    var breaks = 0
    while index < text.endIndex, text[index].isLineBreak || text[index].isBlank {
      if text[index].isLineBreak {
        breaks += 1
        if text[index] == .carriageReturn, index + 1 < text.endIndex, text[index + 1] == .lineFeed {
          index += 1
        }
      }
      index += 1
    }
    if breaks == 1 {
      result.append(.space)
    } else {
      result += repeatElement(.lineFeed, count: breaks - 1)
    }
    return index
  }
}
