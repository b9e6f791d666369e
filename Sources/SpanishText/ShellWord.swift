/// Words of a command line as a person types them in a shell (POSIX, «Quoting», XCU 2.2).
package enum ShellWord {
  /// A text as one word: bare where it can be, in quotation marks where it holds spaces or signs, in
  /// apostrophes where it holds what a shell reads inside quotation marks too.
  package static func quoted(_ text: String) -> String {
    let isBare =
      !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || bare.contains($0) }
    if isBare { return text }
    if !text.contains(where: active.contains) { return "\"\(text)\"" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static let bare = Set("/.-_:=@%+,")
  /// What has a meaning inside quotation marks.
  private static let active = Set("\"\\$`!\n")
}
