import SpanishText

/// Stretches of time whose months, units and years have been filled in.
struct ResolvedItems {
  let items: [DateItem]
  /// One for each item.
  let spans: [DateSpan]
  let isApproximate: Bool
  let notes: [String]
}

extension PhraseResolver {
  /// The days of each item of a list.
  func resolve(_ items: [DateItem]) throws(TemporalError) -> ResolvedItems {
    let items = inherited(items)
    let partials = items.flatMap(\.partials)
    try checkMonths(of: partials)
    for date in partials where date.isDayOrYear { throw dayOrYear(date) }
    var years: [Int?] = []
    for date in partials { years.append(try writtenYear(of: date)) }
    let row = PartialDateRow(
      dates: partials, years: years, phrases: partials.map { words($0.range) })
    try checkYears(of: row)

    let choice = YearChoice(
      row: row, source: context.year, phrase: trimmed, range: hull(of: partials))
    let reading = try choice.reading()
    try checkWeekdays(of: partials, reading)

    var spans: [DateSpan] = []
    var index = 0
    for item in items {
      spans.append(try span(of: item, reading.spans[index..<(index + item.partials.count)]))
      index += item.partials.count
    }
    var notes = ReadingNotes(row: row, reading: reading, context: context)
    return ResolvedItems(
      items: items, spans: spans, isApproximate: partials.contains(where: \.isApproximate),
      notes: notes.all())
  }

  /// The year that is written beside a date, or that it points at.
  func writtenYear(of date: PartialDate) throws(TemporalError) -> Int? {
    switch date.year {
    case nil: return nil
    case .written(let year):
      guard CivilDate.years.contains(year) else { throw unsupportedYear(date) }
      return year
    case .short(let year): return YearReference.full(year)
    case .unsupported: throw unsupportedYear(date)
    case .fromContext(let offset): return try yearFromContext(offset, of: date)
    }
  }

  private func unsupportedYear(_ date: PartialDate) -> TemporalError {
    TemporalError(.unsupportedYear(phrase: words(date.range)), range: date.range)
  }

  /// «Este año» is the anchor's, or that of a term of one year.
  ///
  /// In a term of several it does not help: a month is looked for in the term, and a whole year is
  /// ambiguous.
  private func yearFromContext(
    _ offset: Int, of date: PartialDate
  ) throws(TemporalError) -> Int? {
    let year: Int
    switch context.year {
    case .nearestNotAfter(let day), .nearestNotBefore(let day): year = day.year
    case .term(let term) where term.start.year == term.end.year: year = term.start.year
    case .term: return nil
    case .none: throw TemporalError(.missingYear(phrase: words(date.range)), range: date.range)
    }
    guard CivilDate.years.contains(year + offset) else { throw unsupportedYear(date) }
    return year + offset
  }

  /// Gives a date without month or unit those of the next one: «5, 12 y 19 de mayo», «primer y
  /// segundo trimestre».
  private func inherited(_ items: [DateItem]) -> [DateItem] {
    var next: PartialDate?
    let filled: [DateItem] = items.reversed().map { item in
      var item = item
      if let last = item.last {
        let filled = last.inheriting(from: next)
        item.last = filled
        next = filled
      }
      item.first = item.first.inheriting(from: next)
      next = item.first
      return item
    }
    return filled.reversed()
  }

  private func span(
    of item: DateItem, _ ends: ArraySlice<DateSpan>
  ) throws(TemporalError) -> DateSpan {
    guard let first = ends.first, let last = ends.last else { throw TemporalError(.empty) }
    guard let span = DateSpan(start: first.start, end: last.end), first.start <= last.start else {
      throw TemporalError(
        .reversed(start: first.start, end: last.end), range: hull(of: item.partials))
    }
    return span
  }

  // MARK: Checks

