import Testing

@testable import CivilTime

@Suite("Dates in Spanish")
struct SpanishDateTests {
  @Test(arguments: [
    ("2022-02-28", "28 de febrero de 2022", "28 feb 2022", "lunes 28 de febrero de 2022"),
    ("2022-05-01", "1 de mayo de 2022", "1 may 2022", "domingo 1 de mayo de 2022"),
    ("2022-09-29", "29 de septiembre de 2022", "29 sep 2022", "jueves 29 de septiembre de 2022"),
    ("0033-04-03", "3 de abril de 0033", "3 abr 0033", "domingo 3 de abril de 0033"),
  ])
  func writesADay(_ iso: String, _ words: String, _ short: String, _ weekday: String) {
    #expect(SpanishDate.words(date(iso)) == words)
    #expect(SpanishDate.short(date(iso)) == short)
    #expect(SpanishDate.withWeekday(date(iso)) == weekday)
  }

  @Test(arguments: [
    (
      "2022-09-26", "2022-09-30", "del lunes 26 al viernes 30 de septiembre de 2022",
      "26 – 30 sep 2022"
    ),
    (
      "2022-04-01", "2022-06-30", "del viernes 1 de abril al jueves 30 de junio de 2022",
      "1 abr – 30 jun 2022"
    ),
    (
      "2021-11-01", "2022-01-31",
      "del lunes 1 de noviembre de 2021 al lunes 31 de enero de 2022", "1 nov 2021 – 31 ene 2022"
    ),
    ("2022-02-28", "2022-02-28", "lunes 28 de febrero de 2022", "28 feb 2022"),
  ])
  func writesASpan(_ start: String, _ end: String, _ words: String, _ short: String) {
    #expect(SpanishDate.span(span(start, end)) == words)
    #expect(SpanishDate.shortSpan(span(start, end)) == short)
  }

  @Test(arguments: [
    ("2024-06-03", "tres de junio de dos mil veinticuatro"),
    ("2024-07-01", "primero de julio de dos mil veinticuatro"),
    ("1999-12-31", "treinta y uno de diciembre de mil novecientos noventa y nueve"),
    ("2021-02-21", "veintiuno de febrero de dos mil veintiuno"),
  ])
  func spellsADayOut(_ iso: String, _ expected: String) {
    #expect(SpanishDate.spelledOut(date(iso)) == expected)
  }
}
