import DocumentModel
import TerminalText

/// Rich text as Markdown on one line, or on several joined by hard breaks.
struct MarkdownInlines {
  /// Where the text stands, which decides what a line break becomes.
  enum Surroundings {
    case paragraph
    case heading
    case cell
  }

  let surroundings: Surroundings
  let anchors: MarkdownAnchors
  private var isInLink = false
  private var isInStrong = false
  private var isInEmphasis = false

  init(_ surroundings: Surroundings, _ anchors: MarkdownAnchors) {
    self.surroundings = surroundings
    self.anchors = anchors
  }

  /// The text's lines in Markdown: one, or several in a paragraph.
  func lines(of text: RichText) -> [String] {
    switch surroundings {
    case .paragraph:
      var lines = text.lines.map { MarkdownEscaping.lineStart(line(of: $0)) }
      while lines.last?.isEmpty == true { lines.removeLast() }
      return lines.enumerated().map { $0 < lines.count - 1 ? $1 + "\\" : $1 }
    case .heading:
      let line = text.lines.map { self.line(of: $0).trimmingSpaces }.joined(separator: " ")
      return [line.hasSuffix("#") ? line.dropLast() + "\\#" : line]
    case .cell:
      return [text.lines.map { line(of: $0).trimmingSpaces }.joined(separator: "<br>")]
    }
  }

  private func line(of text: RichText) -> String {
    var result = ""
    let pieces = text.inlines.map(piece)
    for (index, piece) in pieces.enumerated() {
      let next = pieces[(index + 1)...].lazy.compactMap(\.firstCharacter).first
      let text = piece.text(after: result.last, before: next)
      // The fences of two codes side by side would be one.
      if result.last == "`", text.first == "`" { result += "<!-- -->" }
      result += text
    }
    return result
  }

  private func piece(of inline: Inline) -> MarkdownPiece {
    switch inline {
    case .text(let text), .abbreviation(let text, _): return .plain(linkingAddresses(text))
    case .strong(let content):
      // Marks within marks of their kind would be taken for their end.
      if isInStrong { return .plain(line(of: content)) }
      var inner = self
      inner.isInStrong = true
      return .strong(inner.line(of: content))
    case .emphasis(let content):
      if isInEmphasis { return .plain(line(of: content)) }
      var inner = self
      inner.isInEmphasis = true
      return .emphasis(inner.line(of: content))
    case .code(let text):
      return .plain(MarkdownEscaping.code(text, inTable: surroundings == .cell))
    case .link(let content, let url): return .plain(link(content, url))
    case .status(let mark):
      return .plain(linkingAddresses(mark.plainText))
    case .meter(let meter): return .plain(meter.blocks())
    case .lineBreak: return .plain(" ")
    }
  }

  private func link(_ content: RichText, _ url: String) -> String {
    var inner = self
    inner.isInLink = true
    let line = inner.line(of: content)
    if isInLink { return line }
    let lead = line.hasPrefix(" ") ? " " : ""
    let tail = line.hasSuffix(" ") && line != " " ? " " : ""
    return lead + link(line.trimmingSpaces, shown: content.plainText, url) + tail
  }

  private func link(_ words: String, shown: String, _ url: String) -> String {
    switch LinkTarget(url) {
    case .anchor(let anchor):
      return anchors.fragment(forAnchor: anchor).map { "[\(words)](#\($0))" } ?? words
    case .address(let address):
      let destination = MarkdownEscaping.destination(address)
      if shown.isEmpty || shown == address, address.contains("://"), destination == address {
        return "<\(address)>"
      }
      let name = words.isEmpty ? MarkdownEscaping.inline(address) : words
      return "[\(name)](\(destination))"
    case .unsafe(let address):
      let address = MarkdownEscaping.inline(address)
      return words.isEmpty || address.isEmpty ? words + address : "\(words) (\(address))"
    }
  }

  /// The text escaped, with the addresses in it between angle brackets, as GFM would link them.
  private func linkingAddresses(_ text: String) -> String {
    guard !isInLink, text.utf8.contains(UInt8(ascii: "/")), text.contains("://") else {
      return MarkdownEscaping.inline(text)
    }
    return text.printable.split(separator: " ", omittingEmptySubsequences: false).map { word in
      var address = word
      while let last = address.last, ".,;:!?".contains(last) { address = address.dropLast() }
      let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
      guard isAddress, case .address = LinkTarget(String(address)),
        MarkdownEscaping.destination(String(address)) == address
      else {
        return MarkdownEscaping.inline(String(word))
      }
      return "<\(address)>" + word[address.endIndex...]
    }.joined(separator: " ").collapsingSpaces
  }
}

extension String {
  fileprivate var collapsingSpaces: String {
    var result = ""
    for character in self where character != " " || result.last != " " { result.append(character) }
    return result
  }
}
