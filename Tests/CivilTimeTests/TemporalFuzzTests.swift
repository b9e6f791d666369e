import Testing

@testable import CivilTime

/// Any text at all: it must give an answer, and a coherent one.
@Suite("Temporal phrases made up at random")
struct TemporalFuzzTests {
  /// A generator with a seed (SplitMix64), so that a failure comes again.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let vocabulary =
    """
    a al de del el la los y e en entre hasta desde durante antes después partir más tardar cierre \
    para todo este año mes día días semana quincena trimestre semestre bimestre primer segunda \
    tercera última penúltima principios mediados finales enero febrero marzo mayo Junio sept. dic \
    lunes martes jueves 1 2 03 5 12 15 29 30 31 45 2021 2022 2024 0000 99999 45446 1º 2o. 1er W05 \
    T2 3T S1 - – / , . ( ) 03/06/2024 2022-02 2022-02-29 20220303 cada dos veces mensual sesión \
    próxima ordinaria permanente por definir santa uno treinta veintidós mil n/a 🎉 mayo-22 \
    siguiente cuando que
    """.split(separator: " ")

  static let contexts = [
    year2017, crossing, TemporalContext(year: .none), term("0001-01-01", "0001-12-31"),
    term("9998-06-01", "9999-12-31"), TemporalContext(year: .nearestNotAfter(date("2024-02-29"))),
    TemporalContext(year: .nearestNotBefore(date("9999-12-30"))),
    TemporalContext(year: .nearestNotAfter(date("0001-01-01"))),
  ]

  @Test(arguments: 0..<8)
  func phrasesOfTheVocabularyAreCoherent(_ index: Int) {
    var generator = Generator(state: UInt64(index))
    let context = Self.contexts[index]
    var understood = 0
    for _ in 0..<5000 {
      let count = Int.random(in: 1...9, using: &generator)
      let words = (0..<count).compactMap { _ in Self.vocabulary.randomElement(using: &generator) }
      let separator = Bool.random(using: &generator) ? " " : "  "
      if check(words.joined(separator: separator), in: context) { understood += 1 }
    }
    #expect(understood > 50)
  }

  @Test func randomBytesAreCoherent() {
    var generator = Generator(state: 2022)
    for _ in 0..<5000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      check(String(decoding: bytes, as: UTF8.self), in: crossing)
    }
  }

  @Test(arguments: ["a ", "1, ", "mayo y ", "-", "º", "del 3 al ", "e\u{301}", "👩‍👩‍👧", "9", "á"])
  func longTextsAreRefused(_ piece: String) {
    for count in [10, 60, 100, 300, 1_000_000 / piece.utf8.count] {
      check(String(repeating: piece, count: count), in: crossing)
    }
  }

  @Test func readsBackWhatIsPrinted() throws {
    var generator = Generator(state: 7)
    for _ in 0..<4000 {
      let start = CivilDate(dayNumber: Int.random(in: -719_162...2_932_896, using: &generator))
      let length = Int.random(in: 0...Int.random(in: 0...900, using: &generator), using: &generator)
      let printed = DateSpan(between: start, and: start.adding(days: length))
      let context = TemporalContext(year: .none)
      for text in [SpanishDate.span(printed), SpanishDate.shortSpan(printed)] {
        let expression = try? TemporalParser.parse(text, in: context).get()
        #expect(expression?.span == printed, "\(text)")
      }
      for text in [start.iso, SpanishDate.words(start), SpanishDate.short(start)] {
        let expression = try? TemporalParser.parse(text, in: context).get()
        #expect(expression?.span == DateSpan(start), "\(text)")
      }
    }
  }

  /// Whether the text was understood; records what is incoherent about the answer.
  @discardableResult
  private func check(_ text: String, in context: TemporalContext) -> Bool {
    switch TemporalParser.parse(text, in: context) {
    case .success(let expression):
      if let start = expression.start, let end = expression.end, start > end {
        Issue.record("«\(text)» ends before it starts")
      }
      if expression.kind == .deadline, expression.start != nil || expression.end == nil {
        Issue.record("«\(text)» is not a deadline")
      }
      if expression.dates.contains(where: { expression.span?.contains($0) != true }) {
        Issue.record("«\(text)» has members outside its bounds")
      }
      if (expression.kind == .recurrent) != (expression.recurrence != nil) {
        Issue.record("«\(text)» has a recurrence without the kind")
      }
      return true
    case .failure(let error):
      let range = error.range ?? 0..<0
      if range.upperBound > text.utf8.count || error.headline.isEmpty || error.help.isEmpty {
        Issue.record("«\(text)» has an error that says nothing")
      }
      return false
    }
  }
}
