import PlanModel
import SpanishText

/// The keys that a reference of some kind may name.
struct KnownKeys {
  /// What the keys belong to, as a message names it: «una línea de este plan».
  let what: String
  /// The keys in the order of their file.
  private let ordered: [String]
  private let keys: Set<String>

  init(_ what: String, _ keys: [String]) {
    self.what = what
    ordered = keys
    self.keys = Set(keys)
  }

  func contains(_ key: String) -> Bool { keys.contains(key) }

  /// The key that was probably meant; looks at every key, so that only findings may ask.
  func suggestion(for key: String) -> String? { Suggestion.nearest(to: key, in: ordered) }
}

extension Plan {
  var eventKeys: KnownKeys { KnownKeys("un evento de este plan", events.map(\.key.value)) }
  var allianceKeys: KnownKeys { KnownKeys("una alianza de este plan", alliances.map(\.key.value)) }
  var indicatorKeys: KnownKeys {
    KnownKeys("un indicador de este plan", indicators.map(\.key.value))
  }
}

extension LogIndex {
  /// The agreements that sessions took, in the order of the file.
  var agreements: [Agreement] { sessions.flatMap(\.record.agreements) }
}
