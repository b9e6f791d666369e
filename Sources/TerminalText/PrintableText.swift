/// Texts of users without what could command a terminal or mislead the eye.
extension StringProtocol {
  /// The text with line ends and tabs as spaces, other control characters as visible signs, and
  /// without bidirectional controls and invisible characters (Unicode Technical Report 36, 2.8).
  package var printable: String {
    let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isClean { return String(self) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F: result.append("\u{FFFD}")
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB, 0xE0000...0xE007F:
        break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text's lines, each printable, its spaces kept and its tabs as two spaces.
  package var printableLines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.printable }.joined(separator: "  ")
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
