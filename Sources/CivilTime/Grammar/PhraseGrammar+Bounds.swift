/// Phrases with only an end or only a start (format.md, rule 6).
extension PhraseGrammar {
  mutating func boundedPhrase() -> PhraseSyntax? {
    guard let bound = bound(), let date = partialDate() else { return nil }
    if isAtEnd { return .bound(bound, date) }
    // «desde enero y hasta marzo» has both ends.
    guard bound == .from, spanConnector(), let end = partialDate(), isAtEnd else { return nil }
    return .dates([DateItem(first: date, last: end)], isApproximate: false)
  }

  private mutating func bound() -> Bound? {
    if accept(anyOf: Self.latestWords) {
      // «a más tardar antes del 31», «como máximo para el 31».
      if let bound = before() { return bound }
      _ = accept(anyOf: ["para", "hasta", "al", "a"])
      _ = acceptClose()
      return .until
    }
    if accept(anyOf: Self.fromWords) { return .from }
    if accept(anyOf: Self.afterWords) { return .after }
    if let bound = before() { return bound }
    if acceptClose() { return .until }
    if startsVaguePart { return nil }
    guard accept(anyOf: ["hasta", "para", "al", "a"]) else { return nil }
    _ = acceptClose()
    return .until
  }

  /// «antes de», but «antes del fin de mayo» reaches the end of May.
  private mutating func before() -> Bound? {
    guard accept(anyOf: Self.beforeWords) else { return nil }
    return acceptClose() || accept(anyOf: Self.endWords) ? .until : .before
  }

  /// «al cierre de», «que termine»: the end of what follows.
  private mutating func acceptClose() -> Bool {
    accept(anyOf: Self.closeWords)
  }

  /// «a finales de», «a mediados de»: parts of a month or year, not bounds.
  private var startsVaguePart: Bool {
    guard let first = peek()?.word, first == "a" || first == "al", let next = peek(1)?.word
    else { return false }
    if next == "lo" || next == "la" { return peek(2)?.word == "largo" || peek(2)?.word == "mitad" }
    return Vocabulary.parts[next] != nil
  }

  private static let latestWords = [
    "a mas tardar", "como maximo", "maximo", "con fecha limite", "fecha limite", "no despues de",
    "no despues del",
  ]
  private static let fromWords = [
    "a partir de", "a partir del", "no antes de", "no antes del", "a contar de", "a contar del",
    "desde",
  ]
  private static let afterWords = [
    "despues de", "despues del", "posterior a", "posterior al", "posteriormente a",
    "posteriormente al", "luego de", "luego del", "tras",
  ]
  private static let beforeWords = [
    "antes de", "antes del", "previo a", "previo al", "anterior a", "anterior al",
    "con anterioridad a", "con anterioridad al",
  ]
  private static let endWords = [
    "fin de", "fin del", "finales de", "final de", "final del", "termino de", "termino del",
  ]
  private static let closeWords = [
    "al cierre de", "al cierre del", "al cierre", "el cierre de", "el cierre del", "cierre de",
    "cierre del", "al termino de", "al termino del", "el termino de", "el termino del",
    "al final de", "al final del", "el final de", "el final del", "al fin de", "al fin del",
    "al finalizar", "al concluir", "al terminar", "que termine", "que concluya", "que finalice",
  ]
}
