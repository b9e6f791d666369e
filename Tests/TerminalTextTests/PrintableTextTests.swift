import TerminalText
import Testing

/// Texts of users without what could command a terminal or mislead the eye.
@Suite("Printable text")
struct PrintableTextTests {
  @Test func plainTextStaysAsItIs() {
    let texts = [
      "", "Acción, ñandú, «comillas» y ¿preguntas?", "1 ene – 31 mar 2022 — “así” … •",
      "● ▲ ■ ○ █░ ─│ → 70\u{A0}%", "日本語 👩‍💻",
    ]
    for text in texts { #expect(text.printable == text) }
  }

  @Test(
    "what must not get through",
    arguments: [
      ("a\u{1B}[31mb", "a\u{241B}[31mb"), ("a\tb\r\nc\u{85}d\u{2028}e", "a b c d e"),
      ("a\u{7F}b", "a\u{2421}b"), ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{AD}b", "ab"),
      ("a\u{200B}b\u{200F}c", "abc"), ("a\u{202E}b\u{2060}c\u{2069}d", "abcd"), ("\u{FEFF}a", "a"),
    ])
  func control(_ text: String, _ expected: String) { #expect(text.printable == expected) }

  @Test func everyScalarIsToldAlikeAloneAndBesideAnother() {
    // The way that looks at bytes and the way that looks at scalars must agree: «\u{1}» forces the
    // second one.
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect("\u{1}\(text)".printable == "\u{2401}\(text.printable)", "U+\(value)")
    }
  }
}
