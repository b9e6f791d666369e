import TerminalText

/// Texts of users as characters of HTML (HTML Living Standard, 13.1.4 and 13.1.2.6).
enum HTMLEscaping {
  /// The text as it may stand between tags and within quotes.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    write(text, to: &result)
    return result
  }

  /// Writes the text as it may stand between tags and within quotes.
  static func write(_ text: some StringProtocol, to result: inout String) {
    writePrintable(text.printable, to: &result)
  }

  /// Writes a text that is printable already.
  static func writePrintable(_ text: some StringProtocol, to result: inout String) {
    guard !text.utf8.allSatisfy(isPlain) else {
      result += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{A0}": result += "&nbsp;"
      default: result.unicodeScalars.append(scalar.isNoncharacter ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// The text as a string of CSS, in which every sign that isn't a letter or a figure is a number
  /// (CSS Syntax Module Level 3, 4.3.7), so that it can't end the string or the style sheet.
  static func cssString(_ text: String) -> String {
    var result = "\""
    for scalar in text.printable.unicodeScalars {
      let isKept = scalar.value > 0x9F || scalar == " " || scalar.properties.isAlphabetic
      let isFigure = ("0"..."9").contains(scalar)
      if (isKept || isFigure) && !scalar.isNoncharacter {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }

  /// Whether a byte is no sign of HTML and begins no character that is looked at.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0xC2, 0xEF, 0xF0...0xFF:
      false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether the code point is set aside for no character (Unicode 16, 23.7).
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
