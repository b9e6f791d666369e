import DocumentModel

/// The inlines of a paragraph: emphasis, code, links and addresses; everything else is text.
struct InlineReader {
  /// Emphasis is looked for no deeper than this, and its end no further than `reach` characters.
  private static let maximumDepth = 20
  private static let reach = 2_000

  private let text: [Character]
  private var index = 0
  private var depth = 0

  /// The rich text of a paragraph.
  static func read(_ text: String) -> RichText {
    var reader = InlineReader(Array(text))
    return RichText(reader.inlines(until: nil))
  }

  private init(_ text: [Character]) { self.text = text }

  /// Reads up to a closing mark, which is passed, or to the end.
  private mutating func inlines(until mark: String?) -> [Inline] {
    var result: [Inline] = []
    var plain = ""
    while index < text.count {
      if let mark, starts(with: mark), !(mark == "*" && starts(with: "**")) {
        index += mark.count
        break
      }
      if let inline = special() {
        result += [.text(plain), inline]
        plain = ""
      } else {
        plain.append(text[index] == "\n" ? " " : text[index])
        index += 1
      }
    }
    return result + [.text(plain)]
  }

  private mutating func special() -> Inline? {
    switch text[index] {
    case "\\": return escaped()
    case "*", "_": return emphasised()
    case "`": return code()
    case "[": return link()
    case "<": return address()
    case "h" where starts(with: "https://") || starts(with: "http://"): return bareAddress()
    default: return nil
    }
  }

  private mutating func escaped() -> Inline? {
    guard index + 1 < text.count else { return nil }
    let next = text[index + 1]
    if next == "\n" {
      index += 2
      return .lineBreak
    }
    guard next.isASCII, next.isPunctuation || next.isSymbol else { return nil }
    index += 2
    return .text(String(next))
  }

  private mutating func emphasised() -> Inline? {
    let single = String(text[index])
    let mark = starts(with: single + single) ? single + single : single
    let start = index + mark.count
    guard depth < Self.maximumDepth, start < text.count, !text[start].isWhitespace,
      mark.first != "_" || !followsLetter,
      closes(mark, from: start)
    else { return nil }
    index = start
    depth += 1
    let inner = RichText(inlines(until: mark))
    depth -= 1
    return mark.count == 2 ? .strong(inner) : .emphasis(inner)
  }

  private var followsLetter: Bool { index > 0 && text[index - 1].isLetter }

  private func closes(_ mark: String, from start: Int) -> Bool {
    var offset = start
    while offset < min(text.count, start + Self.reach) {
      if matches(mark, at: offset), !text[offset - 1].isWhitespace, offset > start { return true }
      offset += 1
    }
    return false
  }

  private mutating func code() -> Inline? {
    guard let end = text[(index + 1)...].firstIndex(of: "`") else { return nil }
    let inner = String(text[(index + 1)..<end])
    index = end + 1
    return .code(inner)
  }

  private mutating func link() -> Inline? {
    guard let close = text[index..<min(text.count, index + Self.reach)].firstIndex(of: "]"),
      close + 1 < text.count,
      text[close + 1] == "(", let end = text[(close + 1)...].firstIndex(of: ")")
    else { return nil }
    let label = RichText(String(text[(index + 1)..<close]))
    let url = String(text[(close + 2)..<end])
    guard !url.contains(where: \.isWhitespace) else { return nil }
    index = end + 1
    return .link(label, url: url)
  }

  private mutating func address() -> Inline? {
    guard let end = text[index...].firstIndex(of: ">") else { return nil }
    let url = String(text[(index + 1)..<end])
    guard url.hasPrefix("http://") || url.hasPrefix("https://"),
      !url.contains(where: \.isWhitespace)
    else { return nil }
    index = end + 1
    return .url(url)
  }

  /// An address alone ends at white space; punctuation at its end belongs to the sentence.
  private mutating func bareAddress() -> Inline? {
    guard index == 0 || !text[index - 1].isLetter else { return nil }
    var end = index
    while end < text.count, !text[end].isWhitespace, !"<>»".contains(text[end]) { end += 1 }
    while end > index, ".,;:!?)".contains(text[end - 1]) { end -= 1 }
    let url = String(text[index..<end])
    guard url.count > "https://".count else { return nil }
    index = end
    return .url(url)
  }

  private func starts(with mark: String) -> Bool { matches(mark, at: index) }

  private func matches(_ mark: String, at offset: Int) -> Bool {
    offset + mark.count <= text.count && text[offset..<offset + mark.count].elementsEqual(mark)
  }
}
