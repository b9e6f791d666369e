/// Writes a text as a scalar that every YAML reader gives back as the same text.
package enum YAMLQuoting {
  /// The scalar on one line: plain where nobody could read it otherwise, else in quotation marks.
  package static func scalar(_ text: String, inFlow: Bool = false) -> String {
    if isSafePlain(text, inFlow: inFlow) { return text }
    return needsEscapes(text) ? doubleQuoted(text) : quoted(text)
  }

  /// The scalar in quotation marks: "so", or 'so' where that spares an escape.
  package static func quoted(_ text: String) -> String {
    // A combining mark makes one character with the mark before it: bytes tell what stands there.
    let isEasierSo = text.utf8.contains { $0 == .quotationMark || $0 == .backslash }
    return isEasierSo ? singleQuoted(text) : doubleQuoted(text)
  }

  /// A text that the format shows without quotation marks, in them where it can't stand without.
  package static func plain(_ text: String, inFlow: Bool = false) -> String {
    isReadable(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// A key as it stands before its colon: plain where that is how the format writes it (`1.10`,
  /// format.md), in quotation marks where a reader could take it for something other than a name.
  static func key(_ text: String, inFlow: Bool = false) -> String {
    let isPlain = isReadable(text, inFlow: inFlow) && !ImplicitType.isWord(text)
    return isPlain ? text : quoted(text)
  }

  /// The scalar in apostrophes; a text that needs escapes gets quotation marks.
  static func singleQuoted(_ text: String) -> String {
    if needsEscapes(text) { return doubleQuoted(text) }
    var result: [UInt8] = [.apostrophe]
    for byte in text.utf8 { result += byte == .apostrophe ? [byte, byte] : [byte] }
    return String(decoding: result + [.apostrophe], as: UTF8.self)
  }

  /// The scalar in quotation marks, whatever it holds.
  static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where mustEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value < 0x100 ? 2 : scalar.value < 0x1_0000 ? 4 : 8
        let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
        result += "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text can only stand in quotation marks with escapes; the lines of a block scalar take
  /// line feeds and tabs too.
  static func needsEscapes(_ text: String, inBlock: Bool = false) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar {
      case "\n", "\t": !inBlock
      default: mustEscape(scalar)
      }
    }
  }

  /// Characters that are invisible, break lines in some readers, or are not allowed (section 5.1).
  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a text may stand without quotation marks: it is plain in YAML 1.1 and 1.2 and no reader
  /// turns it into a number, a date, a truth value or nothing.
  static func isSafePlain(_ text: String, inFlow: Bool) -> Bool {
    isReadable(text, inFlow: inFlow) && !ImplicitType.isGuessed(text)
  }

  /// Whether a text without quotation marks is a plain scalar that means itself.
  static func isReadable(_ text: String, inFlow: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !first.isBlank, !last.isBlank,
      !needsEscapes(text), last != .colon, !isMarkerLike(text)
    else { return false }
    if isIndicator(first) { return false }
    for (index, byte) in bytes.enumerated() {
      if byte == .colon, bytes[index + 1].isBlank || inFlow { return false }
      if byte == .hash, index > 0, bytes[index - 1].isBlank { return false }
      // Readers of YAML 1.1 take a question mark inside brackets for an indicator anywhere.
      if inFlow, byte.isFlowIndicator || byte == .question { return false }
    }
    return true
  }

  private static func isMarkerLike(_ text: String) -> Bool {
    text.hasPrefix("---") || text.hasPrefix("...")
  }

  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case .dash, .question, .colon, .comma, .openBracket, .closeBracket, .openBrace, .closeBrace,
      .hash, .ampersand, .asterisk, .exclamation, .bar, .greater, .apostrophe, .quotationMark,
      .percent, .at, .backtick:
      true
    default: false
    }
  }
}
