/// The label of a link reference, in brackets (section 6.3).
struct LinkLabel: Hashable {
  /// A longer label is none.
  static let maximumLength = 1_000

  /// The label as it is compared.
  let name: String

  /// The label that stands between brackets; nil where there is nothing but white space.
  init?(_ inner: ArraySlice<UInt8>) {
    guard inner.count < Self.maximumLength, inner.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    name = Self.normalized(inner)
  }

  /// Labels are the same whatever their case and the white space between their words.
  static func normalized(_ inner: ArraySlice<UInt8>) -> String {
    inner.split(whereSeparator: \.isWhitespace).map(\.text).joined(separator: " ")
      .lowercased().uppercased()
  }

  /// The index after the closing bracket of a label that opens at an index.
  static func end(in text: [UInt8], from start: Int) -> Int? {
    guard text.at(start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while let byte = text.at(index), index - start <= maximumLength {
      switch byte {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where text.at(index + 1)?.isPunctuation ?? false: index += 2
      default: index += 1
      }
    }
    return nil
  }
}

/// Where a link leads, as it is written (section 6.3).
enum LinkDestination {
  /// Deeper parentheses end the search, so that it stays short.
  private static let maximumDepth = 32

  /// The destination and the index after it.
  static func read(_ text: [UInt8], from start: Int) -> (String, end: Int)? {
    text.at(start) == UInt8(ascii: "<") ? bracketed(text, start) : bare(text, start)
  }

  private static func bracketed(_ text: [UInt8], _ start: Int) -> (String, end: Int)? {
    var index = start + 1
    while let byte = text.at(index) {
      switch byte {
      case UInt8(ascii: ">"): return (Unescaping.text(text[(start + 1)..<index]), index + 1)
      case UInt8(ascii: "<"), .lineFeed: return nil
      case UInt8(ascii: "\\") where text.at(index + 1)?.isPunctuation ?? false: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private static func bare(_ text: [UInt8], _ start: Int) -> (String, end: Int)? {
    var index = start
    var depth = 0
    scan: while let byte = text.at(index) {
      switch byte {
      case UInt8(ascii: "\\") where text.at(index + 1)?.isPunctuation ?? false: index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: break scan
      case UInt8(ascii: ")"): depth -= 1
      case _ where byte == .space || byte.isControl: break scan
      default: break
      }
      if depth > maximumDepth { return nil }
      index += 1
    }
    let isEmpty = index == start && text.at(index) != UInt8(ascii: ")")
    return depth > 0 || isEmpty ? nil : (Unescaping.text(text[start..<index]), index)
  }
}

/// The title of a link (section 6.3).
enum LinkTitle {
  /// The title and the index after its closing mark.
  static func read(_ text: [UInt8], from start: Int) -> (String, end: Int)? {
    guard let open = text.at(start), "\"'(".utf8.contains(open) else { return nil }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
    var index = start + 1
    while let byte = text.at(index) {
      switch byte {
      case close: return (Unescaping.text(text[(start + 1)..<index]), index + 1)
      case open: return nil
      case UInt8(ascii: "\\") where text.at(index + 1)?.isPunctuation ?? false: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// The index of the next byte that is no white space.
  static func skippingWhitespace(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while let byte = text.at(index), byte.isWhitespace { index += 1 }
    return index
  }
}
