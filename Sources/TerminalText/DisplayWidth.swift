/// How many cells of a terminal a text takes, and texts cut or filled to a width in cells.
extension StringProtocol {
  /// The width in terminal cells: combining marks and format characters take none, East Asian wide
  /// characters and emoji take two (Unicode Standard Annex 11, summarised in blocks).
  package var displayWidth: Int {
    plainWidth ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// The width of a text without combining marks and wide characters, counted by its bytes.
  ///
  /// Letters of Spanish in their composed form take one cell each; nil for any other text.
  private var plainWidth: Int? {
    let counted = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var cells = 0
      for byte in bytes {
        switch byte {
        // ASCII, and the first byte of a letter up to U+02FF.
        case 0x20...0x7E, 0xC2...0xCB: cells += 1
        // Control characters, and the second byte of a letter.
        case 0x00...0x1F, 0x7F...0xBF: break
        default: return nil
        }
      }
      return cells
    }
    return counted ?? nil
  }

  /// The text followed by spaces up to `width` cells; a longer text is returned unchanged.
  package func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text preceded by spaces up to `width` cells; a longer text is returned unchanged.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + String(self)
  }

  /// The text cut to at most `width` cells, with «…» in the last one when something was cut.
  package func truncated(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    var result = ""
    var cells = 0
    for character in self {
      let next = character.displayWidth
      if cells + next > width - 1 { break }
      result.append(character)
      cells += next
    }
    return result + (width > 0 ? "…" : "")
  }

  /// The text in lines of at most `width` cells, broken at spaces; a longer word is broken inside.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrapParagraph(paragraph, to: Swift.max(1, width))
    }
    return lines
  }
}

extension Character {
  /// The width in terminal cells: 0, 1 or 2.
  package var displayWidth: Int {
    let first = unicodeScalars[unicodeScalars.startIndex]
    if first.value < 0x300 { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
    if first.properties.generalCategory.takesNoCell { return 0 }
    if first.isWide { return 2 }
    // A character made an emoji by its variation selector is drawn wide.
    return unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }
}

extension Unicode.GeneralCategory {
  fileprivate var takesNoCell: Bool {
    switch self {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}

private func wrapParagraph(_ text: some StringProtocol, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var cells = 0
  for word in text.split(separator: " ") {
    var rest = word[...]
    var length = rest.displayWidth
    if cells > 0, cells + 1 + length <= width {
      line += " " + rest
      cells += 1 + length
      continue
    }
    if cells > 0 { lines.append(line) }
    while length > width {
      var head = ""
      var taken = 0
      while let next = rest.first, taken == 0 || taken + next.displayWidth <= width {
        head.append(next)
        taken += next.displayWidth
        rest = rest.dropFirst()
      }
      lines.append(head)
      length -= taken
    }
    line = String(rest)
    cells = length
  }
  if cells > 0 || lines.isEmpty { lines.append(line) }
  return lines
}
