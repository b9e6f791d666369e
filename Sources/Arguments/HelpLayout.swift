import SpanishText
import TerminalText

/// Puts help on lines of a width: headings, paragraphs, two columns, command lines.
///
/// Widths are counted before a text is set off, because marks take no cells.
struct HelpLayout {
  /// One line of two columns: a name, what follows it, and the text beside them.
  struct Row {
    let name: String
    let tail: String
    let text: String

    var label: String { tail.isEmpty ? name : name + " " + tail }
  }

  private let width: Int
  private let style: TextStyle
  private(set) var text = ""

  /// A page of the terminal's width, neither too narrow to read nor too wide to follow.
  init(width: Int, style: TextStyle) {
    self.width = min(max(width, 40), 100)
    self.style = style
  }

  /// The width of the first column that suits all rows of a page.
  func labelWidth(for rows: [Row]) -> Int {
    // A long label stands alone on its line, so that the text keeps at least half of the width.
    let limit = min(width / 2 - 4, 30)
    return rows.map(\.label.displayWidth).filter { $0 <= limit }.max() ?? limit
  }

  /// An empty line between two parts.
  mutating func gap() {
    if !text.isEmpty { text += "\n" }
  }

  /// A heading on its own line, after an empty one.
  mutating func heading(_ title: String) {
    gap()
    line(style.apply(.strong, title))
  }

  /// A label and a text whose further lines stand below its first word.
  mutating func hanging(_ label: String, _ content: String) {
    let indent = label.displayWidth
    let parts = content.wrapped(to: width - indent)
    line(style.apply(.strong, label) + (parts.first ?? ""))
    for part in parts.dropFirst() { line(spaces(indent) + part) }
  }

  /// Paragraphs; a line that begins with spaces keeps them, and so do its further lines.
  mutating func paragraphs(_ content: String) {
    for source in content.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = source.prefix { $0 == " " }.count
      for part in source.wrapped(to: width - indent) {
        line(part.isEmpty ? "" : spaces(indent) + part)
      }
    }
  }

  /// A row of two columns, the first as wide as `labelWidth`.
  mutating func row(_ row: Row, labelWidth: Int) {
    let column = labelWidth + 4
    let label = "  " + style.apply(.strong, row.name) + (row.tail.isEmpty ? "" : " " + row.tail)
    var lines = row.text.isEmpty ? [] : row.text.wrapped(to: width - column)
    let cells = row.label.displayWidth
    if cells <= labelWidth, !lines.isEmpty {
      line(label + spaces(labelWidth - cells + 2) + lines.removeFirst())
    } else {
      line(label)
    }
    for rest in lines { line(spaces(column) + rest) }
  }

  /// A command line and, below it, what it does.
  mutating func example(_ example: Example) {
    let parts = shellLines(example.line, width: width - 2)
    for (index, part) in parts.enumerated() {
      line((index == 0 ? "  " : "    ") + style.apply(.strong, part))
    }
    guard !example.explanation.isEmpty else { return }
    for part in example.explanation.wrapped(to: width - 6) { line(spaces(6) + part) }
  }

  private mutating func line(_ content: String) { text += content + "\n" }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

/// A command line broken between words, with «\» at the end, so that it can still be copied.
private func shellLines(_ command: String, width: Int) -> [String] {
  guard command.displayWidth > width else { return [command] }
  var words = [""]
  var quote: Character?
  for character in command {
    if character == " ", quote == nil {
      words.append("")
      continue
    }
    if character == quote {
      quote = nil
    } else if quote == nil, character == "\"" || character == "'" {
      quote = character
    }
    words[words.count - 1].append(character)
  }
  var lines = [words[0]]
  for word in words.dropFirst() {
    // Further lines stand two cells to the right; « \» takes two more.
    let room = width - (lines.count == 1 ? 2 : 4)
    if lines[lines.count - 1].displayWidth + 1 + word.displayWidth <= room {
      lines[lines.count - 1] += " " + word
    } else {
      lines[lines.count - 1] += " \\"
      lines.append(word)
    }
  }
  return lines
}
