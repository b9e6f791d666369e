/// A piece of a line in Markdown, whose marks depend on what stands beside it.
enum MarkdownPiece {
  case plain(String)
  case strong(String)
  case emphasis(String)

  /// The first sign that is printed.
  var firstCharacter: Character? {
    switch self {
    case .plain(let text): text.first
    case .strong(let text): text.first == " " ? " " : text.trimmingSpaces.isEmpty ? nil : "*"
    case .emphasis(let text): text.first == " " ? " " : text.trimmingSpaces.isEmpty ? nil : "_"
    }
  }

  /// The piece between two signs; HTML takes the place of marks that CommonMark would not take for
  /// marks there (section 6.2, the rules of flanking).
  func text(after previous: Character?, before next: Character?) -> String {
    switch self {
    case .plain(let text): return text
    case .strong(let text):
      return Self.dressed(text, previous, next, tag: "strong") { content, before, after in
        let opens = before.isEdge || content.first.isWordCharacter
        let closes = after.isEdge || content.last.isWordCharacter
        let touches = before == "*" || after == "*" || content.first == "*" || content.last == "*"
        return opens && closes && !touches ? "**" : nil
      }
    case .emphasis(let text):
      return Self.dressed(text, previous, next, tag: "em") { content, before, after in
        let touches = before == "_" || after == "_" || content.first == "_" || content.last == "_"
        return before.isEdge && after.isEdge && !touches ? "_" : nil
      }
    }
  }

  /// The marks around the words, with the spaces at their ends left outside.
  private static func dressed(
    _ text: String, _ previous: Character?, _ next: Character?, tag: String,
    mark: (String, Character?, Character?) -> String?
  ) -> String {
    let content = text.trimmingSpaces
    guard !content.isEmpty else { return text.isEmpty ? "" : " " }
    let lead = text.hasPrefix(" ") ? " " : ""
    let tail = text.hasSuffix(" ") ? " " : ""
    let before = lead.isEmpty ? previous : " "
    let after = tail.isEmpty ? next : " "
    let hasSpaces = content.first?.isWhitespace == true || content.last?.isWhitespace == true
    guard !hasSpaces, let mark = mark(content, before, after) else {
      return "\(lead)<\(tag)>\(content)</\(tag)>\(tail)"
    }
    return lead + mark + content + mark + tail
  }
}

extension Character? {
  /// Whether words surely begin or end here: nothing, a space, or what every version of CommonMark
  /// takes for punctuation.
  fileprivate var isEdge: Bool {
    guard let self else { return true }
    return self.isWhitespace || self.isPunctuation
      || (self.isASCII && !self.isLetter && !self.isNumber)
  }
}
