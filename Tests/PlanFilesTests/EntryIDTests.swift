import SourceText
import Testing

@testable import PlanFiles

/// Ids are short, can be read aloud, are no numbers, and are not given twice.
@Suite("Ids of entries")
struct EntryIDTests {
  /// Numbers in a row, the same in every run.
  struct Counter: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test func looksAsItShould() {
    var generator = Counter(state: 1)
    var drawn: Set<String> = []
    for _ in 0..<5_000 {
      let id = EntryID.fresh(notIn: nil, besides: drawn, using: &generator)
      #expect(id.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{5}/) != nil)
      #expect(id.wholeMatch(of: /[0-9a-fx.]*/) == nil, "\(id) may be read as a number")
      drawn.insert(id)
    }
    #expect(drawn.count == 5_000)
  }

  @Test func theSameSourceDrawsTheSame() {
    var (first, second) = (Counter(state: 7), Counter(state: 7))
    #expect(
      EntryID.fresh(notIn: nil, using: &first) == EntryID.fresh(notIn: nil, using: &second))
  }

  @Test func whatStandsInTheLogIsNotDrawn() {
    var generator = Counter(state: 7)
    let first = EntryID.fresh(notIn: nil, using: &generator)
    for text in ["id: \(first)\n", first, "x\(first)x", "\n\(first)", "\(first.suffix(4))\(first)"]
    {
      var again = Counter(state: 7)
      let id = EntryID.fresh(notIn: SourceText(name: "", text), using: &again)
      #expect(id != first)
    }
    var again = Counter(state: 7)
    #expect(EntryID.fresh(notIn: SourceText(name: "", "otra cosa"), using: &again) == first)
  }
}
