/// What is wrong with dates that the grammar lets through.
extension PhraseResolver {
  func checkMonths(of partials: [PartialDate]) throws(TemporalError) {
    for date in partials {
      if case .ordinal = date.unit { throw notUnderstood(date) }
      if partials.count > 1, date.isSession { throw notUnderstood(date) }
      guard date.needsMonth, date.month == nil, date.figuresMonth == nil else { continue }
      if case .day(let number) = date.unit, let serial = serial(number, alone: partials.count) {
        throw TemporalError(.spreadsheetSerial(number: number, date: serial), range: date.range)
      }
      throw TemporalError(.missingMonth(phrase: words(date.range)), range: date.range)
    }
  }

  /// The date of a spreadsheet's serial number: day 1 is 1900-01-01, with a 29 February 1900 that
  /// never was (so that day 60 has no date).
  func serial(_ number: Int, alone count: Int) -> CivilDate? {
    guard count == 1, (10_000...99_999).contains(number) else { return nil }
    return CivilDate(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  /// A whole year beside a date without a year («enero a 2022») is no way to write either.
  func checkYears(of row: PartialDateRow) throws(TemporalError) {
    let hasYear = row.dates.contains { $0.unit == .year }
    guard hasYear, row.dates.count > 1 else { return }
    for (date, year) in zip(row.dates, row.years) where year == nil { throw notUnderstood(date) }
  }

  func checkWeekdays(
    of partials: [PartialDate], _ reading: PhraseReading
  ) throws(TemporalError) {
    for (date, span) in zip(partials, reading.spans) {
      guard let written = date.weekday, case .day = date.unit, span.start.weekday != written else {
        continue
      }
      throw TemporalError(.wrongWeekday(written: written, date: span.start), range: date.range)
    }
  }
}
