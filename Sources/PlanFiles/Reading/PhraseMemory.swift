import CivilTime

/// The temporal phrases that were read against the term of the plan, by their text: a plan of
/// thousands of lines repeats a few («segundo trimestre»), and reading one takes microseconds.
///
/// Invariant: all of them were read against `context`.
struct PhraseMemory {
  private var context: TemporalContext
  private var readings: [String: Result<TemporalExpression, TemporalError>] = [:]

  /// A memory of nothing yet.
  init(context: TemporalContext = TemporalContext(year: .none)) { self.context = context }

  /// What a phrase means in a context, as `TemporalParser` reads it.
  mutating func reading(
    of text: String, in context: TemporalContext
  ) -> Result<TemporalExpression, TemporalError> {
    // Inside an entry of the log each day is a context of its own, and nothing would be met again.
    guard case .term = context.year else { return TemporalParser.parse(text, in: context) }
    if context != self.context { self = PhraseMemory(context: context) }
    if let known = readings[text] { return known }
    let reading = TemporalParser.parse(text, in: context)
    readings[text] = reading
    return reading
  }
}
