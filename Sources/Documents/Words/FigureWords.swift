import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Figures, votes and dates of facts in the words of a report.
package enum FigureWords {
  /// A figure as it is printed: «9,810», «70 %», «más de mil».
  package static func text(_ value: FigureValue) -> String {
    switch value {
    case .exact(let number, let least): Spanish.decimal(number, digits: 4, least: least)
    case .share(let number, let least): Spanish.decimal(number, digits: 2, least: least) + " %"
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
    return text(figure)
  }

  /// What values add up to, a single one as its source says it.
  static func sum(_ values: [FigureValue]) -> String {
    if values.count == 1, let only = values.first { return text(only) }
    return AccumulatedFigure(values, by: .sum).map(text) ?? "—"
  }

  /// Several values as one: «420», «al menos 1,040».
  static func text(_ figure: AccumulatedFigure) -> String {
    let number =
      Spanish.decimal(figure.number, digits: 2, least: figure.decimals)
      + (figure.isShare ? " %" : "")
    return switch figure.precision {
    case .exact: number
    case .atLeast: "al menos \(number)"
    case .atMost: "a lo más \(number)"
    case .about: "alrededor de \(number)"
    }
  }

  /// The table of some figures, with what is to be known of all of them below it; nil for none.
  static func table(_ figures: [Figure], asOf: TemporalExpression?, scope: String?)
    -> Block?
  {
    guard !figures.isEmpty else { return nil }
    var notes: [RichText] = []
    if let asOf { notes.append("Cifras \(self.asOf(asOf)).") }
    if let scope { notes.append(RichText(Spanish.sentence("alcance: \(scope)"))) }
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
    case .counted(let votes):
      var parts = ["\(votes.inFavour) a favor"]
      if votes.against > 0 { parts.append("\(votes.against) en contra") }
      if votes.abstentions > 0 { parts.append(abstentions(votes.abstentions)) }
      return parts.joined(separator: ", ")
    }
  }

  /// When a fact took place, as it is printed: the days that were resolved, in words.
  static func when(_ date: TemporalExpression) -> String {
    guard let span = date.span else { return date.text }
    if let list = SpanishDate.list(date.dates) { return list }
    return SpanishDate.plain(span)
  }

  /// The same for tables: «25 feb 2025», «octubre de 2025», «a más tardar el 31 ago 2022».
  static func shortWhen(_ date: TemporalExpression) -> String {
    if date.start == nil, let end = date.end { return "a más tardar el \(SpanishDate.short(end))" }
    guard let span = date.span, span.start == span.end else { return when(date) }
    return SpanishDate.short(span.start)
  }

  /// The same behind a verb: «el 25 de febrero de 2025», «en octubre de 2025», «a más tardar …».
  static func clause(of date: TemporalExpression) -> String {
    switch date.kind {
    case .month, .months, .year, .years: "en \(when(date))"
    default: date.span == nil ? date.text : "el \(when(date))"
    }
  }

  /// The day of some figures: «al 30 de agosto de 2025», «a noviembre de 2024», «al cierre de 2024».
  static func asOf(_ date: TemporalExpression) -> String {
    guard let end = date.end else { return date.text }
    switch date.kind {
    case .month, .months: return "a \(SpanishDate.month(end))"
    case .year, .years: return "al cierre de \(end.year)"
    default: return "al \(SpanishDate.words(end))"
    }
  }

  /// «por unanimidad», «por mayoría», «con 3 votos a favor, 1 en contra y 1 abstención».
  static func clause(_ vote: Vote) -> String {
    switch vote {
    case .unanimous: return "por unanimidad"
    case .majority: return "por mayoría"
    case .counted(let votes):
      var parts = ["\(Spanish.count(votes.inFavour, "voto", "votos")) a favor"]
      if votes.against > 0 { parts.append("\(votes.against) en contra") }
      if votes.abstentions > 0 { parts.append(abstentions(votes.abstentions)) }
      return "con \(Spanish.and(parts))"
    }
  }

  /// How an item was voted: «con 7 votos a favor y 7 en contra, y el voto de calidad»; of several
  /// commissions each by itself.
  static func vote(on item: AgendaItem) -> String? {
    if !item.partVotes.isEmpty {
      return Spanish.and(item.partVotes.map { "\($0.commission.value) \(clause($0.vote.value))" })
    }
    return item.vote.map { vote in
      guard case .counted(let votes) = vote.value, votes.hasCastingVote else {
        return clause(vote.value)
      }
      return ReportWords.withCastingVote(clause(vote.value))
    }
  }

  private static func abstentions(_ count: Int) -> String {
    Spanish.count(count, "abstención", "abstenciones")
  }

  /// Figures in one cell, a line each: «Asistentes: 300».
  static func lines(_ figures: [Figure]) -> RichText {
    figures.map { RichText("\(Spanish.capitalized($0.name.value)): \(text($0.value.value))") }
      .joinedByLines()
  }

  /// A difference in days with its sign: «+10», «−3», «0»; a dash for none.
  static func signedDays(_ days: Int?) -> String {
    guard let days else { return "—" }
    return days > 0 ? "+\(Spanish.grouped(days))" : Spanish.grouped(days)
  }
}
