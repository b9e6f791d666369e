/// What is read beyond CommonMark, as GitHub Flavored Markdown has it.
package struct MarkdownExtensions: OptionSet, Sendable {
  /// The extensions, a bit each.
  package let rawValue: Int

  /// A set of extensions.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Tables with pipes.
  package static let tables = MarkdownExtensions(rawValue: 1)
  /// Footnotes: `[^1]` and `[^1]: note`.
  package static let footnotes = MarkdownExtensions(rawValue: 2)
  /// Addresses that stand in the text without marks around them.
  package static let addresses = MarkdownExtensions(rawValue: 4)

  /// All of them, as narrative is read.
  package static let all: MarkdownExtensions = [.tables, .footnotes, .addresses]
}
