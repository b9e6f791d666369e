/// A block while the text is read; blocks know each other by their index.
struct BlockNode {
  enum Kind {
    case document
    case quote
    case list(ListMarker)
    /// An item, whose blocks are indented by so many columns.
    case item(indent: Int)
    case footnote(label: String)
    case paragraph
    case heading(level: Int)
    case indentedCode
    case fencedCode(Fence)
    case html(HTMLBlockKind)
    /// A table; its text holds the header and the rows, a line each.
    case table([MarkdownTable.Alignment?])
    case rule
    /// A paragraph that held nothing but link reference definitions.
    case definitions
  }

  var kind: Kind
  var children: [Int] = []
  /// The lines of a leaf, each with its line end.
  var text: [UInt8] = []
  let firstLine: Int
  /// The last line that belongs to the block; of items and lists, see `lastLine(of:)`.
  var lastLine: Int
}

extension BlockNode {
  var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
  var isList: Bool { if case .list = kind { true } else { false } }

  /// Whether lines are taken as they are, whatever they look like.
  var isVerbatim: Bool {
    switch kind {
    case .indentedCode, .fencedCode, .html: true
    default: false
    }
  }

  /// Whether blocks can stand in it; a list holds items only.
  func canHold(_ child: Kind) -> Bool {
    let isItem = if case .item = child { true } else { false }
    switch kind {
    case .list: return isItem
    case .document, .quote, .item, .footnote: return !isItem
    default: return false
    }
  }
}