  private func checkMonths(of partials: [PartialDate]) throws(TemporalError) {
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
  private func serial(_ number: Int, alone count: Int) -> CivilDate? {
    guard count == 1, (10_000...99_999).contains(number) else { return nil }
    return CivilDate(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  /// A whole year beside a date without a year («enero a 2022») is no way to write either.
  private func checkYears(of row: PartialDateRow) throws(TemporalError) {
    let hasYear = row.dates.contains { $0.unit == .year }
    guard hasYear, row.dates.count > 1 else { return }
    for (date, year) in zip(row.dates, row.years) where year == nil { throw notUnderstood(date) }
  }

  private func checkWeekdays(
    of partials: [PartialDate], _ reading: PhraseReading
  ) throws(TemporalError) {
    for (date, span) in zip(partials, reading.spans) {
      guard let written = date.weekday, case .day = date.unit, span.start.weekday != written else {
        continue
      }
      throw TemporalError(.wrongWeekday(written: written, date: span.start), range: date.range)
    }
  }

  // MARK: What to complain about

  /// «junio 24» names a day of the year of the context, or the month of 2024.
  private func dayOrYear(_ date: PartialDate) -> TemporalError {
    guard case .day(let number) = date.unit else { return notUnderstood(date) }
    let phrase = words(date.range)
    let row = PartialDateRow(dates: [date], years: [nil], phrases: [phrase])
    let choice = YearChoice(row: row, source: context.year, phrase: phrase, range: date.range)
    let day = try? choice.reading().hull
    let month = date.month?.rawValue ?? 1
    let whole = DateSpan.months(month...month, of: YearReference.full(number))
    return TemporalError(
      .ambiguous(phrase: phrase, readings: [day, whole].compactMap(\.self)), range: date.range)
  }

  private func notUnderstood(_ date: PartialDate) -> TemporalError {
    TemporalError(.notUnderstood(word: words(date.range), suggestion: nil), range: date.range)
  }

  private func hull(of partials: [PartialDate]) -> Range<Int> {
    let start = partials.map(\.range.lowerBound).min() ?? 0
    return start..<max(start, partials.map(\.range.upperBound).max() ?? 0)
  }

  /// The error for a phrase that no rule takes: its first word that nobody knows, or else the one
  /// that no rule could go past.
  func misunderstanding(of lexemes: [Lexeme], at furthest: Int) -> TemporalError {
    guard furthest < lexemes.count else {
      return TemporalError(.notUnderstood(word: "", suggestion: nil))
    }
    if lexemes.count == 1, let number = lexemes[0].number?.value,
      let date = serial(number, alone: 1)
    {
      return TemporalError(
        .spreadsheetSerial(number: number, date: date), range: lexemes[0].range)
    }
    let culprit = lexemes[furthest]
    let word = words(culprit.range)
    let isWord = culprit.word != nil && word.utf8.count >= 3
    let suggestion = isWord ? Suggestion.nearest(to: word, in: Vocabulary.suggestions) : nil
    return TemporalError(
      .notUnderstood(
        word: word, suggestion: suggestion?.folded == word.folded ? nil : suggestion),
      range: culprit.range)
  }
}

extension PartialDate {
  /// The date with the month or the unit of the one that follows it, where it lacks its own.
  fileprivate func inheriting(from next: PartialDate?) -> PartialDate {
    guard let next else { return self }
    var date = self
    if case .ordinal(let ordinal) = unit {
      switch next.unit {
      case .fraction(let fraction, _): date.unit = .fraction(fraction, ordinal)
      case .fortnight: date.unit = .fortnight(ordinal)
      case .weekOfMonth: date.unit = .weekOfMonth(ordinal)
      case .weekdayOfMonth(_, let weekday): date.unit = .weekdayOfMonth(ordinal, weekday)
      // «1.º y 2 de mayo».
      case .day: if case .nth(let number) = ordinal { date.unit = .day(number) }
      default: break
      }
    }
    if date.needsMonth, date.month == nil, date.figuresMonth == nil { date.month = next.month }
    return date
  }

  /// Whether its bounds are a convention (format.md, rule 4).
  var isApproximate: Bool {
    switch unit {
    case .partOfMonth, .partOfYear: true
    default: false
    }
  }
}
