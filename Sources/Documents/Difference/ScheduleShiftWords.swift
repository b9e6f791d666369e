import CivilTime
import PlanHistory
import SpanishText

/// From which date to which something passed, as running text tells it.
enum ScheduleShiftWords {
  /// «pasó del primer trimestre al segundo semestre de 2022: 6 meses después».
  static func sentence(_ from: TemporalExpression, _ to: TemporalExpression) -> String {
    let areDeadlines = from.kind == .deadline && to.kind == .deadline
    var (before, after) = (
      phrase(from, isOfDeadlines: areDeadlines), phrase(to, isOfDeadlines: areDeadlines)
    )
    // A year that both end with is said once.
    let year = after.words.suffix(8)
    if year.hasPrefix(" de "), year.dropFirst(4).allSatisfy(\.isNumber),
      before.words.hasSuffix(year)
    {
      before.words.removeLast(year.count)
    }
    let words =
      (areDeadlines ? DifferenceWords.deadline : "")
      + DifferenceWords.shift(contracted("de", before), contracted("a", after))
    return shift(from, to).map { "\(words): \($0)" } ?? words
  }

  /// «6 meses después», «empieza 6 meses después y termina 9 meses después»; nil where the days can't
  /// be compared.
  static func shift(_ from: TemporalExpression, _ to: TemporalExpression) -> String? {
    let shift = ScheduleShift(from: from, to: to)
    switch (shift.start, shift.end) {
    case (nil, nil):
      let isDated = from.start != nil || from.end != nil
      return isDated && from.start == to.start && from.end == to.end
        ? DifferenceWords.inTime : nil
    case (let start?, let end?) where start == end: return words(start)
    case (let start?, let end?):
      return Spanish.and([
        DifferenceWords.starts(words(start)), DifferenceWords.ends(words(end)),
      ])
    case (let start?, nil):
      return from.end == nil && to.end == nil ? words(start) : DifferenceWords.starts(words(start))
    case (nil, let end?):
      return from.start == nil && to.start == nil ? words(end) : DifferenceWords.ends(words(end))
    }
  }

  private static func words(_ shift: DateShift) -> String {
    let (count, length): (Int, String) =
      switch shift {
      case .days(let days): (days, Spanish.count(abs(days), "día", "días"))
      case .months(let months) where months % 12 == 0:
        (months, Spanish.count(abs(months / 12), "año", "años"))
      case .months(let months): (months, Spanish.count(abs(months), "mes", "meses"))
      }
    return "\(length) \(count > 0 ? DifferenceWords.after : DifferenceWords.before)"
  }

  /// A date with the article that it takes: «el primer trimestre», «febrero de 2022».
  private static func phrase(
    _ date: TemporalExpression, isOfDeadlines: Bool
  ) -> (article: String, words: String) {
    if date.kind == .day || isOfDeadlines, let day = date.end {
      return ("el", SpanishDate.words(day))
    }
    if date.kind == .days, let list = SpanishDate.list(date.dates) { return ("el", list) }
    if date.kind == .period, let span = date.span, !date.isApproximate {
      let days = SpanishDate.plain(span)
      // «Pasó de marzo al periodo del 1 al 20 de abril.»
      if days.hasPrefix("del ") { return ("el", "\(DifferenceWords.period) \(days)") }
    }
    let text = date.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = text.prefix(1).lowercased() + text.dropFirst()
    let tellsYear = text.split { !$0.isNumber }.contains { $0.count == 4 }
    let days =
      (date.start != nil || date.end != nil) && !tellsYear ? " (\(ScheduleWords.days(date)))" : ""
    if date.kind != .recurrent, let article = article(of: words) { return (article, words + days) }
    let isPlain =
      [.month, .year].contains(date.kind) && words.first?.isLetter == true
      && !date.isApproximate
    return ("", (isPlain || date.kind == .year ? words : "«\(words)»") + days)
  }

  /// «el» before «primer trimestre», «la» before «segunda quincena»; nil for any other words.
  private static func article(of words: String) -> String? {
    let first = String(words.prefix { $0 != " " }).folded
    if ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "ultimo"].contains(first) {
      return "el"
    }
    return ["primera", "segunda", "tercera", "cuarta", "ultima"].contains(first) ? "la" : nil
  }

  private static func contracted(
    _ preposition: String, _ phrase: (article: String, words: String)
  ) -> String {
    switch phrase.article {
    case "": "\(preposition) \(phrase.words)"
    case "el": (preposition == "de" ? "del " : "al ") + phrase.words
    default: "\(preposition) \(phrase.article) \(phrase.words)"
    }
  }
}
