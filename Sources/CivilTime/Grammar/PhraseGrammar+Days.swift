/// Days with the name of their month, and weekdays of a month.
extension PhraseGrammar {
  /// «lunes 3 de junio de 2024», «10-septiembre-2014», «primero de mayo», «Noviembre 30, 2023».
  mutating func day() -> PartialDate? {
    let weekday = acceptWeekday()
    if let date = attempt({ $0.dayBeforeMonth() }) ?? attempt({ $0.monthBeforeDay() }) {
      var date = date
      date.weekday = weekday
      return date
    }
    guard weekday != nil, var date = attempt({ $0.numericDate() }) else { return nil }
    guard case .day = date.unit else { return nil }
    date.weekday = weekday
    return date
  }

  /// «5» in «5, 12 y 19 de mayo», «lunes 26» in «del lunes 26 al viernes 30 de septiembre».
  mutating func loneDay() -> PartialDate? {
    let weekday = acceptWeekday()
    guard let day = dayNumber() else { return nil }
    return PartialDate(unit: .day(day), weekday: weekday, range: 0..<0)
  }

  private mutating func acceptWeekday() -> Weekday? {
    guard let weekday = accept(in: Vocabulary.weekdays) else { return nil }
    _ = accept(.comma)
    _ = accept(anyOf: ["el dia", "dia"])
    return weekday
  }

  private mutating func dayBeforeMonth() -> PartialDate? {
    guard let day = dayNumber() else { return nil }
    if !acceptGlued(.dash, .slash) { acceptOfTheMonth() }
    guard let month = accept(in: Vocabulary.months) else { return nil }
    return PartialDate(unit: .day(day), month: month, year: yearSuffix(), range: 0..<0)
  }

  /// The English order, which needs its year: «junio 24» alone may be a day or a year.
  private mutating func monthBeforeDay() -> PartialDate? {
    guard let month = accept(in: Vocabulary.months), let day = number(digits: 1...2) else {
      return nil
    }
    let year = yearSuffix()
    return PartialDate(
      unit: .day(day), month: month, year: year, range: 0..<0, isDayOrYear: year == nil)
  }

  /// A day of a month in digits, as an ordinal or in words; it may not exist.
  private mutating func dayNumber() -> Int? {
    if let number = peek()?.number {
      // Four digits are a year; more can only be a slip that the month will show to be impossible.
      guard number.digits != 4, number.digits <= 2 || peek(1)?.word == "de" else { return nil }
      advance()
      return number.value
    }
    if case .ordinal(let number)? = peek()?.kind {
      advance()
      return number
    }
    if accept("primero") { return 1 }
    return cardinal()
  }

  /// «de», «del mes de».
  mutating func acceptOfTheMonth() {
    _ = accept(anyOf: ["del mes de", "de el mes de", "de", "del"])
  }

  /// «segundo jueves de abril», «último día de mayo».
  mutating func weekdayOfMonth() -> PartialDate? {
    guard let ordinal = ordinal() else { return nil }
    if accept("dia") {
      guard ordinal == .last || ordinal == .nth(1) else { return nil }
      acceptOfTheMonth()
      guard let month = accept(in: Vocabulary.months) else { return nil }
      return PartialDate(
        unit: .day(ordinal == .last ? PartialDate.lastDay : 1), month: month, year: yearSuffix(),
        range: 0..<0)
    }
    guard let weekday = accept(in: Vocabulary.weekdays) else { return nil }
    var date = PartialDate(unit: .weekdayOfMonth(ordinal, weekday), range: 0..<0)
    monthAndYear(of: &date)
    return date
  }

  /// The month and year behind a part of a month; both may be missing in a list.
  mutating func monthAndYear(of date: inout PartialDate) {
    let month = attempt { grammar -> Month? in
      grammar.acceptOfTheMonth()
      return grammar.accept(in: Vocabulary.months)
    }
    guard let month else { return }
    date.month = month
    date.year = yearSuffix()
  }
}
