import SourceText
import Testing

@Suite("What changed, line by line")
struct LineDifferenceTests {
  private func difference(_ old: String, _ new: String) -> LineDifference {
    LineDifference(from: SourceText(name: "", old), to: SourceText(name: "", new))
  }

  /// The lines of a hunk as a person reads them.
  private func drawn(_ hunk: LineDifference.Hunk) -> String {
    hunk.lines.map { line in
      switch line.change {
      case .kept: " " + line.text
      case .removed: "-" + line.text
      case .added: "+" + line.text
      }
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ("", "", []),
    ("a\nb\nc\n", "a\nb\nc\n", []),
    ("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\ne\nf\n", ["4/4: b| c|-d|+X| e| f"]),
    ("a\nb\n", "a\nb\nc\n", ["3/3: a| b|+c"]),
    ("", "a\n", ["1/1:+a"]),
    ("a\n", "", ["1/1:-a"]),
    ("a\nb", "b", ["1/1:-a| b"]),
    ("a\nX\nb\nc\nd\nY\ne\n", "a\nb\nc\nd\ne\n", ["2/2: a|-X| b| c| d|-Y| e"]),
    (
      "X\nb\nc\nd\ne\nf\nY\n", "x\nb\nc\nd\ne\nf\ny\n",
      ["1/1:-X|+x| b| c", "7/7: e| f|-Y|+y"]
    ),
    ("a\na\nb\na\n", "a\nb\na\na\n", ["2/2: a|-a| b|+a| a"]),
  ])
  func showsWhatChangedWithItsNeighbours(_ old: String, _ new: String, _ hunks: [String]) {
    let found = difference(old, new).hunks.map { "\($0.oldLine)/\($0.newLine):" + drawn($0) }
    #expect(found == hunks)
  }

  @Test(arguments: [
    ("a\nb\n", "a\r\nb\r\n"), ("a\nb\n", "a\nb"), ("a\n", "\u{FEFF}a\n"), ("a\r\nb\n", "a\nb\n"),
  ])
  func lineEndsAreNoLines(_ old: String, _ new: String) {
    #expect(difference(old, new).hunks.isEmpty)
    #expect(difference(old, new).changesLineEnds)
    #expect(!difference(old, old).changesLineEnds)
  }

  @Test(arguments: [("a\nb\nc\n", "a\nx\ny\n", 2), ("a\n", "a\nb\nc\n", 2), ("a\nb\n", "c\n", 2)])
  func countsALineThatTakesThePlaceOfAnotherOnce(_ old: String, _ new: String, _ count: Int) {
    #expect(difference(old, new).changedCount == count)
  }

  /// With all lines around them, the hunks make the second text of the first.
  @Test func theHunksMakeOneTextOfTheOther() {
    var state: UInt64 = 7
    func draw(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<400 {
      let old = (0..<draw(30)).map { _ in "\(draw(8))" }
      var new = old
      for _ in 0..<draw(6) {
        let place = draw(UInt64(new.count + 1))
        if place < new.count, draw(2) == 0 {
          new.remove(at: place)
        } else {
          new.insert("\(draw(9))", at: place)
        }
      }
      let text = { (lines: [String]) in lines.map { $0 + "\n" }.joined() }
      var result: [String] = []
      var position = 0
      for hunk in difference(text(old), text(new)).hunks {
        let before = hunk.lines.prefix { $0.change == .kept }.count
        result += old[position..<hunk.oldLine - 1 - before]
        #expect(result.count + before == hunk.newLine - 1)
        result += hunk.lines.filter { $0.change != .removed }.map(\.text)
        position =
          hunk.oldLine - 1 - before + hunk.lines.count { $0.change != .added }
      }
      #expect(result + old[position...] == new)
    }
  }

  /// A log of which every line moved by two spaces is compared at once, and so is one with changes at
  /// both ends.
  @Test func largeTextsAreCompared() {
    let lines = (0..<60_000).map { $0 % 10 == 0 ? "- id: \($0)" : "  fecha: \($0 % 300)" }
    let old = lines.joined(separator: "\n") + "\n"
    let moved = lines.map { "  " + $0 }.joined(separator: "\n") + "\n"
    #expect(difference(old, moved).changedCount == lines.count)
    #expect(difference(old, "x\n" + old + "y\n").hunks.count == 2)
  }
}
