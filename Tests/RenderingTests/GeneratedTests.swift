import DocumentModel
import JSONText
import Rendering
import TerminalText
import Testing

@Suite("Whatever a document holds")
struct GeneratedTests {
  @Test(arguments: [20, 33, 50, 80, 120])
  func noTerminalLineIsTooWide(_ width: Int) {
    for seed in 0..<200 {
      var random = RandomDocument(seed: UInt64(seed))
      let document = random.document()
      let text = TerminalRenderer(width: width).text(of: document)
      for line in text.split(separator: "\n") where line.displayWidth > width {
        #expect(line.contains("://"), "\(seed): \(line)")
        let words = line.drop { " │┃•.0123456789".contains($0) }.split(separator: " ")
        #expect(words.count == 1, "\(seed): \(line)")
      }
    }
  }

  @Test func noControlReachesATerminal() {
    for seed in 0..<200 {
      var random = RandomDocument(seed: UInt64(seed))
      let text = TerminalRenderer(width: 70).text(of: random.document())
      let isClean = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || (scalar.properties.generalCategory != .control && scalar != "\u{202E}")
      }
      #expect(isClean, "\(seed)")
    }
  }

  @Test func coloursChangeNothingElse() {
    for seed in 0..<200 {
      var random = RandomDocument(seed: UInt64(seed))
      let document = random.document()
      let coloured = TerminalRenderer(width: 60, style: .coloured).text(of: document)
      #expect(coloured.withoutColours == TerminalRenderer(width: 60).text(of: document), "\(seed)")
    }
  }

  @Test func markdownRowsHaveOneCellAColumn() {
    for seed in 0..<500 {
      var random = RandomDocument(seed: UInt64(seed))
      let table = random.table()
      let document = Document(Document.Metadata(title: ""), [.table(table)])
      let text = MarkdownRenderer().text(of: document)
      let rows = text.split(separator: "\n").prefix { $0.hasPrefix("|") }
      let groups = table.groups.count { $0.title != nil }
      #expect(rows.count == 2 + table.rows.count + groups, "\(seed)")
      for row in rows { #expect(row.bareBars == table.columns.count + 1, "\(seed): \(row)") }
    }
  }

  @Test func everyFormatEndsWithOneLineEndAndIsTheSameTwice() {
    for seed in 0..<300 {
      var random = RandomDocument(seed: UInt64(seed))
      let document = random.document()
      let markdown = MarkdownRenderer().text(of: document)
      #expect(markdown == MarkdownRenderer().text(of: document))
      #expect(markdown.hasSuffix("\n") && !markdown.hasSuffix("\n\n"), "\(seed)")
      #expect(JSONRenderer().text(of: document).hasSuffix("}\n"))
    }
  }
}

extension StringProtocol {
  /// How many bars no backslash takes their meaning from.
  fileprivate var bareBars: Int {
    var count = 0
    var isEscaped = false
    for character in self {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }

  /// The text without the sequences that `TextStyle` writes.
  fileprivate var withoutColours: String {
    var result = ""
    var isInSequence = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" { isInSequence = true }
      if !isInSequence { result.unicodeScalars.append(scalar) }
      if scalar == "m" { isInSequence = false }
    }
    return result
  }
}
