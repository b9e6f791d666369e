import SpanishText

/// A phrase that names no dates at all (format.md, rules 9 and 10).
struct UndatedPhrase: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    /// As long as the term.
    case permanent
    /// Not decided yet, or by others.
    case undecided
    /// A length without a beginning: «tres días».
    case length
    /// A horizon without dates: «a mediano plazo».
    case horizon
    /// Hangs on an event.
    case relative
  }

  let meaning: Meaning
  /// The bytes of the event on which it hangs.
  var event: Range<Int>?

  /// A phrase that is known as a whole: «permanente», «por definir», «n/a», «al menos seis meses».
  static func exactly(_ lexemes: [Lexeme]) -> UndatedPhrase? {
    let text = plainText(lexemes)
    if permanent.contains(text) { return UndatedPhrase(meaning: .permanent) }
    if undecided.contains(text) { return UndatedPhrase(meaning: .undecided) }
    if horizons.contains(text) { return UndatedPhrase(meaning: .horizon) }
    if lexemes.allSatisfy({ $0.kind == .dash }), lexemes.count <= 3 {
      return UndatedPhrase(meaning: .undecided)
    }
    return isLength(lexemes) ? UndatedPhrase(meaning: .length) : nil
  }

  /// A phrase that begins like one that hangs on an event or on a decision; the rest is free text.
  static func beginning(_ lexemes: [Lexeme]) -> UndatedPhrase? {
    let text = plainText(lexemes)
    if lexemes.contains(where: { decisions.contains($0.word ?? "") }),
      !namesDates(lexemes, from: 0)
    {
      return UndatedPhrase(meaning: .undecided)
    }
    let words = wordCount(of: events, beginning: text) ?? lexemes.count
    if words < lexemes.count || isCountFromAnEvent(lexemes) {
      return UndatedPhrase(meaning: .relative, event: range(of: lexemes, from: 0))
    }
    guard let words = wordCount(of: bounds, beginning: text), words < lexemes.count,
      !namesDates(lexemes, from: words)
    else { return nil }
    return UndatedPhrase(meaning: .relative, event: range(of: lexemes, from: words))
  }

  private static func plainText(_ lexemes: [Lexeme]) -> String {
    lexemes.map { lexeme in
      switch lexeme.kind {
      case .word(let word): word
      case .number(let value, _), .ordinal(let value): String(value)
      case .slash: "/"
      default: ","
      }
    }.joined(separator: " ")
  }

  private static func range(of lexemes: [Lexeme], from index: Int) -> Range<Int>? {
    guard index < lexemes.count, let last = lexemes.last else { return nil }
    return lexemes[index].range.lowerBound..<last.range.upperBound
  }

  /// How many words the first of these beginnings has that the text begins with.
  private static func wordCount(of beginnings: [String], beginning text: String) -> Int? {
    beginnings.first { text == $0 || text.hasPrefix($0 + " ") }
      .map { $0.split(separator: " ").count }
  }

  /// Whether a figure, a word of the calendar or one that looks like it begins what hangs on a
  /// bound: «desde febreo» is a slip, «desde la reforma» is an event.
  private static func namesDates(_ lexemes: [Lexeme], from index: Int) -> Bool {
    let articles: Set = ["el", "la", "los", "las", "de", "del", "que", "al", "en", "mes"]
    guard
      let first = lexemes[index...].first(where: { !articles.contains($0.word ?? "") })
    else { return true }
    guard let word = first.word else { return true }
    if word.utf8.count < 3 { return true }
    return Vocabulary.ordinals[word] == nil
      && Suggestion.nearest(to: word, in: Vocabulary.suggestions) != nil
      && !eventWords.contains(word)
  }

  /// «en los siguientes 30 días», «tres días después de la sesión», «en los 30 días posteriores».
  private static func isCountFromAnEvent(_ lexemes: [Lexeme]) -> Bool {
    let words = lexemes.map { $0.word ?? "" }
    let hasUnit = words.contains { Vocabulary.intervalUnits[$0] != nil }
    let hasCount =
      lexemes.contains { $0.number.map { $0.digits <= 3 } ?? false }
      || words.contains { Vocabulary.cardinals[$0] != nil }
    let hasDirection = words.contains { directions.contains($0) }
    return hasUnit && hasCount && hasDirection
  }

  /// «durante al menos tres días», «una semana completa».
  private static func isLength(_ lexemes: [Lexeme]) -> Bool {
    var words = lexemes.map { $0.word ?? ($0.number == nil ? "," : "0") }[...]
    while let first = words.first, lengthFillers.contains(first) { words = words.dropFirst() }
    guard let count = words.popFirst(), count == "0" || Vocabulary.cardinals[count] != nil,
      let unit = words.popFirst(), Vocabulary.intervalUnits[unit] != nil || unit == "horas"
    else { return false }
    return words.allSatisfy { lengthEndings.contains($0) }
  }

  private static let lengthFillers: Set = [
    "durante", "al", "menos", "por", "lo", "minimo", "maximo", "hasta", "aproximadamente", "unos",
    "unas", "mas", "de",
  ]
  private static let lengthEndings: Set = [
    "completa", "completas", "completo", "completos", "enteros", "enteras", "habiles", "naturales",
    "consecutivos", "consecutivas", "seguidos", "seguidas", "aproximadamente",
  ]
  private static let directions: Set = [
    "despues", "antes", "posteriores", "posterior", "siguientes", "siguiente", "proximos",
    "proximas", "previos", "previas", "anteriores", "contados", "dentro", "partir",
  ]
  /// Words of events that also stand in the vocabulary.
  private static let eventWords: Set = ["sesion", "cierre", "ordinaria", "extraordinaria"]
}
