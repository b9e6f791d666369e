import SourceText
import TerminalText

/// What a command changes, or would change, in a file, line by line.
struct DifferenceText {
  let style: TextStyle

  /// The changes under the numbers of their lines, as the file stood before them.
  func render(_ difference: LineDifference) -> String {
    difference.hunks.map { hunk in
      style.apply(.accent, "renglón \(hunk.oldLine)") + "\n" + hunk.lines.map(line).joined()
    }.joined(separator: "\n")
  }

  private func line(_ line: LineDifference.Line) -> String {
    let text =
      line.text.split(separator: "\t", omittingEmptySubsequences: false).map(\.printable)
      .joined(separator: "→")
    switch line.change {
    case .kept: return text.isEmpty ? "\n" : "  \(text)\n"
    case .removed: return style.apply(.red, text.isEmpty ? "-" : "- \(text)") + "\n"
    case .added: return style.apply(.green, text.isEmpty ? "+" : "+ \(text)") + "\n"
    }
  }
}
