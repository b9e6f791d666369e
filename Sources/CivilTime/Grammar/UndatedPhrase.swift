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

  /// Whether a figure, a word of the calendar or one that looks like it follows a bound.
  ///
  /// «desde febreo» is a slip, «desde la reforma» is an event, «desde el inicio de la gestión» too.
  private static func namesDates(_ lexemes: [Lexeme], from index: Int) -> Bool {
    let noun = lexemes[index...].first { lexeme in
      guard let word = lexeme.word else { return true }
      return !nounPrefixes.contains(word) && Vocabulary.ordinals[word] == nil
        && Vocabulary.parts[word] == nil
    }
    guard let word = noun?.word, word.utf8.count >= 3, !functionWords.contains(word),
      Vocabulary.months[word] == nil, Vocabulary.intervalUnits[word] == nil
    else { return true }
    return Suggestion.nearest(to: word, in: Vocabulary.calendarNames) != nil
  }

  /// «en los siguientes 30 días», «tres días después de la sesión», «en los 30 días posteriores».
  private static func isCountFromAnEvent(_ lexemes: [Lexeme]) -> Bool {
    var words = countableWords(lexemes)
    var saysDirection = false
    while let first = words.first, countPrefixes.contains(first) || directions.contains(first) {
      saysDirection = saysDirection || directions.contains(first)
      words = words.dropFirst()
    }
    guard let count = words.popFirst(), count == "0" || Vocabulary.cardinals[count] != nil,
      let unit = words.popFirst(), Vocabulary.intervalUnits[unit] != nil || unit == "horas"
    else { return false }
    while let next = words.first, lengthEndings.contains(next) { words = words.dropFirst() }
    if let next = words.first, directions.contains(next) {
      saysDirection = true
      words = words.dropFirst()
    }
    guard saysDirection else { return false }
    return words.isEmpty || words.count > 1 && eventLinks.contains(words.first ?? "")
  }

  /// The words, with «0» for a number that can count and «,» for all else.
  private static func countableWords(_ lexemes: [Lexeme]) -> ArraySlice<String> {
    lexemes.map { lexeme in
      switch lexeme.kind {
      case .word(let word): word
      case .number(_, let digits): digits <= 3 ? "0" : ","
      default: ","
      }
    }[...]
  }

  /// «durante al menos tres días», «una semana completa».
  private static func isLength(_ lexemes: [Lexeme]) -> Bool {
    var words = countableWords(lexemes)
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
    "proximas", "previos", "previas", "anteriores", "contados", "dentro",
  ]
  private static let countPrefixes: Set = [
    "a", "en", "de", "el", "los", "las", "mas", "tardar", "transcurso", "curso", "durante", "plazo",
    "un", "hasta", "unos", "unas", "y",
  ]
  private static let eventLinks: Set = [
    "de", "del", "a", "al", "que", "desde", "en", "contados", "partir",
  ]
  private static let nounPrefixes: Set = [
    "el", "la", "los", "las", "de", "del", "que", "al", "en", "mes", "su", "sus", "se", "proxima",
    "proximo", "siguiente", "misma", "mismo",
  ]
  private static let functionWords: Set = [
    "para", "desde", "hasta", "todo", "toda", "todos", "todas", "cada", "mas", "entre", "durante",
    "partir", "este", "esta", "antes", "despues", "veces", "tardar",
  ]
}
