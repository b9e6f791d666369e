extension ImplicitType {
  /// Whether a reader that guesses at plain scalars would give back another text: `1.10` as 1.1, `010`
  /// as 8, `12:30` as 750, `~` as nothing.
  ///
  /// Whole numbers, decimals and days that come back as they are written are none, and neither are
  /// numbers with commas, which the format writes so (format.md) and hardly any reader guesses. Of
  /// truth values the syntax can't know whether they are meant: the schema does.
  static func isAltered(_ text: String) -> Bool {
    guard isGuessed(text), !isTruthValue(text), !text.utf8.contains(.comma) else { return false }
    return !comesBack(Array(text.utf8))
  }

  /// Whether a reader may take the text for true or false.
  static func isTruthValue(_ text: String) -> Bool { truthValues.contains(text.lowercased()) }

  private static let truthValues: Set<String> = [
    "yes", "no", "on", "off", "true", "false", "y", "n",
  ]

  /// Whether a number or a day is written as programs write it.
  private static func comesBack(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.first == .dash ? bytes.dropFirst() : bytes[...]
    if digits.count == 10, digits.startIndex == 0, digits[4] == .dash, digits[7] == .dash {
      return digits.allSatisfy { $0.isDigit || $0 == .dash }
    }
    let whole = digits.prefix { $0.isDigit }
    let fraction = digits.dropFirst(whole.count)
    let isZero = whole.elementsEqual([0x30])
    guard let first = whole.first, first != 0x30 || isZero, digits.count <= 16 else { return false }
    if fraction.isEmpty { return !(isZero && whole.startIndex > 0) }
    return fraction.first == .dot && fraction.count > 1 && fraction.last != 0x30
      && fraction.dropFirst().allSatisfy(\.isDigit)
  }
}

extension YAMLElement {
  /// Whether this is a plain scalar that some reader takes for true or false.
  package var isPlainTruthValue: Bool { shape == .plain && ImplicitType.isTruthValue(text) }
}
