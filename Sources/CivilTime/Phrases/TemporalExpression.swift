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
  package let isApproximate: Bool
  /// How it was read, in Spanish, without capital or full stop; empty when nothing needs saying.
  package let explanation: String
  /// The members of a list (format.md, rule 8); empty for anything else.
  package let dates: [DateSpan]
  /// How often, when the kind is `recurrent` (format.md, rule 10).
  package let recurrence: Recurrence?
  /// The event on which the time depends, as written, when it hangs on one (format.md, rule 10).
  package let relativeTo: String?

  init(
    text: String, kind: TemporalKind, start: CivilDate? = nil, end: CivilDate? = nil,
    isApproximate: Bool = false, explanation: String = "", dates: [DateSpan] = [],
    recurrence: Recurrence? = nil, relativeTo: String? = nil
  ) {
    self.text = text
    self.kind = kind
    self.start = start
    self.end = end
    self.isApproximate = isApproximate
    self.explanation = explanation
    self.dates = dates
    self.recurrence = recurrence
    self.relativeTo = relativeTo
  }

  /// Both bounds as one span, or nil when one of them is missing.
  package var span: DateSpan? {
    guard let start, let end else { return nil }
    return DateSpan(start: start, end: end)
  }
}
