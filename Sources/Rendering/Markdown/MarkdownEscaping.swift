import TerminalText

/// Users' texts as Markdown that shows them as they are (CommonMark 0.31, sections 2.4 and 6; GFM).
enum MarkdownEscaping {
  /// The text with a backslash before every sign that could mean something inside a line, and with
  /// one space for several.
  static func inline(_ text: String) -> String {
    let text = text.printable
    // Most texts hold nothing of the kind, which their bytes tell many times faster.
    return isPlain(text) ? text : escaped(text)
  }

  /// Whether a text would come out as it is: no such sign, no address, no two spaces.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch Unicode.Scalar(byte) {
      case "\\", "`", "*", "[", "]", "<", "~", "|", "_", "&": return false
      case " " where previous == byte: return false
      case "/" where previous == UInt8(ascii: ":"): return false
      default: previous = byte
      }
    }
    return true
  }

  /// The same, sign by sign.
  static func escaped(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let previous = index > 0 ? characters[index - 1] : nil
      switch character {
      case " ":
        if next != " " { result.append(" ") }
      case "\\", "`", "*", "[", "]", "<", "~", "|":
        result += "\\\(character)"
      case "_":
        // Between two letters or figures an underscore is only an underscore.
        result += previous.isWordCharacter && next.isWordCharacter ? "_" : "\\_"
      case "&":
        result += next.isWordCharacter || next == "#" ? "\\&" : "&"
      case ":":
        // GFM would make a link of an address, and take a backslash for a part of it.
        result += next == "/" ? "\\:" : ":"
      default: result.append(character)
      }
    }
    return result
  }

  /// The line, already escaped inside, with a backslash before what would begin a block.
  static func lineStart(_ line: String) -> String {
    let line = line.trimmingSpaces
    guard let first = line.first else { return "" }
    let second = line.dropFirst().first
    let endsMarker = second == nil || second == " "
    switch first {
    case "#", ">": return "\\" + line
    case "+": return endsMarker ? "\\" + line : line
    case "-": return endsMarker || second == "-" ? "\\" + line : line
    case "=": return endsMarker || second == "=" ? "\\" + line : line
    case ":": return second == "-" ? "\\" + line : line
    default: break
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= 9, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first == nil || rest.dropFirst().first == " "
    else { return line }
    return digits + "\\" + rest
  }

  /// A text to be typed, between as many backticks as it takes.
  static func code(_ text: String, inTable: Bool) -> String {
    var text = text.printable
    guard !text.isEmpty else { return "" }
    // Readers of tables differ on a backslash before a bar inside code.
    if inTable, text.contains("\\"), text.contains("|") { return inline(text) }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    if inTable {
      text = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
    let pads =
      text.hasPrefix("`") || text.hasSuffix("`") || (text.hasPrefix(" ") && text.hasSuffix(" "))
    return fence + (pads ? " \(text) " : text) + fence
  }

  /// An address as the destination of a link.
  static func destination(_ url: String) -> String {
    let hasEntities = url.contains(";")
    var result = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case " ", "(", ")", "<", ">", "\"", "\\", "^", "`", "{", "|", "}", "[", "]":
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      case "&" where hasEntities: result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The length of the longest row of a sign.
  static func longestRun(of sign: Character, in text: String) -> Int {
    var longest = 0
    var length = 0
    for character in text {
      length = character == sign ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}

extension Character? {
  /// Whether there is a letter or a figure.
  var isWordCharacter: Bool { self.map { $0.isLetter || $0.isNumber } ?? false }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
