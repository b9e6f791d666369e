import SpanishText

/// A temporal phrase as it was written, and the days that it means.
///
/// Invariant: when both bounds are there, `start <= end`; `dates` is in the order of the calendar.
package struct TemporalExpression: Hashable, Sendable {
  /// The phrase as written, without the spaces around it.
  package let text: String
  /// What sort of time it is.
  package let kind: TemporalKind
  /// The first day, or nil when the phrase says none (a deadline, a permanent task).
  package let start: CivilDate?
  /// The last day, which is included, or nil when the phrase says none.
  package let end: CivilDate?
  /// Whether the bounds are a convention for vague words («principios de mayo»; format.md, rule 4).
  package var isApproximate: Bool { remarks.told.isApproximate }
  /// How it was read, in Spanish, without capital or full stop; empty when nothing needs saying.
  package var explanation: String { remarks.told.explanation }
  /// The members of a list (format.md, rule 8); empty for anything else.
  package var dates: [DateSpan] { remarks.told.dates }
  /// How often, when the kind is `recurrent` (format.md, rule 10).
  package var recurrence: Recurrence? { remarks.told.recurrence }
  /// The event on which the time depends, as written, when it hangs on one (format.md, rule 10).
  package var relativeTo: String? { remarks.told.relativeTo }
  private let remarks: TemporalRemarks

  init(
    text: String, kind: TemporalKind, start: CivilDate? = nil, end: CivilDate? = nil,
    isApproximate: Bool = false, explanation: String = "", dates: [DateSpan] = [],
    recurrence: Recurrence? = nil, relativeTo: String? = nil
  ) {
    self.text = text
    self.kind = kind
    self.start = start
    self.end = end
    remarks = TemporalRemarks(
      TemporalRemarks.Told(
        isApproximate: isApproximate, explanation: explanation, dates: dates,
        recurrence: recurrence, relativeTo: relativeTo))
  }

  /// Both bounds as one span, or nil when one of them is missing.
  package var span: DateSpan? {
    guard let start, let end else { return nil }
    return DateSpan(start: start, end: end)
  }

  /// Whether both promise the same time, in whatever words: «enero a marzo» is the first quarter, and
  /// «continuo» is «permanente».
  package func means(_ other: TemporalExpression) -> Bool {
    guard (start, end) == (other.start, other.end), dates == other.dates else { return false }
    guard start == nil, end == nil else { return true }
    guard kind == other.kind, recurrence == other.recurrence else { return false }
    return kind == .permanent || recurrence != nil || words == other.words
  }

  private var words: [Substring] { text.folded.split(whereSeparator: \.isWhitespace) }
}

/// What most expressions have nothing of, and a day in figures never.
///
/// It stands apart (`indirect`), so that the expressions of a log, three to an entry, stay small.
private indirect enum TemporalRemarks: Hashable, Sendable {
  case none
  case some(Told)

  struct Told: Hashable, Sendable {
    var isApproximate = false
    var explanation = ""
    var dates: [DateSpan] = []
    var recurrence: Recurrence?
    var relativeTo: String?
  }

  init(_ told: Told) { self = told == Told() ? .none : .some(told) }

  var told: Told {
    if case .some(let told) = self { told } else { Told() }
  }
}
