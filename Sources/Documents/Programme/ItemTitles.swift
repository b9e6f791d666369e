import PlanModel
import SpanishText

/// How a programme names the items of the plan.
enum ItemTitles {
  /// «Objetivo 1: Gobierno abierto», «Estrategia 1.1: Acompañar …»; the name alone without a number.
  static func withLevel(_ item: PlanItem) -> String {
    guard let number = item.printedNumber, let name = item.name?.value else {
      return item.printedTitle
    }
    guard let word = item.level.singular else { return numbered(item) }
    return "\(Spanish.capitalized(word)) \(number): \(name)"
  }

  /// The name behind its number and a full stop; the name alone without a number.
  static func numbered(_ item: PlanItem) -> String {
    guard let number = number(item), let name = item.name?.value else { return item.printedTitle }
    return "\(number) \(name)"
  }

  /// The number before a name, with the full stop that sets it apart.
  static func number(_ item: PlanItem) -> String? {
    item.printedNumber.map { $0.last == "." || $0.last == ")" ? $0 : $0 + "." }
  }

  /// «la estrategia 1.1», «el eje IV», «Socialización»: the item in a sentence.
  static func inSentence(_ item: PlanItem) -> String {
    guard let number = item.printedNumber, let word = item.level.singular else {
      return Spanish.quoted(item.name?.value ?? item.key.value)
    }
    return "\(item.level.isFeminine ? "la" : "el") \(word) \(number)"
  }
}

extension ItemLevel {
  /// Whether the word for one item of the level is feminine.
  var isFeminine: Bool {
    switch self {
    case .known(.strategies), .known(.actionLines), .known(.activities), .known(.actions),
      .known(.targets):
      true
    case .known, .custom: false
    }
  }
}
