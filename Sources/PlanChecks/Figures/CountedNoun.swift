import SpanishText

/// Numbers in running text that count something: «diez universidades», «9 fichas».
enum CountedNoun {
  /// The number of the only thing that a text counts, from 2 on; nil when it counts none or several.
  ///
  /// A number counts when a plural follows it: «2024», «el 15 de marzo», «30 %» and «capítulo 3» don't.
  static func only(in text: String) -> Int? {
    let words = text.split { !($0.isLetter || $0.isNumber || "%,.-/".contains($0)) }
      .map { $0.folded.withoutPunctuation }
    var found: [Int] = []
    for (word, next) in zip(words, words.dropFirst()) {
      guard let number = number(word), number >= 2, number < 1000, isPlural(next) else { continue }
      found.append(number)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A whole number in figures or in words.
  static func number(_ word: String) -> Int? { Int(word) ?? Spanish.number(inWords: word) }

  /// Whether a word looks like the plural of a noun.
  private static func isPlural(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("s") && !units.contains(word)
      && Spanish.number(inWords: word) == nil && word.allSatisfy(\.isLetter)
  }

  /// Plurals that measure instead of counting things.
  private static let units: Set<String> = [
    "dias", "meses", "anos", "horas", "semanas", "minutos", "pesos", "veces", "habiles", "puntos",
    "millones", "miles", "personas", "asistentes", "participantes",
  ]
}

extension String {
  /// The word without the punctuation around it.
  fileprivate var withoutPunctuation: String {
    var word = self[...]
    while let last = word.last, ",.-/".contains(last) { word.removeLast() }
    while let first = word.first, ",.-/".contains(first) { word.removeFirst() }
    return String(word)
  }
}
