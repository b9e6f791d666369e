/// Lists of many short words (the keys of who attended, of lines), which fill rows between brackets
/// instead of taking a line each.
enum ShortWords {
  /// The columns of the longest word.
  private static let longest = 16
  /// The columns that the words of a row take, wherever it stands, so that a list is written the same
  /// by whoever writes it.
  private static let width = 72
  /// How many words are few enough for a line each.
  private static let few = 6

  /// The rows of a list with its brackets; nil for a list of few words, or of longer ones.
  static func rows(of words: [String]) -> [String]? {
    guard words.count > few, words.allSatisfy({ !$0.isEmpty && $0.count <= longest }) else {
      return nil
    }
    var rows: [String] = []
    var row = "["
    for (place, word) in words.enumerated() {
      let piece = word + (place == words.count - 1 ? "]" : ",")
      if !row.hasSuffix("["), row.count + 1 + piece.count > width {
        rows.append(row)
        row = piece
      } else {
        row += row.hasSuffix("[") ? piece : " " + piece
      }
    }
    return rows + [row]
  }
}
