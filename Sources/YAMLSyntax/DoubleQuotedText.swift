/// The text between quotation marks with its escapes carried out (YAML 1.2.2, section 5.7).
enum DoubleQuotedText {
  /// The text of the bytes between the quotation marks; the parser has checked every escape.
  static func decode(_ inner: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    // What stands before this offset came from an escape and is no white space to be trimmed.
    var floor = 0
    while index < inner.endIndex {
      let byte = inner[index]
      if byte.isLineBreak {
        index = ScalarText.appendFold(of: inner, from: index, to: &result, trimmingFrom: floor)
      } else if byte == .backslash, index + 1 < inner.endIndex {
        index = appendEscape(inner, at: index + 1, to: &result)
        floor = result.count
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends the character of the escape whose letter stands at `index`; returns the next offset.
  private static func appendEscape(
    _ inner: ArraySlice<UInt8>, at index: Int, to result: inout [UInt8]
  ) -> Int {
    switch inner[index] {
    case .lineFeed, .carriageReturn: return skipEscapedLineEnd(inner, at: index, &result)
    case 0x78: return appendScalar(inner, index + 1, digits: 2, to: &result)
    case 0x75: return appendScalar(inner, index + 1, digits: 4, to: &result)
    case 0x55: return appendScalar(inner, index + 1, digits: 8, to: &result)
    case let letter:
      result += simple(letter)
      return index + 1
    }
  }

  private static func simple(_ letter: UInt8) -> [UInt8] {
    switch letter {
    case 0x30: [0x00]
    case 0x61: [0x07]
    case 0x62: [0x08]
    case 0x74, .tab: [.tab]
    case 0x6E: [.lineFeed]
    case 0x76: [0x0B]
    case 0x66: [0x0C]
    case 0x72: [.carriageReturn]
    case 0x65: [0x1B]
    case 0x4E: Array("\u{85}".utf8)
    case 0x5F: Array("\u{A0}".utf8)
    case 0x4C: Array("\u{2028}".utf8)
    case 0x50: Array("\u{2029}".utf8)
    default: [letter]
    }
  }

  private static func appendScalar(
    _ inner: ArraySlice<UInt8>, _ start: Int, digits: Int, to result: inout [UInt8]
  ) -> Int {
    let end = min(start + digits, inner.endIndex)
    let value = inner[start..<end].reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexadecimalValue ?? 0) }
    result += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
    return end
  }

  /// An escaped line end joins the lines without a space; empty lines after it still count.
  private static func skipEscapedLineEnd(
    _ inner: ArraySlice<UInt8>, at index: Int, _ result: inout [UInt8]
  ) -> Int {
    var folded: [UInt8] = []
    let next = ScalarText.appendFold(of: inner, from: index, to: &folded, trimmingFrom: 0)
    if folded.first == .lineFeed { result += folded }
    return next
  }
}
