import Testing

@testable import CivilTime

@Suite("Things that come again")
struct RecurrenceTests {
  @Test(arguments: [
    ("mensual", 13), ("trimestral", 4), ("semestral", 2), ("anual", 1), ("cada dos años", 1),
    ("bimestral", 6), ("cuatrimestral", 3), ("semanal", 56), ("quincenal", 26), ("diario", 395),
    ("tres veces al año", 3), ("dos veces al mes", 26), ("una vez por trimestre", 4),
    ("bianual", 2), ("lunes y miércoles", 114), ("el primer lunes de cada mes", 13),
    ("el último día de cada mes", 13), ("el 31 de cada mes", 13), ("cada sesión", 3),
    ("cada sesión ordinaria", 2), ("el quinto viernes de cada mes", 4),
  ])
  func countsInTheTermOf2021And2022(_ text: String, _ expected: Int) throws {
    let expression = try TemporalParser.parse(text, in: crossing).get()
    let recurrence = try #require(expression.recurrence)
    let term = span("2021-11-01", "2022-11-30")
    let sessions: [SessionDate] = [
      .init(kind: "ordinaria", number: 1, date: date("2022-01-20")),
      .init(kind: "extraordinaria", number: 1, date: date("2022-03-10")),
      .init(kind: "ordinaria", number: 2, date: date("2022-07-15")),
      .init(kind: "ordinaria", number: 3, date: date("2023-01-15")),
    ]
    let dates = recurrence.dueDates(in: term, sessions: sessions)
    #expect(recurrence.occurrences(in: term, sessions: sessions) == expected)
    #expect(dates == dates.sorted())
    #expect(dates.allSatisfy { term.contains($0) })
  }

  @Test func countsWholeIntervalsAndMoreThanHalves() {
    #expect(Recurrence.every(2, .year).occurrences(in: span("2022-01-01", "2022-12-31")) == 0)
    #expect(Recurrence.every(1, .year).occurrences(in: span("2022-02-01", "2022-12-31")) == 1)
    #expect(
      Recurrence.every(3, .month).dueDates(in: span("2022-01-01", "2022-12-31")).map(\.iso)
        == ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"])
  }

  @Test func survivesAbsurdCounts() {
    #expect(Recurrence.every(Int.max, .year).occurrences(in: span("2022-01-01", "2022-12-31")) == 0)
    #expect(Recurrence.every(0, .day).occurrences(in: span("2022-01-01", "2022-01-10")) == 10)
    #expect(Recurrence.times(0, per: .year).occurrences(in: span("2022-01-01", "2022-12-31")) == 1)
    #expect(Recurrence.every(1, .day).occurrences(in: span("9999-12-30", "9999-12-31")) >= 1)
  }
}
