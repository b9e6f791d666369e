/// What is wrong with the tags and the ids of a page, read as strictly as XML.
struct HTMLStructure {
  private(set) var problems: [String] = []
  /// Whether the page may hold a script of its own, as tables that can be sorted need one.
  var allowsScript = false
  private var open: [String] = []
  private var ids: Set<String> = []
  private static let void: Set<String> = ["meta", "br", "hr", "img", "!DOCTYPE"]

  mutating func read(_ text: String) {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      if scalar != "\n" { problems.append("control \(scalar.value)") }
    }
    if text.unicodeScalars.contains("\u{202E}") { problems.append("text from right to left") }
    let pieces = text.split(separator: "<", omittingEmptySubsequences: false)
    for piece in pieces.dropFirst() {
      guard let end = piece.firstIndex(of: ">") else {
        problems.append("a tag without an end: \(piece.prefix(40))")
        continue
      }
      tag(piece[..<end])
    }
    problems += open.map { "<\($0)> is not closed" }
  }

  private mutating func tag(_ tag: Substring) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> ends nothing") }
      return
    }
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    if let start = tag.range(of: " id=\"") {
      let id = String(tag[start.upperBound...].prefix { $0 != "\"" })
      if id.isEmpty || id.contains(" ") { problems.append("the id «\(id)»") }
      if !ids.insert(id).inserted { problems.append("the id \(id) twice") }
    }
    if name == "script", allowsScript, tag == "script" {
      open.append(name)
      return
    }
    if ["script", "link", "iframe"].contains(name) { problems.append("a \(name)") }
    if name == "a", open.contains("a") { problems.append("a link within a link") }
    if name == "p", open.contains("p") { problems.append("a paragraph within a paragraph") }
    if !tag.hasSuffix("/"), !Self.void.contains(name) { open.append(name) }
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
