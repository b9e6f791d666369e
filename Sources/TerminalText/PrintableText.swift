extension String {
  /// The text with tabs shown as arrows and other control characters as U+FFFD: nothing in it moves
  /// the cursor of a terminal or turns the direction of the text.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.movesText }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      result.unicodeScalars.append(scalar == "\t" ? "→" : scalar.movesText ? "\u{FFFD}" : scalar)
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of a text (UAX 9).
  fileprivate var movesText: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
