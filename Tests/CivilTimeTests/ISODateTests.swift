import Testing

@testable import CivilTime

/// A day in figures has a short way past the grammar; it must say what the grammar says.
@Suite("Days written as yyyy-mm-dd")
struct ISODateTests {
  static let contexts = TemporalFuzzTests.contexts

  @Test(arguments: [
    "2025-01-31", "2025-12-31", "2024-02-29", "0001-01-01", "9999-12-31", "2011-12-05",
    "2021-02-22", "1900-02-28",
    // No days: the error is the grammar's.
    "2025-02-29", "2025-02-30", "2025-13-01", "2025-00-10", "2025-01-00", "2025-04-31",
    "0000-01-01", "2021-22-03", "2019-20-21", "1900-02-29",
    // Nearly the same, and more than the short way takes.
    " 2025-01-31", "2025-01-31 ", "2025-01-31\n", "\u{A0}2025-01-31", "\u{FEFF}2025-01-31",
    "2025-1-31", "2025-01-3", "25-01-31", "2025/01/31", "2025.01.31", "2025–01–31", "20250131",
    "2025-01-31.", "+2025-01-3", "-025-01-31", "２０２５-01-31", "2025-01", "2025-01-31T00:00",
  ])
  func areReadAsTheGrammarReadsThem(_ text: String) {
    for context in Self.contexts {
      let (short, long) = (
        TemporalParser.parse(text, in: context), TemporalParser.parseAsPhrase(text, in: context)
      )
      #expect(short == long, "\(text)")
    }
  }

  @Test func everyDayOfFourYearsIsReadAsTheGrammarReadsIt() {
    var day = date("2022-01-01")
    while day <= date("2025-12-31") {
      let text = day.iso
      #expect(
        TemporalParser.parse(text, in: year2017) == TemporalParser.parseAsPhrase(text, in: year2017)
      )
      day = day.adding(days: 1)
    }
  }

  @Test func everyThreeFiguresAreReadAsTheGrammarReadsThem() {
    for month in 0...99 {
      for day in [0, 1, 12, 28, 29, 30, 31, 32, 99] {
        let text = "2023-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
        #expect(
          TemporalParser.parse(text, in: crossing)
            == TemporalParser.parseAsPhrase(text, in: crossing), "\(text)")
      }
    }
  }
}
