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
