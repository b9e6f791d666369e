import Diagnostics
import SourceText

/// A text with tags, as mustache(5) and the Mustache specification 1.4 describe them, and its tree.
///
/// What the text can't be taken for is told by `problems`; the tree then has gaps.
package struct MustacheTemplate: Sendable {
  /// The text, without a byte order mark.
  package let source: SourceText
  /// The pieces of the text in their order.
  private(set) var nodes: [MustacheNode]
  /// Every tag in the order of the text, those that leave no piece included.
  let tags: [MustacheTag]
  /// What is wrong with the tags.
  let problems: [MustacheProblem]
  /// What the first comment says, without the white space around it; nil where there is none.
  package let firstComment: String?

  /// Reads a template; never fails: what can't be taken is told by `diagnostics`.
  package init(_ source: SourceText) {
    self.source = source.withoutByteOrderMark
    var parser = MustacheParser(self.source)
    parser.parse()
    nodes = parser.nodes
    tags = parser.tags
    problems = parser.problems
    firstComment = parser.firstComment.map { parser.source[$0] }
  }

  /// What is wrong with the tags, whatever the names in them stand for.
  package var diagnostics: [Diagnostic] {
    problems.map { MustacheMessages.diagnostic(for: $0, in: source) }
  }

  /// The ranges of the tags that leave nothing where they stand: comments, the ends of sections, new
  /// delimiters, partials.
  package var unprintedTags: [ByteRange] { tags.filter { !$0.sign.prints }.map(\.range) }

  /// The same template, which prints nothing of what stands in a range of its text.
  package func without(_ range: ByteRange) -> MustacheTemplate {
    var template = self
    template.nodes = nodes.compactMap { $0.without(range) }
    return template
  }
}
