@testable import CivilTime

/// The contexts of the tables.
let year2017 = term("2017-01-01", "2017-12-31")
let year2022 = term("2022-01-01", "2022-12-31")
/// A term that crosses years, as that of the plan of 2021–2022.
let crossing = term("2021-11-01", "2022-11-30")

func date(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? .earliest }

func span(_ start: String, _ end: String) -> DateSpan {
  DateSpan(between: date(start), and: date(end))
}

func term(_ start: String, _ end: String) -> TemporalContext {
  TemporalContext(year: .term(span(start, end)))
}

func term(of year: Int) -> TemporalContext {
  TemporalContext(year: DateSpan.year(year).map { .term($0) } ?? .none)
}

/// One line for a reading: «día 2022-01-31/2022-01-31», «límite -/2015-12-31», or the id of the
/// error and what it says.
func reading(_ text: String, in context: TemporalContext) -> String {
  switch TemporalParser.parse(text, in: context) {
  case .success(let expression):
    guard expression.start != nil || expression.end != nil else { return expression.kind.rawValue }
    return
      "\(expression.kind.rawValue) \(expression.start?.iso ?? "-")/\(expression.end?.iso ?? "-")"
  case .failure(let error): return "\(error.id): \(error.headline)"
  }
}
