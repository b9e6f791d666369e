/// Plain scalars that some YAML reader turns into something other than text.
enum ImplicitType {
  /// Whether a reader of YAML 1.1 or 1.2 may take the text for a truth value, nothing, a number or a
  /// date (yaml.org/type; YAML 1.2.2, chapter 10).
  static func isGuessed(_ text: String) -> Bool {
    words.contains(text.lowercased()) || looksLikeNumber(text)
  }

  private static let words: Set<String> = [
    "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf",
    "+.inf", "-.inf", ".nan",
  ]

  /// Begins as a number and holds only what numbers, dates and hours of YAML 1.1 are made of.
  private static func looksLikeNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
    if rest.first == "." { rest = rest.dropFirst() }
    guard let first = rest.utf8.first, first.isDigit else { return false }
    return rest.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x66, 0x41...0x46, .dot, .dash, .plus, .colon, .space, 0x5F, 0x78,
        0x6F, 0x54, 0x74, 0x5A, 0x7A, .comma:
        true
      default: false
      }
    }
  }
}
