/// Months, years, and their vague or exact parts.
extension PhraseGrammar {
  /// «marzo», «marzo de 2022», «DIC/2006», «jun-24».
  mutating func monthOfYear() -> PartialDate? {
    guard let month = accept(in: Vocabulary.months) else { return nil }
    return PartialDate(unit: .month, month: month, year: yearSuffix(), range: 0..<0)
  }

  /// «2022», «ejercicio fiscal 2022», «este año», «todo el año».
  mutating func plainYear(isWhole: Bool) -> PartialDate? {
    let reference: YearReference
    if let year = attempt({ $0.year() }) ?? attempt({ $0.deicticYear() }) {
      reference = year
    } else if isWhole, accept("ano") {
      reference = .fromContext(0)
    } else {
      return nil
    }
    return PartialDate(unit: .year, year: reference, range: 0..<0)
  }

  /// «principios de mayo», «a finales de 2021», «los últimos días de mayo», «segunda mitad de 2022».
  mutating func part() -> PartialDate? {
    if let half = attempt({ $0.half() }) { return half }
    _ = accept(anyOf: ["a la", "a", "al", "hacia", "por"])
    guard let part = namedPart() else { return nil }
    guard accept("de", "del") else { return nil }
    _ = accept("mes")
    _ = accept("de", "del")
    if let month = accept(in: Vocabulary.months) {
      return PartialDate(
        unit: .partOfMonth(part), month: month, year: yearSuffix(), range: 0..<0)
    }
    if let year = attempt({ $0.year() }) ?? attempt({ $0.deicticYear() }) {
      return PartialDate(unit: .partOfYear(part), year: year, range: 0..<0)
    }
    if accept("ano") { return PartialDate(unit: .partOfYear(part), range: 0..<0) }
    // «fin de mes»: the month is asked for when the phrase is resolved.
    let saysMonth = position > 0 && lexemes[position - 1].word == "mes" && isAtEnd
    return saysMonth ? PartialDate(unit: .partOfMonth(part), range: 0..<0) : nil
  }

  private mutating func namedPart() -> Part? {
    if accept(phrase: "primeros dias") { return .early }
    if accept(phrase: "ultimos dias") { return .late }
    return accept(in: Vocabulary.parts)
  }

  /// The first or second half of a month is a quincena, of a year a semester.
  private mutating func half() -> PartialDate? {
    guard let ordinal = ordinal(), accept("mitad"), accept("de", "del") else { return nil }
    if let month = accept(in: Vocabulary.months) {
      return PartialDate(unit: .fortnight(ordinal), month: month, year: yearSuffix(), range: 0..<0)
    }
    if let year = year() ?? deicticYear() {
      return PartialDate(unit: .fraction(.semester, ordinal), year: year, range: 0..<0)
    }
    return accept("ano") ? PartialDate(unit: .fraction(.semester, ordinal), range: 0..<0) : nil
  }

  /// «segundo trimestre de 2022», «2.º semestre», «II bimestre», «2T 2022», «T2 2022», «2022-T2».
  mutating func fraction() -> PartialDate? {
    first(of: [{ $0.namedFraction() }, { $0.letteredFraction() }, { $0.yearThenFraction() }])
  }

  private mutating func namedFraction() -> PartialDate? {
    let before = ordinal() ?? accept(in: Vocabulary.romanOrdinals)
    guard let fraction = accept(in: Vocabulary.fractions) else { return nil }
    let after = before == nil ? fractionNumber() : nil
    guard let ordinal = before ?? after else { return nil }
    return PartialDate(unit: .fraction(fraction, ordinal), year: yearSuffix(), range: 0..<0)
  }

  /// «trimestre 2», «trimestre II».
  private mutating func fractionNumber() -> Ordinal? {
    number(digits: 1...1).map(Ordinal.nth) ?? accept(in: Vocabulary.romanOrdinals)
  }

  private mutating func letteredFraction() -> PartialDate? {
    guard let (fraction, number) = fractionCode() else { return nil }
    return PartialDate(
      unit: .fraction(fraction, .nth(number)), year: yearSuffix(), range: 0..<0)
  }

  private mutating func yearThenFraction() -> PartialDate? {
    guard let year = number(digits: 4...4) else { return nil }
    _ = accept(.dash)
    guard let (fraction, number) = fractionCode() else { return nil }
    return PartialDate(
      unit: .fraction(fraction, .nth(number)), year: .written(year), range: 0..<0)
  }

  /// «2T» or «T2», glued.
  private mutating func fractionCode() -> (YearFraction, Int)? {
    attempt { grammar in
      if let number = grammar.number(digits: 1...1) {
        guard grammar.peek()?.isGlued == true,
          let fraction = grammar.accept(in: Vocabulary.fractionLetters)
        else { return nil }
        return (fraction, number)
      }
      guard let fraction = grammar.accept(in: Vocabulary.fractionLetters),
        grammar.peek()?.isGlued == true, let number = grammar.number(digits: 1...1)
      else { return nil }
      return (fraction, number)
    }
  }
}
