/// Whole phrases: bounds, lists and spans.
extension PhraseGrammar {
  /// The whole text as dates, or nil when some of it is left over.
  mutating func phrase() -> PhraseSyntax? {
    label()
    return first(of: [
      { $0.boundedPhrase() }, { $0.openEndedPhrase() }, { $0.datesPhrase() },
    ])
  }

  /// «Fecha: », «Periodo: », which tables leave before a date.
  private mutating func label() {
    if let next = peek(1), next.kind == .colon, accept("fecha", "fechas", "periodo", "plazo") {
      advance()
    }
  }

  private mutating func datesPhrase() -> PhraseSyntax? {
    let isApproximate = acceptApproximation()
    guard let items = items(), isAtEnd else { return nil }
    return .dates(items, isApproximate: isApproximate)
  }

  private mutating func acceptApproximation() -> Bool {
    accept(anyOf: [
      "hacia", "alrededor de", "alrededor del", "aproximadamente", "tentativamente", "cerca de",
      "cerca del",
    ])
  }

  /// «2022 en adelante».
  private mutating func openEndedPhrase() -> PhraseSyntax? {
    guard let start = partialDate() else { return nil }
    _ = accept(.comma)
    guard accept(phrase: "en adelante"), isAtEnd else { return nil }
    return .bound(.from, start)
  }

  /// Stretches of time with commas and «y» between them.
  mutating func items() -> [DateItem]? {
    guard let first = item() else { return nil }
    var items = [first]
    while let next = attempt({ $0.listSeparator() ? $0.item() : nil }) { items.append(next) }
    return items
  }

  private mutating func listSeparator() -> Bool {
    if accept(.slash) { return true }
    if accept(.comma) {
      _ = accept("y", "e")
      return true
    }
    return accept(anyOf: ["y", "e", "asi como"])
  }

  /// One stretch: «entre A y B», «de A a B», «A - B», or A alone.
  private mutating func item() -> DateItem? {
    first(of: [{ $0.between() }, { $0.shortYears() }, { $0.spanOrSingle() }])
  }

  private mutating func between() -> DateItem? {
    _ = accept("en", "durante")
    if accept(anyOf: ["el periodo", "los meses", "los dias", "el lapso"]) {
      _ = accept("comprendido", "comprendidos")
    }
    guard accept("entre"), let first = partialDate(), accept("y", "e"), let last = partialDate()
    else { return nil }
    return DateItem(first: first, last: last)
  }

  private mutating func spanOrSingle() -> DateItem? {
    guard let first = partialDate() else { return nil }
    let last = attempt { grammar -> PartialDate? in
      grammar.spanConnector() ? grammar.partialDate() : nil
    }
    return DateItem(first: first, last: last)
  }

  mutating func spanConnector() -> Bool {
    if startsInterval(0) { return accept(.slash) }
    if accept(.dash) || accept("a", "al") { return true }
    return accept(anyOf: ["y hasta", "hasta"])
  }

  /// «2021-22»: two years, the second in two digits (a smaller one is the month of ISO 8601).
  private mutating func shortYears() -> DateItem? {
    introduction()
    _ = yearNoun()
    let start = position
    guard let first = number(digits: 4...4) else { return nil }
    let range = range(from: start)
    guard acceptGlued(.dash), let last = number(digits: 2...2), last > 12, last > first % 100
    else { return nil }
    return DateItem(
      first: PartialDate(unit: .year, year: .written(first), range: range),
      last: PartialDate(
        unit: .year, year: .written(first - first % 100 + last), range: self.range(from: start)))
  }
}
