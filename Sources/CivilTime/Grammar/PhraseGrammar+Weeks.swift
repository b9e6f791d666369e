/// Weeks, quincenas and the days around Easter (format.md, rules 4 and 5).
extension PhraseGrammar {
  /// «última semana de mayo», «semana 5 de 2022», «semana del 4 de abril», «primera quincena».
  mutating func week() -> PartialDate? {
    first(of: [{ $0.ordinalWeek() }, { $0.isoWeek() }, { $0.weekOfDays() }])
  }

  private mutating func ordinalWeek() -> PartialDate? {
    guard let ordinal = ordinal() else { return nil }
    var date: PartialDate
    if accept("semana", "semanas") {
      date = PartialDate(unit: .weekOfMonth(ordinal), range: 0..<0)
    } else if accept("quincena", "quincenas") {
      date = PartialDate(unit: .fortnight(ordinal), range: 0..<0)
    } else {
      return nil
    }
    monthAndYear(of: &date)
    return date
  }

  /// «semana 5 de 2022», «2022-W05».
  private mutating func isoWeek() -> PartialDate? {
    if accept("semana") {
      guard let week = number(digits: 1...2) else { return nil }
      return PartialDate(unit: .isoWeek(week), year: yearSuffix(), range: 0..<0)
    }
    guard let year = number(digits: 4...4) else { return nil }
    _ = accept(.dash)
    guard accept("w"), let week = number(digits: 1...2) else { return nil }
    return PartialDate(unit: .isoWeek(week), year: .written(year), range: 0..<0)
  }

  /// «semana del 4 de abril» is the week of that day, «semana del 4 al 8 de abril» its days.
  private mutating func weekOfDays() -> PartialDate? {
    guard accept("semana"), accept("del", "de") else { return nil }
    _ = accept("el", "dia")
    guard var date = day() ?? loneDay(), case .day(let day) = date.unit else { return nil }
    let continues = peek()?.word == "al" || peek()?.word == "a" || peek()?.kind == .dash
    if !continues { date.unit = .weekAround(day) }
    return date
  }

  /// «Semana Santa de 2022», «Jueves Santo», «semana de Pascua».
  mutating func holyDay() -> PartialDate? {
    let names: [(String, HolyDay)] = [
      ("semana santa", .holyWeek), ("semana mayor", .holyWeek), ("jueves santo", .holyThursday),
      ("viernes santo", .holyFriday), ("domingo de pascua", .easterSunday),
      ("domingo de resurreccion", .easterSunday), ("semana de pascua", .easterWeek),
    ]
    for (name, day) in names where accept(phrase: name) {
      return PartialDate(unit: .holyDay(day), year: yearSuffix(), range: 0..<0)
    }
    return nil
  }

  /// «próxima sesión», «primera sesión ordinaria de 2017», «sesión ordinaria 2», «ordinaria 2».
  mutating func session() -> PartialDate? {
    var reference = SessionReference(which: .next)
    var isDetermined = true
    if accept("proxima", "siguiente") {
      reference.which = .next
    } else if let ordinal = ordinal() {
      if case .nth(let number) = ordinal { reference.which = .numbered(number) }
      if ordinal == .last { reference.which = .last }
      if ordinal == .lastButOne { return nil }
    } else {
      isDetermined = false
    }
    let saysSession = accept("sesion", "reunion")
    if accept("ordinaria") { reference.kind = "ordinaria" }
    if accept("extraordinaria") { reference.kind = "extraordinaria" }
    guard saysSession || reference.kind != nil else { return nil }
    if !isDetermined {
      guard let number = number(digits: 1...2) else { return nil }
      reference.which = .numbered(number)
    }
    _ = accept(anyOf: [
      "de la comision", "del comite", "de la coordinacion", "del pleno", "de trabajo",
    ])
    return PartialDate(unit: .session(reference), year: yearSuffix(), range: 0..<0)
  }
}
