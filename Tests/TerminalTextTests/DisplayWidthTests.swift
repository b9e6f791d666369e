import Testing

@testable import TerminalText

@Suite("Width in cells")
struct DisplayWidthTests {
  @Test(arguments: [
    ("sesión", 6), ("e\u{301}", 1), ("日本", 4), ("👩‍👩‍👧", 2), ("a\u{200B}b", 2), ("■ rojo", 6), ("☎️", 2),
  ])
  func measuresCells(_ text: String, _ cells: Int) {
    #expect(text.displayWidth == cells)
  }

  /// The usual text is counted by its bytes; that must give what its characters give.
  @Test(arguments: [
    "", "Sesión ordinaria", "a\r\nb", "a\tb\u{7F}", "\u{85}\u{9F}", "\u{A0}\u{AD}", "¿«ñ»?",
    "\u{2FF}",
    "\u{300}", "e\u{301}", "—…●", "©\u{FE0F}", "🇲🇽 México", "日本 año",
  ])
  func countsBytesAsItCountsCharacters(_ text: String) {
    let cells = text.reduce(0) { $0 + $1.displayWidth }
    #expect(text.displayWidth == cells)
    #expect("x\(text)".dropFirst().displayWidth == text.reduce(0) { $0 + $1.displayWidth })
  }

  @Test func cutsAndFills() {
    #expect("Gobierno abierto".truncated(to: 9) == "Gobierno…")
    #expect("año".padded(to: 5) == "año  ")
    #expect("año".leftPadded(to: 5) == "  año")
    #expect("uno dos tres".wrapped(to: 7) == ["uno dos", "tres"])
    #expect("abcdefgh ij".wrapped(to: 3) == ["abc", "def", "gh", "ij"])
    #expect("".wrapped(to: 10) == [""])
    #expect("a\n\nb".wrapped(to: 10) == ["a", "", "b"])
  }
}
