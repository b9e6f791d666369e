import Testing

@testable import SpanishText

@Suite("Spanish text")
struct SpanishTextTests {
  @Test(arguments: [
    ("Sesión", "sesion"), ("AÑO", "ano"), ("güera", "guera"), ("sesio\u{301}n", "sesion"),
    ("日本", "日本"), ("", ""),
  ])
  func foldsAccentsAndCase(_ text: String, _ expected: String) {
    #expect(text.folded == expected)
  }

  @Test(arguments: [
    (1, "1 línea"), (2, "2 líneas"), (0, "0 líneas"), (1250, "1,250 líneas"), (-1, "−1 línea"),
  ])
  func countsNouns(_ number: Int, _ expected: String) {
    #expect(Spanish.count(number, "línea", "líneas") == expected)
  }

  @Test(arguments: [
    (["a", "b", "c"], "a, b y c", "a, b o c"), (["a"], "a", "a"), ([], "", ""),
    (["Francia", "Italia"], "Francia e Italia", "Francia o Italia"),
    (["agua", "hielo"], "agua y hielo", "agua o hielo"),
    (["plata", "oro"], "plata y oro", "plata u oro"), (["7", "8"], "7 y 8", "7 u 8"),
    (["10", "11"], "10 y 11", "10 u 11"), (["a", "«hora»"], "a y «hora»", "a u «hora»"),
  ])
  func joinsLists(_ items: [String], _ and: String, _ or: String) {
    #expect(Spanish.and(items) == and)
    #expect(Spanish.or(items) == or)
  }

  @Test(arguments: [
    (["a"], 1, "a"), (["a", "b", "c"], 3, "a, b y c"), (["a, s.a.", "b"], 2, "a, s.a. y b"),
    (["a, s.a.", "b", "c"], 3, "a, s.a.; b; y c"), (["a", "b", "c", "d"], 4, "a, b, c y 1 más"),
    (["a", "b"], 1_200, "a, b y 1,198 más"), (["a, s.a.", "b"], 3, "a, s.a.; b; y 1 más"),
  ])
  func longLists(_ items: [String], _ count: Int, _ text: String) {
    #expect(Spanish.list(items, of: count, limit: 3) == text)
  }

  @Test(arguments: [
    (0.785, 2, "0.79"), (2.675, 2, "2.68"), (-0.001, 2, "0.00"), (1234.5, 1, "1,234.5"),
    (90, 0, "90"), (50_000_000, 4, "50,000,000.0000"), (1_234_567_890.5, 2, "1,234,567,890.50"),
    (1e13, 4, "10,000,000,000,000.0000"), (1e17, 2, "100,000,000,000,000,000.00"),
    (-3.25, 1, "−3.3"),
  ])
  func roundsAsByHand(_ number: Double, _ digits: Int, _ expected: String) {
    #expect(Spanish.fixed(number, digits: digits) == expected)
  }

  @Test(arguments: [
    (0.6, 4, 0, "0.6"), (0.6, 4, 2, "0.60"), (60, 2, 1, "60.0"), (1250.5, 2, 2, "1,250.50"),
    (0.123456, 2, 5, "0.12346"), (-0.0, 2, 0, "0"), (7, 0, 0, "7"),
  ])
  func keepsTheZerosThatWereWritten(
    _ number: Double, _ digits: Int, _ least: Int, _ expected: String
  ) {
    #expect(Spanish.decimal(number, digits: digits, least: least) == expected)
  }

  @Test(arguments: [
    ("temporalida", "temporalidad"), ("lineas", "líneas"), ("sesoin", "sesión"), ("xyz", nil),
    ("objetivso", "objetivos"), ("", nil),
  ])
  func suggests(_ word: String, _ expected: String?) {
    let known = ["líneas", "sesión", "temporalidad", "objetivo", "objetivos"]
    #expect(Suggestion.nearest(to: word, in: known) == expected)
  }
}
