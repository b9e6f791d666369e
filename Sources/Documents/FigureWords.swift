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
    case .atLeast: "al menos \(number)"
    case .atMost: "a lo más \(number)"
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
    if let list = SpanishDate.list(date.dates) { return list }
    return SpanishDate.plain(span)
  }

  private static func withoutPreposition(_ text: String) -> String {
    for word in ["a ", "al "] where text.lowercased().hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}
