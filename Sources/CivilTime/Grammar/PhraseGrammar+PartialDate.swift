/// One date, whichever way it is written, with the little words before it.
extension PhraseGrammar {
  mutating func partialDate() -> PartialDate? {
    attempt { grammar in
      let isWhole = grammar.introduction()
      let start = grammar.position
      guard var date = grammar.bareDate(isWhole: isWhole) else { return nil }
      date.range = grammar.range(from: start)
      return date
    }
  }

  /// The constructs, the more particular ones first.
  private mutating func bareDate(isWhole: Bool) -> PartialDate? {
    first(of: [
      { $0.numericDate() }, { $0.session() }, { $0.holyDay() }, { $0.week() }, { $0.fraction() },
      { $0.part() }, { $0.weekdayOfMonth() }, { $0.day() }, { $0.monthOfYear() },
      { $0.plainYear(isWhole: isWhole) }, { $0.loneOrdinal() }, { $0.loneDay() },
    ])
  }

  /// «durante todo el mes de», «en los días», «a lo largo del»: words that name no date.
  ///
  /// Tells whether «todo» was among them.
  @discardableResult
  mutating func introduction() -> Bool {
    if accept(anyOf: ["a lo largo", "en el transcurso", "en el curso", "dentro"]) {
      _ = accept("de", "del")
    } else {
      _ = accept(anyOf: ["en", "durante", "por", "de", "del"])
    }
    let isWhole = accept("todo", "toda", "todos", "todas")
    _ = accept("el", "la", "los", "las")
    _ = accept(anyOf: ["periodo", "lapso"]) && accept("de", "del")
    if accept(anyOf: ["comprendido", "comprendida", "comprendidos"]) {
      _ = accept("de", "del", "en")
    }
    if accept("mes", "meses", "dia", "dias", "fecha", "fechas") { _ = accept("de", "del") }
    _ = accept("el", "la")
    return isWhole
  }

  mutating func ordinal() -> Ordinal? {
    if let ordinal = accept(in: Vocabulary.ordinals) { return ordinal }
    guard case .ordinal(let number)? = peek()?.kind else { return nil }
    advance()
    return .nth(number)
  }

  /// «primer» before «y segundo trimestre».
  private mutating func loneOrdinal() -> PartialDate? {
    guard let ordinal = ordinal() else { return nil }
    switch peek()?.kind {
    case .comma, .dash, .word("y"), .word("e"), .word("a"), .word("al"):
      return PartialDate(unit: .ordinal(ordinal), range: 0..<0)
    default: return nil
    }
  }
}
