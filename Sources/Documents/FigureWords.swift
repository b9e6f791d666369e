import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Figures, votes and dates of facts in the words of a report.
enum FigureWords {
  /// A figure as it is printed: «9,810», «70 %», «más de mil».
  static func text(_ value: FigureValue) -> String {
    switch value {
    case .exact(let number): Spanish.decimal(number, digits: 4)
    case .share(let number): Spanish.decimal(number, digits: 2) + " %"
    case .lowerBound(_, let text), .upperBound(_, let text), .words(let text): text
    }
  }

  /// What the measurements of an indicator come to; nil without any.
  static func text(_ status: IndicatorStatus) -> String? {
    guard let last = status.measurements.last else { return nil }
    // A single figure is printed as its source says it.
    if status.measurements.count == 1 || status.indicator?.accumulation == .last {
      return text(last.value)
    }
    guard let figure = status.value else { return text(last.value) }
    let number = Spanish.decimal(figure.number, digits: 2) + (figure.isShare ? " %" : "")
    return switch figure.precision {
    case .exact: number
    case .atLeast: "más de \(number)"
    case .atMost: "menos de \(number)"
    case .about: "alrededor de \(number)"
    }
  }

  /// The table of some figures, with what is to be known of all of them below it; nil for none.
  static func table(_ figures: [PlanModel.Figure], asOf: TemporalExpression?, scope: String?)
    -> Block?
  {
    guard !figures.isEmpty else { return nil }
    var notes: [RichText] = []
    if let asOf { notes.append("Cifras a \(withoutPreposition(asOf.text)).") }
    if let scope { notes.append("Alcance: \(scope).") }
    return .table(
      Table(
        [.words("Cifra"), .figures("Valor")],
        figures.map {
          [RichText(Spanish.capitalized($0.name.value)), RichText(text($0.value.value))]
        },
        notes: notes))
  }

  /// «unanimidad», «mayoría», «20 a favor, 1 en contra, 2 abstenciones».
  static func text(_ vote: Vote) -> String {
    switch vote {
    case .unanimous: return "unanimidad"
    case .majority: return "mayoría"
    case .counted(let inFavour, let against, let abstentions):
      var parts = ["\(inFavour) a favor"]
      if against > 0 { parts.append("\(against) en contra") }
      if abstentions > 0 { parts.append(Spanish.count(abstentions, "abstención", "abstenciones")) }
      return parts.joined(separator: ", ")
    }
  }

  /// When a fact took place, as it is printed: the days that were resolved, in words.
  static func when(_ date: TemporalExpression) -> String {
    guard let span = date.span else { return date.text }
    if let list = list(date.dates) { return list }
    return self.days(span)
  }

  /// A span of days in words, as whole months or years where it is made of them.
  static func days(_ span: DateSpan) -> String {
    let (start, end) = (span.start, span.end)
    if start == end { return SpanishDate.words(start) }
    let isMonths = start == start.startOfMonth && end == end.endOfMonth
    if isMonths, start.month == 1, end.month == 12 {
      return start.year == end.year ? "\(start.year)" : "\(start.year) a \(end.year)"
    }
    if isMonths, start.year == end.year {
      let months = (start.month...end.month).compactMap { Month(rawValue: $0)?.name }
      return months.count <= 2
        ? "\(Spanish.and(months)) de \(start.year)" : "\(months[0]) a \(SpanishDate.month(end))"
    }
    if isMonths { return "\(SpanishDate.month(start)) a \(SpanishDate.month(end))" }
    if start.startOfMonth == end.startOfMonth {
      return "del \(start.day) al \(SpanishDate.words(end))"
    }
    let first =
      start.year == end.year ? "\(start.day) de \(monthName(start))" : SpanishDate.words(start)
    return "del \(first) al \(SpanishDate.words(end))"
  }

  private static func monthName(_ date: CivilDate) -> String {
    Month(rawValue: date.month)?.name ?? ""
  }

  /// The members of a list, as «28 y 29 de agosto de 2024» or «marzo, junio y noviembre de 2025»;
  /// nil for none.
  static func list(_ dates: [DateSpan]) -> String? {
    guard let last = dates.last, dates.count > 1 else { return nil }
    if dates.allSatisfy({ $0.days == 1 && $0.start.startOfMonth == last.start.startOfMonth }) {
      return Spanish.and(dates.map { "\($0.start.day)" }) + " de " + SpanishDate.month(last.start)
    }
    let months = dates.map { DateSpan(between: $0.start.startOfMonth, and: $0.start.endOfMonth) }
    if dates == months, dates.allSatisfy({ $0.start.year == last.start.year }) {
      return Spanish.and(dates.map { monthName($0.start) }) + " de \(last.start.year)"
    }
    return Spanish.and(dates.map { days($0) })
  }

  private static func withoutPreposition(_ text: String) -> String {
    for word in ["a ", "al "] where text.lowercased().hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}
