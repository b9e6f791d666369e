import Diagnostics
import SourceText

/// A comment: from its `#` to the end of the line.
struct YAMLComment {
  private let start: UInt32
  private let end: UInt32

  init(_ range: ByteRange) {
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
  }

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}

/// A text and its tree: every node knows its exact bytes, and no byte was changed.
///
/// The tree is flat: nodes stand in the order of the text, 16 bytes each, a collection before its
/// children. When `diagnostics` holds an error the tree has gaps where the text was refused.
package struct YAMLDocument: Sendable {
  /// The unchanged text.
  package var source: SourceText { tree.source }
  /// What was refused, and what reads differently from what was probably meant.
  package var diagnostics: [Diagnostic] { tree.diagnostics }
  var nodes: [YAMLNode] { tree.nodes }
  private let tree: Tree

  /// All parts behind one reference: every element keeps its document, and there are many elements.
  private final class Tree: Sendable {
    let source: SourceText
    let diagnostics: [Diagnostic]
    let nodes: [YAMLNode]
    let comments: [YAMLComment]

    init(
      _ source: SourceText, nodes: [YAMLNode], comments: [YAMLComment], diagnostics: [Diagnostic]
    ) {
      self.source = source
      self.nodes = nodes
      self.comments = comments
      self.diagnostics = diagnostics
    }
  }

  /// Reads a text; never fails: what can't be taken is told by `diagnostics`.
  package init(_ source: SourceText) { self.init(source, from: 0) }

  /// Reads what stands behind an offset, as if the text began there, so that what was added to a long
  /// file is read without the rest; places are those of the whole text.
  package init(_ source: SourceText, from offset: Int) {
    if let problem = Self.unreadable(source) {
      tree = Tree(
        source, nodes: [], comments: [],
        diagnostics: [YAMLMessages.diagnostic(for: problem, in: source)])
      return
    }
    var parser = YAMLParser(source, from: offset)
    parser.parseDocument()
    tree = Tree(
      source, nodes: parser.nodes, comments: parser.comments,
      diagnostics: parser.problems.map { YAMLMessages.diagnostic(for: $0, in: source) })
  }

  /// The outermost node; empty where the text holds none.
  package var root: YAMLElement { YAMLElement(document: self, index: 0) }

  /// The ranges of all comments in the order of the text, each from its `#` to the end of its line.
  package var comments: some Sequence<ByteRange> { tree.comments.lazy.map(\.range) }

  /// Whether the text was taken whole.
  package var isWellFormed: Bool { !diagnostics.containErrors }

  /// The bytes of memory that nodes and comments take.
  package var memorySize: Int {
    nodes.capacity * MemoryLayout<YAMLNode>.stride
      + tree.comments.capacity * MemoryLayout<YAMLComment>.stride
  }

  /// The number of nodes.
  package var nodeCount: Int { nodes.count }

  /// What keeps a file from being read as text at all, be it a plan or narrative; nil for a text.
  package static func diagnostic(forUnreadable source: SourceText) -> Diagnostic? {
    unreadable(source).map { YAMLMessages.diagnostic(for: $0, in: source) }
  }

  private static func unreadable(_ source: SourceText) -> YAMLProblem? {
    if source.bytes.count >= Int(UInt32.max) { return YAMLProblem(kind: .tooLarge, range: .at(0)) }
    guard let invalid = source.firstInvalidByte else { return nil }
    let range = ByteRange(invalid.offset, invalid.offset + 1)
    return YAMLProblem(
      kind: invalid.reason == .notUTF8 ? .notUTF8 : .controlCharacter, range: range)
  }
}

extension YAMLDocument {
  /// The first node that begins at an offset and fits.
  package func element(at offset: Int, where fits: (YAMLElement) -> Bool) -> YAMLElement? {
    var (low, high) = (0, nodes.count)
    // Nodes stand in the order of the text.
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    while low < nodes.count, Int(nodes[low].start) == offset {
      let element = YAMLElement(document: self, index: low)
      if fits(element) { return element }
      low += 1
    }
    return nil
  }
}
