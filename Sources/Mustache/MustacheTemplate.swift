import Diagnostics
import SourceText

/// A text with tags, as mustache(5) and the Mustache specification 1.4 describe them, and its tree.
///
/// What the text can't be taken for is told by `problems`; the tree then has gaps.
package struct MustacheTemplate: Sendable {
  /// The text, without a byte order mark.
  package let source: SourceText
  /// The pieces of the text in their order.
  let nodes: [MustacheNode]
  /// What is wrong with the tags.
  let problems: [MustacheProblem]

  /// Reads a template; never fails: what can't be taken is told by `diagnostics`.
  package init(_ source: SourceText) {
    self.source = source.withoutByteOrderMark
    var parser = MustacheParser(self.source)
    parser.parse()
    nodes = parser.nodes
    problems = parser.problems
  }

  /// What is wrong with the tags, whatever the names in them stand for.
  package var diagnostics: [Diagnostic] {
    problems.map { MustacheMessages.diagnostic(for: $0, in: source) }
  }
}
