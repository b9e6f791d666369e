import SpanishText

/// Spanish temporal phrases as real plans write them (format.md, «Planned dates are kept as they
/// were written»).
package enum TemporalParser {
  /// No phrase of the sources reaches a quarter of this length, in UTF-8 bytes.
  static let longest = 1000

  /// What a phrase means in its context, or why that cannot be said.
  ///
  /// The phrase is first looked for among those without dates («permanente», «cada sesión»), then
  /// read whole as dates, and only then as something that hangs on an event: a word that is not
  /// understood is always an error.
  package static func parse(
    _ text: String, in context: TemporalContext
  ) -> Result<TemporalExpression, TemporalError> {
    // Nearly all dates of a log are written so, and the grammar takes a hundred times as long to say
    // the same of them. What looks so and is no day (2025-02-30) goes on to the grammar's error.
    if let day = CivilDate(iso: text) {
      return .success(TemporalExpression(text: text, kind: .day, start: day, end: day))
    }
    return parseAsPhrase(text, in: context)
  }

  /// The same without the short way of a day in figures.
  static func parseAsPhrase(
    _ text: String, in context: TemporalContext
  ) -> Result<TemporalExpression, TemporalError> {
    do throws(TemporalError) {
      return .success(try read(text, in: context))
    } catch {
      return .failure(error)
    }
  }

  private static func read(
    _ text: String, in context: TemporalContext
  ) throws(TemporalError) -> TemporalExpression {
    guard text.utf8.count <= longest else { throw TemporalError(.tooLong) }
    let lexemes = Lexer.lexemes(of: text)
    guard !lexemes.isEmpty else { throw TemporalError(.empty) }
    let resolver = PhraseResolver(text: text, context: context)

    if let undated = UndatedPhrase.exactly(lexemes) { return resolver.expression(undated) }
    var recurrent = PhraseGrammar(lexemes)
    if let phrase = recurrent.recurrentPhrase() { return try resolver.expression(phrase) }
    var dated = PhraseGrammar(lexemes)
    if let phrase = dated.phrase() { return try resolver.expression(phrase) }
    if let undated = UndatedPhrase.beginning(lexemes) { return resolver.expression(undated) }
    throw resolver.misunderstanding(of: lexemes, at: max(dated.furthest, recurrent.furthest))
  }
}
