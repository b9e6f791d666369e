/// A text as the lines of a block scalar (YAML 1.2.2, section 8.1), where it can stand so and every
/// reader gives it back.
struct BlockTextWriter {
  /// The lines below the header, without indentation.
  let lines: [String]
  /// The mark of the header that keeps or drops the last line break: nothing or `-`.
  ///
  /// A text that ends with several line breaks would need `+`, which takes the blank lines below it
  /// too: it is written on one line instead.
  let chomping: String
  /// Whether the header must tell the indentation, because the text begins with a space.
  var needsIndicator: Bool { lines.first { !$0.isEmpty }?.utf8.first == .space }

  init?(_ text: String) {
    var lines = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let endsLine = lines.last?.isEmpty ?? false
    if endsLine { lines.removeLast() }
    // Readers differ on lines of nothing but white space, and on tabs in the place of indentation.
    guard !YAMLQuoting.needsEscapes(text, inBlock: true), let last = lines.last, !last.isEmpty,
      lines.allSatisfy({ $0.isEmpty || !$0.utf8.allSatisfy(\.isBlank) }),
      lines.allSatisfy({ $0.utf8.first { $0 != .space } != .tab })
    else { return nil }
    self.lines = lines
    chomping = endsLine ? "" : "-"
  }

  /// The lines behind `>` that fold to the text, none longer than `width` where a space allows a
  /// break; nil where a line begins or ends with white space, which is not folded (section 8.1.3).
  func folded(width: Int) -> [String]? {
    guard
      lines.allSatisfy({ line in
        line.utf8.first.map { !$0.isBlank } ?? true && line.utf8.last.map { !$0.isBlank } ?? true
      })
    else { return nil }
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      // One line break folds to a space, each further one to a line break.
      if index > 0, !line.isEmpty, !lines[index - 1].isEmpty { result.append("") }
      if index > 0, line.isEmpty, !lines[index - 1].isEmpty { result.append("") }
      result += line.isEmpty ? [""] : Self.wrapped(line, width)
    }
    return result
  }

  /// A line broken at single spaces between words.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    var result: [String] = []
    var current = ""
    for word in line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      let word = String(word)
      // Two spaces in a row, or a tab beside one, must stay inside a line.
      let mayBreak =
        !current.isEmpty && !word.isEmpty && current.utf8.last?.isBlank == false
        && word.utf8.first?.isBlank == false
      if mayBreak, current.count + 1 + word.count > width {
        result.append(current)
        current = word
      } else {
        current = result.isEmpty && current.isEmpty ? word : current + " " + word
      }
    }
    return result + [current]
  }
}
