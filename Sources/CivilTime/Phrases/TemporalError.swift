/// Why a phrase could not be turned into dates, with what the reader needs to mend it.
package struct TemporalError: Error, Hashable, Sendable {
  /// What is wrong, as data.
  package enum Problem: Hashable, Sendable {
    /// The phrase has several readings in its context (format.md, rules 1 and 2).
    case ambiguous(phrase: String, readings: [DateSpan])
    /// There is no text.
    case empty
    /// The month does not have that day; the year is nil when none is known.
    case impossibleDay(phrase: String, month: Month, year: Int?)
    /// A number stands where a month should, and is not one.
    case impossibleMonth(phrase: String, number: Int)
    /// There are fewer of that unit («quinto trimestre»); `most` is the last that exists.
    case impossibleOrdinal(phrase: String, unit: TemporalUnitName, most: Int)
    /// A day without its month.
    case missingMonth(phrase: String)
    /// A date without its year, and no context to take it from.
    case missingYear(phrase: String)
    /// A word that is not part of any phrase that is understood; empty when the phrase is cut short.
    case notUnderstood(word: String, suggestion: String?)
    /// Nothing of that name falls in the term of the plan.
    case outsideTerm(phrase: String, term: DateSpan)
    /// The end lies before the start.
    case reversed(start: CivilDate, end: CivilDate)
    /// The serial number that a spreadsheet keeps for a date.
    case spreadsheetSerial(number: Int, date: CivilDate)
    /// The text is longer than any phrase.
    case tooLong
    /// A year outside 1...9999, or not of four digits.
    case unsupportedYear(phrase: String)
    /// The weekday that is written is not that of the date.
    case wrongWeekday(written: Weekday, date: CivilDate)
  }

  /// What is wrong.
  package let problem: Problem
  /// The offending words: a range of UTF-8 bytes within the text, or nil for the whole text.
  package let range: Range<Int>?

  init(_ problem: Problem, range: Range<Int>? = nil) {
    self.problem = problem
    self.range = range
  }

  /// The stable name of the kind of error, in Spanish words joined by hyphens.
  package var id: String {
    switch problem {
    case .ambiguous: "fecha-ambigua"
    case .empty: "fecha-vacía"
    case .impossibleDay, .impossibleMonth, .impossibleOrdinal: "fecha-imposible"
    case .missingMonth: "fecha-sin-mes"
    case .missingYear: "fecha-sin-año"
    case .notUnderstood, .tooLong: "fecha-no-entendida"
    case .outsideTerm: "fecha-fuera-del-periodo"
    case .reversed: "fecha-al-revés"
    case .spreadsheetSerial: "fecha-de-hoja-de-cálculo"
    case .unsupportedYear: "año-no-admitido"
    case .wrongWeekday: "día-de-la-semana-equivocado"
    }
  }

  /// What is wrong, in one Spanish sentence without a full stop.
  package var headline: String { TemporalSentences.headline(problem) }

  /// What to do now, in Spanish.
  package var help: String { TemporalSentences.help(problem) }
}
