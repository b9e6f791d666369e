import SourceText
import SpanishText

/// A piece of a template.
struct MustacheNode: Hashable, Sendable {
  /// What a piece of a template can be; comments and delimiters leave no piece.
  enum Kind: Hashable, Sendable {
    /// At most one line of text; `opensLine` where a line of the template begins with it, so that the
    /// indentation of a partial goes before it. It is empty where a line begins with a tag.
    case text(opensLine: Bool)
    case variable(MustacheName, isEscaped: Bool)
    case section(MustacheName, isInverted: Bool, [MustacheNode])
    /// Another template; `indentation` is the white space before a tag that stands alone on its line.
    case partial(MustacheName, indentation: ByteRange?)
  }

  let kind: Kind
  /// The bytes of the text or of the tag; of a section, those of the tag that opens it.
  let range: ByteRange

  /// The piece without what lies in a range; nil where nothing is left.
  func without(_ cut: ByteRange) -> MustacheNode? {
    let isInside = cut.start <= range.start && range.end <= cut.end
    guard case .section(let name, let isInverted, let children) = kind else {
      return isInside ? nil : self
    }
    let kept = children.compactMap { $0.without(cut) }
    if isInside, kept.isEmpty { return nil }
    return MustacheNode(kind: .section(name, isInverted: isInverted, kept), range: range)
  }
}

/// The name in a tag.
struct MustacheName: Hashable, Sendable {
  /// The name as it is written, without the white space around it.
  let text: String
  /// What stands between the full stops; nothing for the implicit iterator, «.».
  let parts: [String]
  /// The parts without accents and capitals.
  let foldedParts: [String]
  /// The whole name without accents and capitals.
  let folded: String
  /// The bytes of the name.
  let range: ByteRange

  init(_ text: String, _ range: ByteRange) {
    self.text = text
    self.range = range
    parts =
      text == "."
      ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    foldedParts = parts.map(\.folded)
    folded = foldedParts.count == 1 ? foldedParts[0] : text.folded
  }

  /// The bytes of one of the parts.
  func range(ofPart index: Int) -> ByteRange {
    let before = parts.prefix(index).reduce(0) { $0 + $1.utf8.count + 1 }
    let start = range.start + before
    guard parts.indices.contains(index) else { return range }
    return ByteRange(start, start + parts[index].utf8.count)
  }
}
