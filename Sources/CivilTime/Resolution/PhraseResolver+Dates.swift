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

    let reading = try reading(of: row, items)
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

  /// The choice of years: of each member of a list by itself, when the context allows only one; of
  /// the whole otherwise, each member following the one before it.
  private func reading(
    of row: PartialDateRow, _ items: [DateItem]
  ) throws(TemporalError) -> PhraseReading {
    let whole = YearChoice(
      row: row, source: context.year, phrase: trimmed, range: hull(of: row.dates))
    guard items.count > 1, row.isWithoutYear else { return try whole.reading() }
    var spans: [DateSpan] = []
    var years: [Int] = []
    for item in items {
      let phrases = item.partials.map { words($0.range) }
      let member = PartialDateRow(
        dates: item.partials, years: item.partials.map { _ in nil }, phrases: phrases)
      let choice = YearChoice(
        row: member, source: context.year, phrase: phrases.joined(separator: " – "),
        range: hull(of: item.partials))
      do throws(TemporalError) {
        let reading = try choice.reading()
        spans += reading.spans
        years += reading.years
      } catch {
        guard case .ambiguous = error.problem else { throw error }
        return try whole.reading()
      }
    }
    return PhraseReading(spans: spans, years: years)
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
}
