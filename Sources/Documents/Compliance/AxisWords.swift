import Compliance
import PlanModel
import SpanishText

/// How an axis of the matrix is called: by the word of its level in the plan.
extension Axis {
  /// «Eje 1», «Objetivo 2»; the key alone where the plan's own word has no known singular.
  var title: String { level.singular.map { "\(Spanish.capitalized($0)) \(key)" } ?? key }

  /// The same with its name, as a title: «Eje 1. Fortalecer la transparencia»
  var heading: String { name == key ? title : "\(title). \(name)" }

  /// «el eje 1», «la estrategia 2», «Socialización» between quotation marks.
  var inSentence: String {
    guard let word = level.singular else { return Spanish.quoted(name) }
    return "\(level.isFeminine ? "la" : "el") \(word) \(key)"
  }
}

extension [Axis] {
  /// «no todos los ejes», «no todas las estrategias».
  var notAll: String {
    guard let level = first?.level, level.singular != nil else { return "no todas las partes" }
    return "no \(level.isFeminine ? "todas las" : "todos los") \(level.plural)"
  }

  /// «los 3 ejes», «las 2 estrategias», «el eje»; «las 3 partes» where they are called differently.
  var together: String {
    let levels = Set(map(\.level.plural))
    guard let level = first?.level, levels.count == 1, let singular = level.singular else {
      return count == 1 ? "la parte" : "las \(Spanish.grouped(count)) partes"
    }
    guard count != 1 else { return "\(level.isFeminine ? "la" : "el") \(singular)" }
    return "\(level.isFeminine ? "las" : "los") \(Spanish.grouped(count)) \(level.plural)"
  }
}
