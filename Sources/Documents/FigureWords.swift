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
    let days = date.dates.filter { $0.start == $0.end }.map(\.start)
    if !date.dates.isEmpty, days.count == date.dates.count { return list(of: days) }
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

  /// «28 y 29 de agosto de 2024» where all days lie in one month, else each in full.
  private static func list(of days: [CivilDate]) -> String {
    guard let last = days.last, days.allSatisfy({ $0.startOfMonth == last.startOfMonth }) else {
      return Spanish.and(days.map { SpanishDate.words($0) })
    }
    return Spanish.and(days.map { "\($0.day)" }) + " de " + SpanishDate.month(last)
  }

  private static func withoutPreposition(_ text: String) -> String {
    for word in ["a ", "al "] where text.lowercased().hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}
