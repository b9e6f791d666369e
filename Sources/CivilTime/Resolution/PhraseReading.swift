/// All partial dates of a phrase with one choice of years, in the order in which they are written.
struct PhraseReading: Hashable, Sendable {
  /// One for each partial date.
  let spans: [DateSpan]
  /// The year in which each was looked for.
  var years: [Int] = []

  /// From the first day to the last.
  var hull: DateSpan {
    spans.dropFirst().reduce(spans.first ?? DateSpan(.earliest)) { $0.union($1) }
  }
}

/// Partial dates one after the other, whose missing years depend on each other.
struct PartialDateRow: Sendable {
  let dates: [PartialDate]
  /// The year of each, where it is written.
  let years: [Int?]
  /// The words of each, for messages.
  let phrases: [String]

  /// Whether no year is written anywhere.
  var isWithoutYear: Bool { years.allSatisfy { $0 == nil } }

  /// The days of each when the first one without any year before it lies in `firstYear`.
  ///
  /// A year at the right holds for those at its left, or the year before it when their month comes
  /// later; those at its right follow (format.md, rule 3).
  func reading(firstYear: Int) throws(TemporalError) -> PhraseReading {
    var filled = years
    if isWithoutYear, !filled.isEmpty { filled[0] = firstYear }
    for index in filled.indices.dropLast().reversed() where filled[index] == nil {
      guard let next = filled[index + 1] else { continue }
      filled[index] = comesLater(index, than: index + 1) ? next - 1 : next
    }
    for index in filled.indices.dropFirst() where filled[index] == nil {
      guard let previous = filled[index - 1] else { continue }
      filled[index] = comesLater(index - 1, than: index) ? previous + 1 : previous
    }
    var spans: [DateSpan] = []
    for (index, date) in dates.enumerated() {
      spans.append(try date.span(in: filled[index] ?? firstYear, phrase: phrases[index]))
    }
    return PhraseReading(spans: spans, years: filled.map { $0 ?? firstYear })
  }

  private func comesLater(_ left: Int, than right: Int) -> Bool {
    (dates[left].firstMonth ?? 1) > (dates[right].firstMonth ?? 1)
  }
}
