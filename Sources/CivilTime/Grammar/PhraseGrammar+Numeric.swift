/// Dates in figures: ISO 8601, and what spreadsheets and forms write, day first (format.md, rule 7).
extension PhraseGrammar {
  mutating func numericDate() -> PartialDate? {
    first(of: [
      { $0.compactDate() }, { $0.yearFirst() }, { $0.dayFirst() }, { $0.monthAndYearInFigures() },
      { $0.dayAndMonthInFigures() },
    ])
  }

  /// `20220303`, as names of files have it.
  private mutating func compactDate() -> PartialDate? {
    guard let number = number(digits: 8...8) else { return nil }
    return dateInFigures(day: number % 100, month: number / 100 % 100, year: number / 10_000)
  }

  /// `2024-06-03`, `2024/06/03`, and the month `2024-06`.
  private mutating func yearFirst() -> PartialDate? {
    guard let year = number(digits: 4...4), let sign = gluedSign(),
      let month = number(digits: 1...2)
    else { return nil }
    guard continuesNumericForm(0) else {
      guard sign == .dash, lexemes[position - 1].number?.digits == 2 else { return nil }
      return PartialDate(
        unit: .month, month: Month(rawValue: month), year: .written(year), range: 0..<0,
        figuresMonth: month)
    }
    guard acceptGlued(sign), let day = number(digits: 1...2), !continuesNumericForm(0) else {
      return nil
    }
    return dateInFigures(day: day, month: month, year: year)
  }

  /// `03/06/2024`, `3/6/24`, `3.6.2024`, `03-06-2024`.
  private mutating func dayFirst() -> PartialDate? {
    guard let day = number(digits: 1...2), let sign = gluedSign(),
      let month = number(digits: 1...2), acceptGlued(sign), let year = gluedYear()
    else { return nil }
    var date = dateInFigures(day: day, month: month, year: 0)
    date.year = year
    date.isNumeric = true
    return date
  }

  /// `06/2024`.
  private mutating func monthAndYearInFigures() -> PartialDate? {
    guard let month = number(digits: 1...2), acceptGlued(.slash, .dash),
      let year = number(digits: 4...4), !continuesNumericForm(0)
    else { return nil }
    return PartialDate(
      unit: .month, month: Month(rawValue: month), year: .written(year), range: 0..<0,
      figuresMonth: month)
  }

  /// `3/6`: the third of June of the year that the context gives.
  private mutating func dayAndMonthInFigures() -> PartialDate? {
    guard let day = number(digits: 1...2), acceptGlued(.slash), let month = number(digits: 1...2),
      !continuesNumericForm(0)
    else { return nil }
    var date = dateInFigures(day: day, month: month, year: 0)
    date.year = nil
    date.isNumeric = true
    return date
  }

  private mutating func gluedSign() -> Lexeme.Kind? {
    for sign in [Lexeme.Kind.dash, .slash, .dot] where acceptGlued(sign) { return sign }
    return nil
  }

  private func dateInFigures(day: Int, month: Int, year: Int) -> PartialDate {
    PartialDate(
      unit: .day(day), month: Month(rawValue: month), year: .written(year), range: 0..<0,
      figuresMonth: month)
  }
}
