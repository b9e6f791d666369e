import TerminalText

extension String {
  /// A word as it is typed on a command line: in quotation marks where it is not plain.
  package var shellWord: String {
    if !isEmpty, allSatisfy({ $0.isLetter || $0.isNumber || "/.-_".contains($0) }) { return self }
    guard contains(where: { "\"\\$`!".contains($0) }) else { return "\"\(printable)\"" }
    let parts = printable.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
