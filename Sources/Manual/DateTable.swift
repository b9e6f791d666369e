import CivilTime
import DocumentModel
import Documents
import SpanishText

/// Phrases with what they are read as: the right-hand side is what the parser says when the page is
/// shown.
struct DateTable {
  /// Against what the phrases are read.
  let context: TemporalContext

  /// A table against the term 2026.
  static let year = DateTable(term: "2026")
  /// A table against a term that crosses years and has one month twice.
  static let crossing = DateTable(term: crossingTerm)
  static let crossingTerm = "noviembre de 2025 a noviembre de 2026"

  init(term: String) {
    let reading = TemporalParser.parse(term, in: TemporalContext(year: .none))
    let span = (try? reading.get())?.span
    context = TemporalContext(year: span.map { .term($0) } ?? .none, sessions: Self.sessions)
  }

  init(_ year: TemporalContext.YearSource) {
    context = TemporalContext(year: year, sessions: Self.sessions)
  }

  private static let sessions = ["2026-03-10", "2026-06-09", "2026-09-08"].enumerated()
    .compactMap { index, day in
      CivilDate(iso: day).map { SessionDate(kind: "ordinaria", number: index + 1, date: $0) }
    }

  /// The phrases with their days and the program's own explanation.
  func block(_ phrases: [String]) -> Block {
    .table(
      Table(
        [
          .words("Se escribe", weight: 3, minimum: 16),
          .words("Se\u{A0}lee", weight: 3, minimum: 14), .words("Porque", weight: 4, minimum: 18),
        ],
        phrases.map { phrase in
          switch TemporalParser.parse(phrase, in: context) {
          case .success(let expression):
            [RichText(phrase), RichText(days(expression)), RichText(reason(expression))]
          case .failure(let error):
            [RichText(phrase), RichText("error"), RichText(error.headline)]
          }
        }, isDense: true
      ).withoutEmptyColumns)
  }

  /// What the program answers to phrases that are no date.
  func errors(_ phrases: [String]) -> Block {
    .table(
      Table(
        [.words("Se escribe", minimum: 16), .words("Qué contesta", weight: 2, minimum: 24)],
        phrases.map { phrase in
          switch TemporalParser.parse(phrase, in: context) {
          case .success(let expression): [RichText(phrase), RichText(days(expression))]
          case .failure(let error): [RichText(phrase), RichText(error.headline)]
          }
        }, isDense: true))
  }

  /// The program's explanation without the year, of which each part of the page tells at its head.
  private func reason(_ expression: TemporalExpression) -> String {
    expression.explanation.split(separator: "; ")
      .filter { !$0.hasPrefix("sin año escrito") }.joined(separator: "; ")
  }

  /// «permanente», «recurrente: 4 veces».
  private func kind(_ expression: TemporalExpression) -> String {
    let word = expression.kind.rawValue
    guard let recurrence = expression.recurrence, case .term(let term) = context.year else {
      return word
    }
    let count = recurrence.occurrences(in: term, sessions: context.sessions)
    return "\(word): \(Spanish.count(count, "vez", "veces"))"
  }

  private func days(_ expression: TemporalExpression) -> String {
    if expression.start == nil, expression.end == nil { return kind(expression) }
    if let start = expression.start, start == expression.end {
      return SpanishDate.withWeekday(start)
    }
    return ScheduleWords.days(expression)
  }
}
