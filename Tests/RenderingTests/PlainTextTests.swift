import TerminalText
import Testing

@testable import Rendering

/// Texts without signs go a short way past the escaping; it must say what the long one says.
@Suite("Texts that need no escaping")
struct PlainTextTests {
  static let pieces = [
    "a", "é", " ", " ", ":", "/", "_", "&", "#", "*", "\\", "`", "[", "|", "~", "<", ">", "\u{308}",
    "\u{A0}", "\n", "1", "。", "👩‍👩‍👧", "https://a.mx",
  ]

  @Test(arguments: pieces)
  func comeOutAsTheyWouldSignBySign(_ first: String) {
    for second in Self.pieces {
      for third in Self.pieces {
        let text = "x" + first + second + third
        #expect(
          MarkdownEscaping.inline(text) == MarkdownEscaping.escaped(text.printable), "\(text)")
      }
    }
  }
}
