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

  /// The year of four digits, in words, or pointed at («este año», «el año pasado»).
  mutating func year() -> YearReference? {
    _ = yearNoun()
    if let year = number(digits: 4...4) ?? yearInWords() { return .written(year) }
    return nil
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
        return .written(Self.fullYear(number.value))
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
    return .written(number.digits == 2 ? Self.fullYear(number.value) : number.value)
  }

  /// Whether a hyphen, slash or point and another number follow without a space.
  func continuesNumericForm(_ ahead: Int) -> Bool {
    guard let sign = peek(ahead), sign.isGlued, let next = peek(ahead + 1), next.isGlued,
      next.number != nil
    else { return false }
    return sign.kind == .dash || sign.kind == .slash || sign.kind == .dot
  }

  /// Spreadsheets write two digits: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999.
  static func fullYear(_ number: Int) -> Int { number < 80 ? 2000 + number : 1900 + number }
}
