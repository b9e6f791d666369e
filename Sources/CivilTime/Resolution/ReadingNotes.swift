import SpanishText

/// What a reader should be told about how a phrase was read, most particular first.
struct ReadingNotes {
  let row: PartialDateRow
  let reading: PhraseReading
  let context: TemporalContext
  private var notes: [String] = []

  init(row: PartialDateRow, reading: PhraseReading, context: TemporalContext) {
    self.row = row
    self.reading = reading
    self.context = context
  }

  /// The notes, each said once.
  mutating func all() -> [String] {
    for (date, span) in zip(row.dates, reading.spans) {
      let isAlone = row.dates.count == 1
      if let note = TemporalSentences.convention(date, span, isAlone: isAlone) { add(note) }
      if date.isNumeric { add(TemporalSentences.dayFirst) }
    }
    addYear()
    return notes
  }

  private mutating func add(_ note: String) {
    if !notes.contains(note) { notes.append(note) }
  }

  private mutating func addYear() {
    for case .short(let year)? in row.dates.map(\.year) { add(TemporalSentences.shortYear(year)) }
    let years = Set(reading.years).sorted()
    if row.dates.contains(where: \.pointsAtYear) {
      add(TemporalSentences.yearPointedAt(years))
    } else if row.isWithoutYear {
      add(TemporalSentences.yearTaken(years, from: context.year))
    } else if let index = row.years.firstIndex(of: nil) {
      let year = reading.years[index]
      if !row.years.contains(year) { add(TemporalSentences.yearBefore(year, row.phrases[index])) }
    }
  }
}

extension PartialDate {
  fileprivate var pointsAtYear: Bool {
    if case .fromContext = year { true } else { false }
  }
}
