import SourceText
import Testing

@Suite("Texts and their places")
struct SourceTextTests {
  @Test(arguments: [
    (2, 5, 2, 5), (5, 2, 5, 5), (-3, 4, 0, 4), (-3, -1, 0, 0),
    (7, .max, 7, Int(UInt32.max)), (.max, .max, Int(UInt32.max), Int(UInt32.max)),
  ])
  func rangesAreHeldWithinATextThatCanBeRead(_ start: Int, _ end: Int, _ first: Int, _ last: Int) {
    let range = ByteRange(start, end)
    #expect(range.start == first && range.end == last && range.count == last - first)
  }

  @Test(arguments: ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"])
  func linesEndAsTheyEnd(_ text: String) {
    let source = SourceText(name: "", text)
    let index = LineIndex(source)
    #expect(index.count == 4)
    #expect((1...4).map { source[index.range(ofLine: $0)] } == ["a", "b", "", "c"])
    #expect(index.line(at: source.bytes.count - 1) == 4)
    #expect(index.range(ofLine: 9).isEmpty)
  }

  @Test func columnsCountCharacters() {
    let source = SourceText(name: "", "\u{FEFF}año: é\u{301}x\n  b")
    let index = LineIndex(source)
    #expect(index.position(of: 3) == index.position(of: 3))
    #expect(index.position(of: 3).column == 1)
    #expect(index.position(of: source.bytes.count).line == 2)
    #expect(index.position(of: source.bytes.count).column == 4)
  }

  @Test(arguments: [("a\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a", "\n"), ("", "\n")])
  func knowsItsLineEnd(_ text: String, _ ending: String) {
    #expect(SourceText(name: "", text).lineEnding == ending)
  }

  @Test func editsAreCarriedOutAtOnce() throws {
    let source = SourceText(name: "", "uno dos tres")
    let edited = try #require(
      source.applying([
        TextEdit(ByteRange(8, 12), "3"), TextEdit(ByteRange(0, 3), "1"), TextEdit(.at(3), ","),
      ]))
    #expect(edited[edited.range] == "1, dos 3")
    #expect(source.applying([TextEdit(ByteRange(0, 5), ""), TextEdit(ByteRange(4, 6), "")]) == nil)
    #expect(source.applying([TextEdit(ByteRange(0, 99), "")]) == nil)
  }

  @Test(arguments: [
    ("", ""), ("a", "a"), ("", "a"), ("a", ""), ("abc", "axc"), ("aa", "aaa"), ("á", "é"),
    ("x\r\ny", "x\ry"), ("x\ny", "x\r\ny"), ("👍", "👎"), ("a\r\n", "a\r\nb\r\n"), ("«á»", "á"),
  ])
  func theDifferenceMakesTheOtherText(_ before: String, _ after: String) {
    let source = SourceText(name: "", before)
    let edit = source.difference(to: SourceText(name: "", after))
    #expect(source.applying(edit).bytes == Array(after.utf8))
    #expect(before != after || edit.range.isEmpty && edit.replacement.isEmpty)
  }

  @Test func findsTheFirstByteThatIsNoText() {
    #expect(SourceText(name: "", "áé\t\r\n«x» 👍").firstInvalidByte == nil)
    for (bytes, offset, reason) in [
      ([0x61, 0xE1, 0x62], 1, .notUTF8), ([0x61, 0x00], 1, .control), ([0xC2, 0x80], 0, .control),
      ([0xC2, 0x85], nil, .control), ([0xED, 0xA0, 0x80], 0, .notUTF8),
      ([0xF4, 0x90, 0x80, 0x80], 0, .notUTF8),
      ([0x7F], 0, .control), (Array(repeating: 0x61, count: 9) + [0x1B], 9, .control),
      ([0xC3], 0, .notUTF8),
    ] as [([UInt8], Int?, InvalidByte.Reason)] {
      let found = SourceText(name: "", bytes: bytes).firstInvalidByte
      #expect(found?.offset == offset, "\(bytes)")
      if offset != nil { #expect(found?.reason == reason, "\(bytes)") }
    }
  }

  @Test func agreesWithTheStandardLibraryOnUTF8() {
    var state: UInt64 = 9
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let starts: [UInt8] = [
      0x41, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xC0, 0xF5, 0x80, 0xBF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<next(12)).map { _ in
        next(2) == 0 ? starts[next(starts.count)] : UInt8(0x80 + next(64))
      }
      let found = SourceText(name: "", bytes: bytes).firstInvalidByte
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((found?.reason != .notUTF8) == isText || found?.reason == .control, "\(bytes)")
      #expect(SourceText(name: "", bytes: bytes).isUTF8 == isText, "\(bytes)")
    }
  }
}
