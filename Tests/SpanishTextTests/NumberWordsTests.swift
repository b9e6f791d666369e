import Testing

@testable import SpanishText

@Suite("Numbers and hours in words")
struct NumberWordsTests {
  @Test(arguments: [
    (0, "cero"), (1, "uno"), (9, "nueve"), (16, "dieciséis"), (21, "veintiuno"), (22, "veintidós"),
    (30, "treinta"), (31, "treinta y uno"), (99, "noventa y nueve"), (100, "cien"),
    (101, "ciento uno"), (116, "ciento dieciséis"), (200, "doscientos"),
    (555, "quinientos cincuenta y cinco"),
    (721, "setecientos veintiuno"), (1000, "mil"), (1001, "mil uno"), (1100, "mil cien"),
    (1999, "mil novecientos noventa y nueve"), (2000, "dos mil"), (2024, "dos mil veinticuatro"),
    (2031, "dos mil treinta y uno"), (9999, "nueve mil novecientos noventa y nueve"),
    (10000, "10,000"), (-1, "−1"),
  ])
  func writesNumbers(_ number: Int, _ expected: String) {
    #expect(Spanish.cardinal(number) == expected)
  }

  @Test(arguments: [
    (1, "un", "una"), (2, "dos", "dos"), (11, "once", "once"), (21, "veintiún", "veintiuna"),
    (31, "treinta y un", "treinta y una"), (101, "ciento un", "ciento una"),
    (100, "cien", "cien"), (121, "ciento veintiún", "ciento veintiuna"),
    (200, "doscientos", "doscientas"), (501, "quinientos un", "quinientas una"),
    (1001, "mil un", "mil una"), (1300, "mil trescientos", "mil trescientas"),
  ])
  func agreesWithTheNoun(_ number: Int, _ masculine: String, _ feminine: String) {
    #expect(Spanish.cardinal(number, .masculine) == masculine)
    #expect(Spanish.cardinal(number, .feminine) == feminine)
  }

  /// What is written in words is read from them; other words are no numbers.
  @Test func wordsAreReadBack() {
    for gender in [NumberGender.alone, .masculine, .feminine] {
      for number in 0...9999 {
        #expect(Spanish.number(inWords: Spanish.cardinal(number, gender)) == number)
      }
    }
    for text in ["", "y", "tres dos", "cien uno", "mil mil", "dos o tres", "muchas", "10,000"] {
      #expect(Spanish.number(inWords: text) == nil, "\(text)")
    }
    #expect(Spanish.number(inWords: "Veintidos") == 22)
  }

  /// Each number has words of its own.
  @Test func noTwoNumbersAreWrittenAlike() {
    for gender in [NumberGender.alone, .masculine, .feminine] {
      let words = Set((0...9999).map { Spanish.cardinal($0, gender) })
      #expect(words.count == 10_000)
      #expect(!words.contains { $0.contains("  ") || $0.hasSuffix(" ") || $0.hasPrefix(" ") })
    }
  }

  @Test(arguments: [
    ("11:05", "las once horas con cinco minutos"), ("11:00", "las once horas"),
    ("12:30 horas", "las doce horas con treinta minutos"), ("11 h", "las once horas"),
    ("1:05", "la una hora con cinco minutos"), ("13:01", "las trece horas con un minuto"),
    ("09:21 hrs.", "las nueve horas con veintiún minutos"), ("0:00", "las cero horas"),
    ("21:31", "las veintiuna horas con treinta y un minutos"),
    ("1:30 p. m.", "las trece horas con treinta minutos"),
    ("12:15 a.m.", "las cero horas con quince minutos"),
    ("11.05 h", "las once horas con cinco minutos"), ("10 horas", "las diez horas"),
  ])
  func readsHours(_ text: String, _ expected: String) {
    #expect(Spanish.hourWords(text) == expected)
  }

  @Test(arguments: [
    "11", "24:00", "11:60", "11:5", "once", "11:05 aproximadamente", "", "13 pm", "111:05",
    "11:05:30",
  ])
  func leavesWhatIsNoHour(_ text: String) {
    #expect(ClockReading(text) == nil)
    #expect(Spanish.hourWords(text) == (text.first?.isNumber == true ? "las \(text)" : text))
  }
}
