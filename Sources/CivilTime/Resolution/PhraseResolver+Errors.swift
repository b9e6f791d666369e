import SpanishText

/// What to complain about, and where.
extension PhraseResolver {
  /// «junio 24» names a day of the year of the context, or the month of 2024.
  func dayOrYear(_ date: PartialDate) -> TemporalError {
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

  func notUnderstood(_ date: PartialDate) -> TemporalError {
    TemporalError(.notUnderstood(word: words(date.range), suggestion: nil), range: date.range)
  }

  func hull(of partials: [PartialDate]) -> Range<Int> {
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
