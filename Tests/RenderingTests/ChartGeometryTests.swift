import Testing

@testable import Rendering

@Suite("Places in a chart")
struct ChartGeometryTests {
  @Test(arguments: [
    (0, 0, 0..<1), (0, 9, 0..<10), (9, 9, 9..<10), (-5, 3, 0..<4), (8, 40, 8..<10), (4, 4, 4..<5),
    (Int.min, Int.max, 0..<10),
  ])
  func daysFallInCells(_ first: Int, _ last: Int, _ cells: Range<Int>) {
    #expect(DayScale(dayCount: 10, length: 10).cells(first, last) == cells)
  }

  @Test func daysHaveABeginningAMiddleAndAnEnd() {
    let scale = DayScale(dayCount: 4, length: 100)
    #expect([scale.start(of: 1), scale.middle(of: 1), scale.end(of: 1)] == [25, 37.5, 50])
    #expect([scale.start(of: -9), scale.end(of: 99)] == [0, 100])
    #expect(scale.shows(-3, 0) && scale.shows(3, 8) && !scale.shows(4, 9) && !scale.shows(-2, -1))
    #expect(DayScale(dayCount: 0, length: -1) == DayScale(dayCount: 1, length: 0))
  }

  @Test(
    arguments: [
      ([0.0, 10, 20, 30], 8.0, [0, 1, 2, 3]), ([0, 10, 20, 30], 12, [0, 2]),
      ([0, 10, 20, 30], 25, [0]), ([0, 10, 20, 30], 99, []), ([], 5, []), ([0, 0, 0], 5, [0]),
    ] as [([Double], Double, [Int])])
  func ticksAreThinnedOut(_ starts: [Double], _ width: Double, _ shown: [Int]) {
    let widths = starts.map { _ in width }
    #expect(TickLabels.shown(starts: starts, widths: widths, gap: 2, end: 40) == shown)
  }

  @Test func ticksNeverTouch() {
    for count in 1...60 {
      for width in stride(from: 5.0, through: 60, by: 7) {
        let starts = (0..<count).map { Double($0) * 480 / Double(count) }
        let shown = TickLabels.shown(
          starts: starts, widths: starts.map { _ in width }, gap: 6, end: 500)
        for (index, next) in zip(shown, shown.dropFirst()) {
          #expect(starts[index] + width + 6 <= starts[next])
        }
        #expect(shown.allSatisfy { starts[$0] + width <= 500 } && !shown.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ([1, 1, 1], 10, [4, 3, 3]), ([10, 4, 1, 3], 60, [34, 13, 3, 10]), ([1000, 1], 10, [9, 1]),
    ([0, 0], 10, [0, 0]), ([5, 0, 5], 3, [2, 0, 1]), ([1, 1, 1], 2, [1, 1, 1]),
    ([.max / 2, 1], 8, [7, 1]), ([-4, 2], 5, [0, 5]),
  ])
  func placesAreSharedOut(_ counts: [Int], _ places: Int, _ shares: [Int]) {
    #expect(Apportionment.shares(of: counts, among: places) == shares)
  }

  @Test(
    arguments: [
      ([30.0, 30, 30], [0.0, 40, 0], [0, 0, 1]), ([200, 5], [0, 0], [0, 1]), ([], [], []),
    ] as [([Double], [Double], [Int])])
  func legendsFlow(_ widths: [Double], _ lefts: [Double], _ rows: [Int]) {
    let places = SVGFlow.places(of: widths, gap: 10, within: 100)
    #expect(places.map(\.left) == lefts && places.map(\.row) == rows)
  }

  @Test(arguments: [
    ("", []), ("Eje I", ["Eje I"]), ("uno dos tres", ["uno dos", "tres"]),
    ("uno dos tres cuatro cinco seis", ["uno dos", "tres", "cuatro…"]),
    ("abcdefghijklmnop", ["abcdefghij", "klmnop"]), ("  uno   dos ", ["uno dos"]),
    ("a\nb\u{202E}c", ["a bc"]),
  ])
  func labelsWrap(_ text: String, _ lines: [String]) {
    #expect(SVGText(size: 10).lines(of: text, width: 56, limit: 3) == lines)
  }

  @Test func labelsNeverStandOut() {
    let font = SVGText(size: 13, isBold: true)
    for seed in 0..<300 {
      var random = RandomDocument(seed: UInt64(seed))
      let text = random.plainText() + String(repeating: "m", count: seed)
      for width in [20.0, 64, 250] {
        let lines = font.lines(of: text, width: width, limit: 3)
        #expect(lines.count <= 3)
        #expect(lines.allSatisfy { font.width(of: $0) <= width + 20 && !$0.isEmpty }, "\(text)")
      }
    }
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-0.04, "0"), (12.34, "12.3"), (-7.25, "-7.3"), (.nan, "0"),
    (.infinity, "0"), (1e12, "1000000"),
  ])
  func numbersAreShort(_ number: Double, _ text: String) {
    #expect(SVGNumber.text(number) == text)
  }
}
