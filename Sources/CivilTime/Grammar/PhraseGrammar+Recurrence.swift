/// Things that come again (format.md, rule 10).
extension PhraseGrammar {
  /// «mensual», «cada dos años», «tres veces al año», «cada sesión», perhaps followed by dates.
  mutating func recurrentPhrase() -> PhraseSyntax? {
    attempt { grammar in
      _ = grammar.accept(anyOf: [
        "de manera", "de forma", "con periodicidad", "con frecuencia", "periodicidad", "frecuencia",
      ])
      guard let recurrence = grammar.recurrence() else { return nil }
      if grammar.isAtEnd { return .recurrent(recurrence, within: []) }
      _ = grammar.accept(.comma) || grammar.accept(.colon)
      guard let items = grammar.items(), grammar.isAtEnd else { return nil }
      return .recurrent(recurrence, within: items)
    }
  }

  private mutating func recurrence() -> Recurrence? {
    first(of: [
      { $0.interval() }, { $0.dayOfEachMonth() }, { $0.each() }, { $0.times() }, { $0.weekdays() },
    ])
  }

  /// «mensual», «mensuales», «trimestralmente».
  private mutating func interval() -> Recurrence? {
    guard var word = peek()?.word else { return nil }
    for ending in ["mente", "es", "s"] where word.hasSuffix(ending) && word.count > 6 {
      let stem = String(word.dropLast(ending.count))
      if Vocabulary.intervals[stem] != nil { word = stem }
    }
    guard let interval = Vocabulary.intervals[word] else { return nil }
    advance()
    return interval
  }

  /// «cada mes», «cada tres meses», «todos los meses», «en cada sesión ordinaria», «cada lunes».
  private mutating func each() -> Recurrence? {
    _ = accept("en", "durante", "a")
    let isEvery = accept(anyOf: ["cada una de las", "cada uno de los", "todos los", "todas las"])
    guard isEvery || accept("cada") else { return nil }
    if accept("sesion", "sesiones", "reunion", "reuniones") {
      if accept("ordinaria", "ordinarias") { return .sessions(kind: "ordinaria") }
      if accept("extraordinaria", "extraordinarias") { return .sessions(kind: "extraordinaria") }
      return .sessions(kind: nil)
    }
    if let weekdays = weekdayList() { return .weekdays(weekdays) }
    let count = number(digits: 1...3) ?? cardinal() ?? 1
    guard count > 0, let (size, unit) = accept(in: Vocabulary.intervalUnits) else { return nil }
    return .every(count * size, unit)
  }

  /// «tres veces al año», «una vez por semana», «dos veces cada mes».
  private mutating func times() -> Recurrence? {
    guard let count = number(digits: 1...2) ?? cardinal(), count > 0, accept("vez", "veces"),
      accept(anyOf: ["al", "por", "a la", "cada", "en el", "en cada"]),
      let (size, unit) = accept(in: Vocabulary.intervalUnits)
    else { return nil }
    return size == 1 ? .times(count, per: unit) : count == 1 ? .every(size, unit) : nil
  }

  /// «los lunes», «lunes y miércoles»; a weekday alone names no day.
  private mutating func weekdays() -> Recurrence? {
    let isPlural = accept("los")
    _ = accept(phrase: "dias")
    guard let weekdays = weekdayList(), isPlural || weekdays.count > 1 else { return nil }
    return .weekdays(weekdays)
  }

  private mutating func weekdayList() -> [Weekday]? {
    guard let first = accept(in: Vocabulary.weekdays) else { return nil }
    var weekdays = [first]
    while let next = attempt({ grammar -> Weekday? in
      guard grammar.accept(.comma) || grammar.accept("y", "e") else { return nil }
      _ = grammar.accept("y", "e")
      _ = grammar.accept("los")
      return grammar.accept(in: Vocabulary.weekdays)
    }) {
      if !weekdays.contains(next) { weekdays.append(next) }
    }
    return weekdays.sorted()
  }

  /// «el 15 de cada mes», «el primer lunes de cada mes», «el último día de cada mes».
  private mutating func dayOfEachMonth() -> Recurrence? {
    _ = accept("el", "los")
    _ = accept("dia", "dias")
    let recurrence: Recurrence
    if let day = number(digits: 1...2), (1...31).contains(day) {
      recurrence = .dayOfMonth(day)
    } else if let ordinal = ordinal() {
      let weekday = accept(in: Vocabulary.weekdays)
      switch (ordinal, weekday) {
      case (.nth(let number), let weekday?) where (1...5).contains(number):
        recurrence = .weekdayOfMonth(number, weekday)
      case (.last, let weekday?): recurrence = .weekdayOfMonth(-1, weekday)
      case (.last, nil) where accept("dia"): recurrence = .dayOfMonth(31)
      case (.nth(1), nil): recurrence = .dayOfMonth(1)
      default: return nil
      }
    } else {
      return nil
    }
    return accept(anyOf: ["de cada mes", "del mes", "de todos los meses"]) ? recurrence : nil
  }
}
