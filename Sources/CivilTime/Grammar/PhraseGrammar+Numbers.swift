/// Numbers in words, and years.
extension PhraseGrammar {
  /// A number in words below a hundred: «veintidós», «treinta y uno».
  mutating func cardinal() -> Int? {
    guard let value = accept(in: Vocabulary.cardinals) else { return nil }
    guard value >= 20, value.isMultiple(of: 10) else { return value }
    let unit = attempt { $0.accept("y") ? $0.accept(in: Vocabulary.units) : nil }
    return value + (unit ?? 0)
  }

  /// A year in words: «dos mil veintidós», «mil novecientos noventa y nueve».
  mutating func yearInWords() -> Int? {
    attempt { grammar in
      let thousands = grammar.accept(in: Vocabulary.units) ?? 1
      guard grammar.accept("mil") else { return nil }
      let hundreds = grammar.accept(in: Vocabulary.hundreds) ?? 0
      return thousands * 1000 + hundreds + (grammar.cardinal() ?? 0)
    }
  }

  /// The year in four digits or in words: «2022», «ejercicio fiscal 2022», «dos mil veintidós».
  mutating func year() -> YearReference? {
    attempt { grammar in
      _ = grammar.yearNoun()
      return (grammar.number(digits: 4...4) ?? grammar.yearInWords()).map { .written($0) }
    }
  }

  /// «año», «ejercicio fiscal», «ciclo»: what a year is called.
  mutating func yearNoun() -> Bool {
    guard
      accept(anyOf: [
        "ano fiscal", "ano", "anos", "ejercicio fiscal", "ejercicio", "ejercicios", "ciclo",
        "periodo", "bienio", "trienio", "anualidad",
      ])
    else { return false }
    _ = accept("de", "del")
    return true
  }

  /// A year that is pointed at.
  mutating func deicticYear() -> YearReference? {
    attempt { grammar in
      _ = grammar.accept("el", "del", "de")
      let noun = ["ano", "ejercicio"]
      if grammar.accept(anyOf: ["este mismo", "este", "presente", "mismo", "actual", "corriente"]) {
        return grammar.accept(anyOf: noun) ? .fromContext(0) : nil
      }
      if grammar.accept("proximo", "siguiente") {
        return grammar.accept(anyOf: noun) ? .fromContext(1) : nil
      }
      guard grammar.accept(anyOf: noun) else { return nil }
      if grammar.accept(anyOf: ["en curso", "actual", "corriente"]) { return .fromContext(0) }
      if grammar.accept(anyOf: ["siguiente", "proximo", "que viene", "entrante"]) {
        return .fromContext(1)
      }
      return grammar.accept(anyOf: ["pasado", "anterior"]) ? .fromContext(-1) : nil
    }
  }

  /// The year behind a month: «de 2022», «del 2022», « 2022», «, 2022», «/22», «del presente año».
  mutating func yearSuffix() -> YearReference? {
    attempt { grammar in
      if grammar.acceptGlued(.slash, .dash) { return grammar.gluedYear() }
      _ = grammar.accept(.comma)
      let hasLink = grammar.accept("de", "del")
      if let year = grammar.year() { return year }
      if let year = grammar.deicticYear() { return year }
      guard hasLink, let number = grammar.peek()?.number else { return nil }
      switch number.digits {
      case 2:
        grammar.advance()
        return .short(number.value)
      case 3, 5...:
        grammar.advance()
        return .unsupported
      default: return nil
      }
    }
  }

  /// The digits of a year behind a hyphen or a slash, two or four of them.
  mutating func gluedYear() -> YearReference? {
    guard let number = peek()?.number, number.digits == 2 || number.digits == 4,
      !continuesNumericForm(1)
    else { return nil }
    advance()
    return number.digits == 2 ? .short(number.value) : .written(number.value)
  }

  /// Whether a hyphen, slash or point and another number follow without a space.
  func continuesNumericForm(_ ahead: Int) -> Bool {
    guard let sign = peek(ahead), sign.isGlued, let next = peek(ahead + 1), next.isGlued,
      next.number != nil
    else { return false }
    if sign.kind == .slash { return !startsInterval(ahead) }
    return sign.kind == .dash || sign.kind == .dot
  }

  /// Whether a slash and a date of ISO 8601 follow, as in `2022-05-01/2022-05-31`.
  func startsInterval(_ ahead: Int) -> Bool {
    peek(ahead)?.kind == .slash && peek(ahead + 1)?.number?.digits == 4
      && peek(ahead + 2)?.kind == .dash
  }
}
