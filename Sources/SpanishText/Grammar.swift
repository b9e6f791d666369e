/// Spanish grammar that messages need, written once: number, lists, agreement.
package enum Spanish {
  /// «1 línea», «2 líneas», «1,250 líneas»: the number as Mexico writes it and the noun that agrees.
  package static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(grouped(number)) \(number == 1 || number == -1 ? singular : plural)"
  }

  /// «a», «a y b», «a, b y c»; «y» becomes «e» before the sound of i.
  package static func and(_ items: [String]) -> String {
    joined(items, conjunction: startsWithSoundOfI(items.last ?? "") ? "e" : "y")
  }

  /// «a», «a o b», «a, b o c»; «o» becomes «u» before the sound of o.
  package static func or(_ items: [String]) -> String {
    joined(items, conjunction: startsWithSoundOfO(items.last ?? "") ? "u" : "o")
  }

  /// «a, b y c», or the first ten and how many more there are: «a, b, c y 4 más».
  ///
  /// Semicolons stand where an item has a comma; `count` is how many there are in all, where `items` are
  /// only the first.
  package static func list(_ items: [String], of count: Int? = nil, limit: Int = 10) -> String {
    let count = count ?? items.count
    let shown = items.prefix(limit)
    let hasCommas = items.contains { $0.contains(",") }
    let separator = hasCommas ? "; " : ", "
    guard count > shown.count else {
      guard hasCommas, items.count > 2, let last = items.last else { return and(items) }
      return items.dropLast().joined(separator: separator) + "; y " + last
    }
    return shown.joined(separator: separator) + (hasCommas ? "; y " : " y ")
      + "\(grouped(count - shown.count)) más"
  }

  /// «de una partida», «del plan»: the preposition with a noun and its article.
  package static func of(_ noun: String) -> String {
    noun.hasPrefix("el ") ? "del " + noun.dropFirst(3) : "de " + noun
  }

  /// The text between the quotation marks of Spanish print: «texto».
  package static func quoted(_ text: some StringProtocol) -> String { "«\(text)»" }

  /// The text with its first letter in upper case; the rest is kept as it is.
  package static func capitalized(_ text: some StringProtocol) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }

  /// The text with its first letter in lower case; the rest is kept as it is.
  package static func uncapitalized(_ text: some StringProtocol) -> String {
    guard let first = text.first else { return "" }
    return first.lowercased() + text.dropFirst()
  }

  /// The text as a sentence: a capital, and a full stop where it has no sign of its own.
  package static func sentence(_ text: some StringProtocol) -> String {
    let capital = capitalized(text)
    return capital.last.map { ".!?…:".contains($0) } ?? true ? capital : capital + "."
  }

  /// Clauses one after the other: each with a capital, and a full stop between two that have no sign
  /// of their own; the last keeps its end.
  package static func clauses(_ clauses: [String]) -> String {
    (clauses.dropLast().map { sentence($0) } + clauses.suffix(1).map { capitalized($0) })
      .joined(separator: " ")
  }

  private static func joined(_ items: [String], conjunction: String) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func startsWithSoundOfI(_ word: String) -> Bool {
    let letters = word.folded.drop { !$0.isLetter && !$0.isNumber }
    // «hie-» and «hia-» begin with a consonant sound («agua y hielo»).
    if letters.hasPrefix("hi") { return !letters.hasPrefix("hie") && !letters.hasPrefix("hia") }
    return letters.hasPrefix("i")
  }

  private static func startsWithSoundOfO(_ word: String) -> Bool {
    let letters = word.folded.drop { !$0.isLetter && !$0.isNumber }
    let number = letters.prefix { $0.isNumber }
    // «8» is read «ocho» and «11» «once»; «80» and «800» begin with «ochenta» and «ochocientos».
    return letters.hasPrefix("o") || letters.hasPrefix("ho") || number.hasPrefix("8")
      || number == "11"
  }
}

extension Spanish {
  /// «primera», «segunda» … «décima», then «11.ª»: the ordinal of a feminine noun.
  package static func feminineOrdinal(_ number: Int) -> String {
    let words = [
      "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena",
      "décima",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number).ª"
  }
}
