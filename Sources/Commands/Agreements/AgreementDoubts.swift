import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// What is odd about an agreement that a person wants to write down, and is asked.
enum AgreementDoubts {
  /// A text by when that gives no day, or one of another year than a person may think.
  static func ofDue(
    _ due: TemporalExpression, takenOn day: CivilDate, term: DateSpan?
  ) -> [Diagnostic] {
    // «Próxima sesión» gets its day from the calendar.
    let words = due.text.folded
    if ["sesion", "reunion"].contains(where: { words.contains($0) }) || due.kind == .permanent {
      return []
    }
    guard let end = due.end else { return [AgreementMessages.dueWithoutDay(due.text)] }
    let isOutside = term.map { !$0.contains(end) } ?? false
    guard end.year != day.year || isOutside, !due.carriesItsYear else { return [] }
    return [AgreementMessages.dueInOtherYear(due.text, end, takenOn: day, isOutside: isOutside)]
  }

  /// What its session agreed before in the same words.
  static func ofText(_ text: String, _ session: SessionAtWork) -> [Diagnostic] {
    let words = text.folded.split(whereSeparator: \.isWhitespace)
    let twin = session.status?.agreements.lazy.map { session.state.agreements[$0] }.first {
      $0.agreement?.text.value.folded.split(whereSeparator: \.isWhitespace) == words
    }
    return twin.map { [AgreementMessages.repeated($0.name, session.key)] } ?? []
  }
}

extension TemporalExpression {
  /// Whether it means the same by itself.
  fileprivate var carriesItsYear: Bool {
    let alone = TemporalParser.parse(text, in: TemporalContext(year: .none))
    if case .success(let expression) = alone { return expression.end == end }
    return false
  }
}
