/// How words are set off in help and messages: by nothing, or by the bold of a terminal.
package struct HelpStyle: Hashable, Sendable {
  private let start: String
  private let end: String

  /// No marks: files, pipes, screen readers.
  package static let plain = HelpStyle(start: "", end: "")

  /// Bold by the control sequences of ECMA-48 (SGR 1 and 22).
  package static let terminal = HelpStyle(start: "\u{1B}[1m", end: "\u{1B}[22m")

  /// The text set off.
  func strong(_ text: some StringProtocol) -> String {
    text.isEmpty ? "" : start + text + end
  }
}
