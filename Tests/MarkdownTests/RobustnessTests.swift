import DocumentModel
import Foundation
import Markdown
import Testing

/// Any text is read; that twice as much takes about twice the time is measured by the benchmarks.
@Suite("Markdown of any kind")
struct RobustnessTests {
  /// What makes careless readers slow or lets them run out of stack.
  static let hard: [String] = [
    "*a **a ", "**a *b ", "*a_ ", "a**b", "*a__b_c*", "[", "![", "[a](", "[a](b", "[a](<b", "]",
    "[a](b \"", "[a][", "[a]: b\n", "[[a]](b)", "![[]()", "[x](y) ", "> ", ">", "- ", "* a\n",
    "1. ", "`", "`a``", "\\", "&", "&amp;", "<", "<a ", "<a b=\"", "<a b='", "<!--", "<?", "<!A ",
    "<![CDATA[", "<!-- -->", "     <!-- -->", "www._", "http://", "http://a_", "a@", "a@b.c ",
    "www.a.b)", "((", "~~~\n", "```a\n", "|", "|-", "a|b\n-|-\n", "|a\n", "[^1]", "[^1]: ",
    "[^a]: b\n\n", "#", "# ", "===\n", "a\n=\n", "\t", " ", "\r", "\u{0}", "é*", "«*»_", "a  \n",
  ]

  /// What takes a careless reader minutes or its stack is read like anything else.
  @Test(arguments: hard)
  func longTextsAreRead(_ part: String) {
    let blocks = MarkdownReader.read(String(repeating: part, count: 10_000) + "\n\nFin")
    #expect(!blocks.isEmpty)
  }

  @Test func nestsWithoutEnd() {
    for (open, close) in [("*a **", "**b*"), ("[", "](b)"), ("![", "](b)"), ("_(", ")_")] {
      let text =
        String(repeating: open, count: 10_000) + "x" + String(repeating: close, count: 10_000)
      #expect(MarkdownReader.read(text).count == 1)
    }
    let indented = (0..<2_000).map { String(repeating: " ", count: $0 * 2) + "- a" }
    #expect(!MarkdownReader.read(indented.joined(separator: "\n")).isEmpty)
  }

  @Test func notesAndLabelsByTheThousand() {
    let notes = (0..<5_000).map { "a[^\($0)] [b\($0)]\n\n[^\($0)]: c [^0]\n\n[b\($0)]: d\n" }
    let blocks = MarkdownReader.read(notes.joined(separator: "\n"))
    #expect(blocks.count == 5_002)
  }

  @Test func anythingIsRead() {
    var random = Steady()
    let parts =
      Self.hard + ["\n", "\n\n", "  ", "    ", "a", "**", "_", "](", "ñ", "\u{301}", "| "]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      _ = MarkdownReader.read(text)
      _ = MarkdownParser.parse(text, extensions: [])
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = MarkdownReader.read(String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// The same numbers in every run.
private struct Steady: RandomNumberGenerator {
  private var state: UInt64 = 2_026

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
