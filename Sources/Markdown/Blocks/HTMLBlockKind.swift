/// The seven ways in which a block of HTML begins, and how each ends (section 4.6).
enum HTMLBlockKind {
  /// `<script>`, `<pre>`, `<style>`, `<textarea>`: up to one of their end tags.
  case verbatim
  /// From a beginning to an end that is written: comments, instructions, declarations, CDATA.
  case delimited(end: StaticString)
  /// The tag of a block: up to a blank line.
  case block
  /// Any complete tag alone on its line: up to a blank line.
  case tag

  /// The kind of block that a line begins.
  init?(_ content: ArraySlice<UInt8>) {
    for (start, end) in Self.delimiters where content.starts(with: start) {
      self = .delimited(end: end)
      return
    }
    let isDeclaration = content.starts(with: "<!")
    if isDeclaration, content.dropFirst(2).first?.isLetter ?? false {
      self = .delimited(end: ">")
      return
    }
    let isEnd = content.starts(with: "</")
    let rest = content.dropFirst(isEnd ? 2 : 1)
    let name = rest.prefix(Self.longestName).prefix(while: \.isLetterOrDigit)
    let lowercased = name.map(\.lowercased).text
    let next = rest.dropFirst(name.count)
    let isEnded = next.first.map { $0.isBlank || $0 == UInt8(ascii: ">") } ?? true
    if !isEnd, isEnded, Self.verbatimNames.contains(lowercased) {
      self = .verbatim
    } else if isEnded || next.starts(with: "/>"), Self.blockNames.contains(lowercased) {
      self = .block
    } else if let end = HTMLTag.end(in: Array(content), from: 0),
      content.dropFirst(end).allSatisfy(\.isBlank)
    {
      self = .tag
    } else {
      return nil
    }
  }

  var endsAtBlankLine: Bool {
    switch self {
    case .block, .tag: true
    case .verbatim, .delimited: false
    }
  }

  /// Whether the block ends with a line.
  func ends(at line: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .block, .tag: false
    case .delimited(let end): line.text.contains(end.description)
    case .verbatim:
      Self.verbatimNames.contains { line.map(\.lowercased).text.contains("</\($0)>") }
    }
  }

  private static let delimiters: [(start: StaticString, end: StaticString)] = [
    ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"),
  ]
  private static let longestName = 16
  private static let verbatimNames: Set = ["pre", "script", "style", "textarea"]
  private static let blockNames = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details \
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 \
    head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p \
    param search section summary table tbody td tfoot th thead title tr track ul
    """.split(separator: " ").map(String.init))
}

/// Blocks of HTML.
extension BlockParser {
  mutating func startHTML() -> Start? {
    guard let kind = HTMLBlockKind(line.content) else { return nil }
    if case .tag = kind, nodes[container].isParagraph || mayBeLazy { return nil }
    add(.html(kind))
    return .inside
  }
}
