import PlanModel
import SpanishText

/// What the rated parts are called: by the plan's own word, where they are all of one level.
struct RatedNoun: Hashable, Sendable {
  /// «compromiso».
  let singular: String
  /// «compromisos».
  let plural: String
  /// Whether the word is feminine.
  let isFeminine: Bool

  init(_ levels: [ItemLevel]) {
    if let level = levels.first, let word = level.singular, levels.allSatisfy({ $0 == level }) {
      singular = word
      plural = level.plural
      isFeminine = level.isFeminine
    } else {
      singular = "partida"
      plural = "partidas"
      isFeminine = true
    }
  }

  /// «el compromiso».
  var definite: String { "\(isFeminine ? "la" : "el") \(singular)" }

  /// «los compromisos».
  var definitePlural: String { "\(isFeminine ? "las" : "los") \(plural)" }

  /// «ningún compromiso».
  var none: String { "\(isFeminine ? "ninguna" : "ningún") \(singular)" }

  /// «uno», in the place of one of them.
  var one: String { isFeminine ? "una" : "uno" }

  /// «los 12 compromisos», «el único compromiso».
  func all(_ count: Int) -> String {
    guard count != 1 else { return isFeminine ? "la única \(singular)" : "el único \(singular)" }
    return "\(isFeminine ? "las" : "los") \(Spanish.grouped(count)) \(plural)"
  }

  /// «lo», «los»: so many of them as the object of a verb.
  func pronoun(_ count: Int) -> String {
    (isFeminine ? "la" : "lo") + (count == 1 ? "" : "s")
  }

  /// A word that agrees with so many of them: «inactivos».
  func agreeing(_ stem: String, _ count: Int) -> String {
    stem + (isFeminine ? "a" : "o") + (count == 1 ? "" : "s")
  }
}
