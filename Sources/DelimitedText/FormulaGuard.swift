/// Keeps a spreadsheet from taking a text for a formula.
///
/// Excel and its kin evaluate a cell that begins with one of some signs, also where it stands between
/// quotation marks; a text that somebody else wrote could so run a program or send what the sheet
/// holds to an address (OWASP, «CSV Injection»). An apostrophe in front makes it text.
package enum FormulaGuard {
  /// The text as a spreadsheet shows it and does not evaluate it; a plain number, as «-0.03», is none
  /// and stays.
  package static func guarded(_ text: String) -> String {
    isDangerous(text) && !isNumber(text) ? "'" + text : text
  }

  /// The text that was guarded.
  package static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), isDangerous(text) else { return text }
    return String(text.dropFirst())
  }

  /// Whether a text begins like a formula, behind any number of apostrophes: those that were there
  /// before are told so from the one in front.
  private static func isDangerous(_ text: String) -> Bool {
    if let byte = text.utf8.first, isLetterOrDigit(byte) { return false }
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return signs.contains(first)
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Digits with a sign, and a point between digits at most.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(text.hasPrefix("-") || text.hasPrefix("+") ? 1 : 0)
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
