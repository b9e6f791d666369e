/// Plain words cut where HTML treats them differently.
enum HTMLProse {
  /// A piece of a text.
  enum Piece: Equatable {
    case words(Substring)
    /// A word so long that it may break anywhere.
    case long(Substring)
    /// An address, without the full stop or the comma after it.
    case address(Substring)
  }

  /// A word up to this length stays whole: «Anticonstitucionalmente», an agreement's number.
  private static let longestWhole = 28

  /// The pieces in order; a sign of percentage hangs on its figure with a no-break space.
  static func pieces(of text: String) -> [Piece] {
    let text = attachingPercentSigns(text)
    guard mayHoldLongWords(text) else { return text.isEmpty ? [] : [.words(text[...])] }
    var pieces: [Piece] = []
    var start = text.startIndex
    for word in text.split(separator: " ") where word.utf8.count > longestWhole || isAddress(word) {
      let address = withoutPunctuation(word)
      let isLink = isAddress(address)
      let piece = isLink ? address : word
      if start < piece.startIndex { pieces.append(.words(text[start..<piece.startIndex])) }
      pieces.append(isLink ? .address(piece) : .long(piece))
      start = piece.endIndex
    }
    if start < text.endIndex { pieces.append(.words(text[start...])) }
    return pieces
  }

  private static func isAddress(_ word: Substring) -> Bool {
    guard ["https://", "http://"].contains(where: word.hasPrefix) else { return false }
    if case .address = LinkTarget(String(word)) { return true } else { return false }
  }

  private static func withoutPunctuation(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!?»)".contains(last) { word = word.dropLast() }
    return word
  }

  /// Whether any word is long or begins like an address, told by the bytes.
  private static func mayHoldLongWords(_ text: String) -> Bool {
    var length = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      length = byte == UInt8(ascii: " ") ? 0 : length + 1
      if length > longestWhole { return true }
      if byte == UInt8(ascii: "/"), previous == UInt8(ascii: ":") { return true }
      previous = byte
    }
    return false
  }

  private static func attachingPercentSigns(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var result = ""
    var isAfterFigure = false
    var hasSpace = false
    for character in text {
      if hasSpace { result.append(character == "%" ? "\u{A0}" : " ") }
      hasSpace = character == " " && isAfterFigure
      isAfterFigure = character.isNumber
      if !hasSpace { result.append(character) }
    }
    return hasSpace ? result + " " : result
  }
}
