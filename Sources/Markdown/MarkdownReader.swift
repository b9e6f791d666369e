import DocumentModel

/// Narrative that people write, as blocks: the part of CommonMark 0.31 that it needs so far.
///
/// Headings, paragraphs, lists of one level, quotes, rules and pictures; emphasis, code and links.
/// What is not understood stays text; raw HTML is never more than text.
package struct MarkdownReader {
  private var blocks: [Block] = []
  private var paragraph: [Substring] = []
  private var items: [[Substring]] = []
  /// The number of the first item of a numbered list.
  private var firstNumber: Int?
  /// The level that a heading of one number sign gets, under the heading of its section.
  private let firstLevel: Int

  /// The blocks of a text; its headings begin at `firstLevel`.
  package static func read(_ text: String, firstLevel: Int = 1) -> [Block] {
    var reader = MarkdownReader(firstLevel: firstLevel)
    let lines = withoutComments(text).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines { reader.take(line) }
    reader.endAll()
    return reader.blocks
  }

  private init(firstLevel: Int) { self.firstLevel = firstLevel }

  /// The text without `<!-- comments -->`, which are for those who edit it.
  private static func withoutComments(_ text: String) -> String {
    var rest = text[...]
    var result = ""
    while let start = rest.firstRange(of: "<!--"),
      let end = rest[start.upperBound...].firstRange(of: "-->")
    {
      result += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  // MARK: Lines

  private mutating func take(_ line: Substring) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let indent = line.count - content.count
    if content.isEmpty {
      endParagraph()
    } else if indent < 4, let heading = heading(content) {
      endAll()
      blocks.append(heading)
    } else if indent < 4, isRule(content) {
      endAll()
      blocks.append(.rule)
    } else if let (text, number) = item(content), paragraph.isEmpty || number == nil {
      beginItem(text, number: number)
    } else if !items.isEmpty, indent >= 2 {
      items[items.count - 1].append(content)
    } else {
      endList()
      paragraph.append(content)
    }
  }

  private func heading(_ line: Substring) -> Block? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " else { return nil }
    let text = rest.drop { $0 == " " }
    return .heading(firstLevel + marks.count - 1, InlineReader.read(String(text)))
  }

  private func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard let first = marks.first, "*-_".contains(first), marks.count >= 3 else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// The text of a list item and its number, where it has one.
  private func item(_ line: Substring) -> (Substring, number: Int?)? {
    if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
      return (line.dropFirst(2).drop { $0 == " " }, nil)
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first == " "
    else { return nil }
    return (rest.dropFirst(2).drop { $0 == " " }, Int(digits))
  }

  private mutating func beginItem(_ text: Substring, number: Int?) {
    endParagraph()
    if (number == nil) != (firstNumber == nil) { endList() }
    if items.isEmpty { firstNumber = number }
    items.append([text])
  }

  // MARK: Ends

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    let text = paragraph.joined(separator: "\n")
    paragraph = []
    if let picture = picture(text) {
      blocks.append(picture)
    } else {
      blocks.append(.paragraph(InlineReader.read(text)))
    }
  }

  private mutating func endList() {
    guard !items.isEmpty else { return }
    let read = items.map { List.Item(InlineReader.read($0.joined(separator: "\n"))) }
    blocks.append(.list(List(firstNumber.map { .ordered(start: $0) } ?? .bullet, read)))
    items = []
  }

  private mutating func endAll() {
    endParagraph()
    endList()
  }

  /// A paragraph that is nothing but a picture: `![text](file)`.
  private func picture(_ text: String) -> Block? {
    guard text.hasPrefix("!["), text.hasSuffix(")"), let middle = text.firstRange(of: "](") else {
      return nil
    }
    let alternative = String(text[..<middle.lowerBound].dropFirst(2))
    let source = String(text[middle.upperBound...].dropLast())
    guard !source.contains(")") else { return nil }
    return .picture(Picture(.image(source: source), alternative: alternative))
  }
}
