import TerminalText

/// Texts of a drawing before any font is known: how wide they may be, and where they break.
///
/// SVG 2 wraps no text of its own that browsers would show (section 11.7), so that lines are cut here,
/// by the letters of a wide face (Verdana, DejaVu Sans); in any other they are a little short.
struct SVGText {
  let size: Double
  var isBold = false

  /// The width that a text needs, in the unit of `size`.
  func width(of text: some StringProtocol) -> Double {
    let ems = text.reduce(0.0) { $0 + Self.ems($1) }
    return ems * size * (isBold ? 1.12 : 1)
  }

  /// The text in at most `limit` lines no wider than `width`; what finds no place is an ellipsis.
  func lines(of text: String, width: Double, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0.0
    let space = self.width(of: " ")
    // What can't be shown need not be measured.
    let most = Int(width / (size * 0.3)) * (limit + 1) + 40
    for word in text.prefix(4 * most).printable.prefix(most).split(separator: " ") {
      for piece in broken(word, to: width) {
        let next = self.width(of: piece)
        if !line.isEmpty, length + space + next > width {
          lines.append(line)
          if lines.count > limit { return cut(lines, to: width, limit: limit) }
          line = ""
          length = 0
        }
        line += line.isEmpty ? piece : " " + piece
        length += next + (length > 0 ? space : 0)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return cut(lines, to: width, limit: limit)
  }

  private func cut(_ lines: [String], to width: Double, limit: Int) -> [String] {
    guard lines.count > limit, limit > 0 else { return Array(lines.prefix(limit)) }
    var last = lines[limit - 1]
    while !last.isEmpty, self.width(of: last + "…") > width { last.removeLast() }
    while last.last == " " { last.removeLast() }
    return lines.prefix(limit - 1) + [last + "…"]
  }

  /// The word in pieces that fit; a short one is whole.
  private func broken(_ word: Substring, to width: Double) -> [String] {
    guard self.width(of: word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var length = 0.0
    for character in word {
      let next = self.width(of: String(character))
      if !piece.isEmpty, length + next > width {
        pieces.append(piece)
        piece = ""
        length = 0
      }
      piece.append(character)
      length += next
    }
    return pieces + [piece]
  }

  /// The advance of a character in units of the font's size.
  private static func ems(_ character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", ";", ":", "'", "|", "!", "í", "·": 0.34
    case " ", "\u{A0}", "f", "t", "r", "(", ")", "[", "]", "-", "/", "\"": 0.43
    case "m", "w", "M", "W", "%", "@", "…", "—": 0.98
    case "a"..."z", "á", "é", "ó", "ú", "ü", "ñ": 0.62
    case "0"..."9": 0.64
    default:
      switch character.displayWidth {
      case 0: 0
      case 2: 1.35
      default: 0.76
      }
    }
  }
}
