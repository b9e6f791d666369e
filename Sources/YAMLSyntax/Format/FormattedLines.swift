/// The lines of a text in its canonical form, as far as they are written.
struct FormattedLines {
  /// What may follow a line.
  enum Kind {
    /// Text in which a comment may stand behind two spaces.
    case content
    /// A line of a text behind `|` or `>`: all of it is text.
    case blockText
    /// The last line of such a text that takes the blank lines below it, too.
    case openText
    /// A comment.
    case comment
  }

  private var text = ""
  private var last: String?
  private var lastKind = Kind.comment

  /// Everything, with a line end behind each line.
  var whole: String { last.map { text + $0 + "\n" } ?? text }

  /// Whether the line that was written last belongs to a text behind `|` or `>`.
  var endsInBlockText: Bool { lastKind == .blockText || lastKind == .openText }

  /// Adds a line; a blank one before it never stands at the start or where it would be text.
  mutating func add(_ line: String, _ kind: Kind = .content, afterBlank: Bool = false) {
    if let last {
      text += last
      text += afterBlank && lastKind != .openText ? "\n\n" : "\n"
    }
    last = line
    lastKind = kind
  }

  /// Says that a text behind `|` or `>` was written, and whether it takes the blank lines below it.
  mutating func closeBlockText(takesBlankLines: Bool) {
    lastKind = takesBlankLines ? .openText : .blockText
  }

  /// Puts a comment behind the line that was written last; false where none can stand there.
  mutating func attach(_ comment: String, gap: String) -> Bool {
    guard lastKind == .content, let line = last else { return false }
    last = line + gap + comment
    lastKind = .comment
    return true
  }
}
