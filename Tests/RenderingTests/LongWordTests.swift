import TerminalText
import Testing

@testable import Rendering

@Suite("Words longer than a line")
struct LongWordTests {
  @Test(arguments: [
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("ab-cdefgh", 5, ["ab-", "cdefg", "h"]),
    ("a-bcdefghi", 6, ["a-bcde", "fghi"]), ("日本語", 3, ["日", "本", "語"]), ("日本", 1, ["日", "本"]),
    ("https://a.mx/b/c", 8, ["https://", "a.mx/b/c"]), ("", 3, []),
  ])
  func areBrokenWhereAnEyeExpectsIt(_ text: String, _ width: Int, _ pieces: [String]) {
    #expect(word([StyledRun(text: text)]).broken(to: width).map(\.line.text) == pieces)
  }

  @Test func keepTheirRoles() {
    let runs = [StyledRun(text: "abc", roles: [.strong]), StyledRun(text: "def", roles: [.faint])]
    let pieces = word(runs).broken(to: 2)
    #expect(
      pieces.map(\.line.runs) == [
        [StyledRun(text: "ab", roles: [.strong])],
        [StyledRun(text: "c", roles: [.strong]), StyledRun(text: "d", roles: [.faint])],
        [StyledRun(text: "ef", roles: [.faint])],
      ])
  }

  /// Minutes, if what is left were moved to the front for each piece.
  @Test(.timeLimit(.minutes(1)))
  func areBrokenInTimeThatGrowsWithThem() {
    let text = String(repeating: "abcdefghij", count: 120_000)
    let pieces = word([StyledRun(text: text)]).broken(to: 10)
    #expect(pieces.count == 120_000)
    #expect(pieces.allSatisfy { $0.line.text == "abcdefghij" })
  }

  private func word(_ runs: [StyledRun]) -> StyledWord {
    var word = StyledWord()
    for run in runs { word.append(run) }
    return word
  }
}
