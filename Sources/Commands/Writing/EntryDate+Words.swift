import Arguments
import CivilTime
import PlanFiles
import SpanishText

extension EntryDate {
  /// The day that an option says, «--fecha» for most, else today.
  init(
    _ values: ArgumentValues, of option: Option<String?> = WritingOptions.date,
    in work: PlanAtWork
  ) throws(Stop) {
    guard values.contains(option), let said = values[option] else {
      self.init(work.today)
      return
    }
    try self.init(said, of: option.definition.spelling, in: work)
  }

  /// A day as a person says it; what has no year is the nearest that is not to come.
  ///
  /// Where the term of the plan gives it another year, the person must tell which.
  /// A vaguer date is written as it was said, so that it must carry its year in any case. What is
  /// planned is to come: then the nearest day is one that has not passed.
  init(
    _ said: String, of option: String, in work: PlanAtWork, isWrittenAsSaid: Bool = true,
    isToCome: Bool = false
  ) throws(Stop) {
    if let day = DayWord.day(said, today: work.today) {
      self.init(day)
      return
    }
    let context = TemporalContext(
      year: isToCome ? .nearestNotBefore(work.today) : .nearestNotAfter(work.today))
    switch TemporalParser.parse(said, in: context) {
    case .failure(let error): throw Stop(CommandMessages.badDay(error, of: option), .usage)
    case .success(let expression):
      guard let end = expression.end else {
        throw Stop(CommandMessages.notADay(said, of: option), .usage)
      }
      let isDay = expression.start == end
      guard Self.hasYear(said, end) || (isDay || !isWrittenAsSaid) && work.isInTerm(said, end)
      else {
        let years = [end.year, work.yearInTerm(said)].compactMap { $0 }
        throw Stop(CommandMessages.yearMissing(said, of: option, years: years), .usage)
      }
      self = isDay ? EntryDate(end) : EntryDate(said, counting: end)
    }
  }

  /// Whether a date means the same by itself.
  private static func hasYear(_ said: String, _ end: CivilDate) -> Bool {
    let alone = TemporalParser.parse(said, in: TemporalContext(year: .none))
    if case .success(let expression) = alone { return expression.end == end }
    return false
  }
}

extension PlanAtWork {
  /// Whether a date without a year falls on a day in the term of the plan too, or in none.
  fileprivate func isInTerm(_ said: String, _ day: CivilDate) -> Bool {
    endInTerm(said).map { $0 == day } ?? true
  }

  /// The year that the term gives to a date.
  fileprivate func yearInTerm(_ said: String) -> Int? { endInTerm(said)?.year }

  private func endInTerm(_ said: String) -> CivilDate? {
    guard let term = opened.plan.termSpan,
      case .success(let expression) = TemporalParser.parse(
        said, in: TemporalContext(year: .term(term)))
    else { return nil }
    return expression.end
  }
}

/// The words for the days around today.
enum DayWord {
  private static let offsets = [
    "hoy": 0, "ayer": -1, "antier": -2, "anteayer": -2, "manana": 1,
  ]

  /// The day that a word means; nil for any other.
  static func day(_ word: String, today: CivilDate) -> CivilDate? {
    offsets[word.folded].map { today.adding(days: $0) }
  }
}
