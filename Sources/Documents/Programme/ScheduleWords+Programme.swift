import CivilTime
import DocumentModel
import SpanishText

/// Planned dates as official documents print them: in words and with their year.
extension ScheduleWords {
  /// «Segundo trimestre (abril a junio de 2025)», «14 de marzo de 2017», «Permanente».
  static func formal(_ schedule: TemporalExpression) -> String {
    let (text, days) = formalParts(schedule)
    return Spanish.capitalized(days.map { "\(text) (\($0))" } ?? text)
  }

  /// The same for a cell, the days on a line of their own; a dash for none.
  static func formalCell(_ schedule: TemporalExpression?) -> RichText {
    guard let schedule else { return "—" }
    let (text, days) = formalParts(schedule)
    let lines = [Spanish.capitalized(text)] + (days.map { ["(\($0))"] } ?? [])
    return lines.map { RichText($0) }.joinedByLines()
  }

  /// What is written in days, as days; what names its year, as written; anything else, as written and
  /// with the days that it means.
  private static func formalParts(_ schedule: TemporalExpression) -> (text: String, days: String?) {
    guard let resolved = inWords(schedule), schedule.recurrence == nil else {
      return (schedule.text, nil)
    }
    guard !schedule.isApproximate else { return (schedule.text, resolved) }
    let namesYear = schedule.text.split { !$0.isNumber }.contains { $0.count == 4 }
    switch schedule.kind {
    case .day, .days, .period: return (resolved, nil)
    case .year, .years: return (schedule.text, namesYear ? nil : resolved)
    case .month, .months, .deadline, .beginning:
      let isNumeric = !schedule.text.contains(where: \.isLetter)
      return (namesYear && !isNumeric ? schedule.text : resolved, nil)
    default: return (schedule.text, namesYear ? withoutYear(resolved, in: schedule) : resolved)
    }
  }

  /// «abril a junio» after «segundo trimestre de 2022»: the year is said once.
  private static func withoutYear(_ days: String, in schedule: TemporalExpression) -> String {
    guard let year = schedule.end?.year, schedule.start?.year == year,
      schedule.text.contains(String(year)), days.hasSuffix(" de \(year)")
    else { return days }
    return String(days.dropLast(" de \(year)".count))
  }

  /// The days that a date means, in words: «del 2 al 27 de junio de 2025»; nil where it means none.
  static func inWords(_ schedule: TemporalExpression) -> String? {
    if let list = SpanishDate.list(schedule.dates) { return list }
    return switch (schedule.start, schedule.end) {
    case (let start?, let end?): SpanishDate.plain(DateSpan(between: start, and: end))
    case (nil, let end?): "a más tardar el \(SpanishDate.words(end))"
    case (let start?, nil): "a partir del \(SpanishDate.words(start))"
    case (nil, nil): nil
    }
  }
}
