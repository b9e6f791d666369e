/// Texts of users without what could command a terminal or mislead the eye.
extension StringProtocol {
  /// The text with line ends and tabs as spaces, other control characters as visible signs, and
  /// without bidirectional controls and invisible characters (Unicode Technical Report 36, 2.8).
  package var printable: String {
    if isPlainlyPrintable { return String(self) }
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

  /// Whether the bytes tell at a glance that nothing has to be changed: the letters and marks of
  /// Spanish text, and the shapes that the program draws itself.
  private var isPlainlyPrintable: Bool {
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20..<0x7F: continue
      case 0xC3: _ = bytes.next()
      case 0xC2: if let next = bytes.next(), next < 0xA0 || next == 0xAD { return false }
      case 0xE2:
        let (second, third) = (bytes.next() ?? 0, bytes.next() ?? 0)
        // U+2010 to U+2027 are dashes, quotes and dots; U+2080 and beyond, signs and shapes.
        guard second >= 0x82 || (second == 0x80 && (0x90...0xA7).contains(third)) else {
          return false
        }
      default: return false
      }
    }
    return true
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
