import PlanModel
import SpanishText

/// The keys that a reference of some kind may name.
struct KnownKeys {
  /// What the keys belong to, as a message names it: «una línea de este plan».
  let what: String
  private let keys: Set<String>

  init(_ what: String, _ keys: some Sequence<String>) {
    self.what = what
    self.keys = Set(keys)
  }

  func contains(_ key: String) -> Bool { keys.contains(key) }

  /// The key that was probably meant.
  func suggestion(for key: String) -> String? {
    Suggestion.nearest(to: key, in: keys.sorted())
  }
}

extension Plan {
  /// Items, and lettered parts of items («1.2.2.a»).
  var lineKeys: KnownKeys {
    KnownKeys(
      "una línea de este plan",
      allItems.flatMap { item in
        [item.key.value] + item.parts.map { "\(item.key.value).\($0.key.value)" }
      })
  }

  var eventKeys: KnownKeys { KnownKeys("un evento de este plan", events.map(\.key.value)) }
  var allianceKeys: KnownKeys { KnownKeys("una alianza de este plan", alliances.map(\.key.value)) }
  var indicatorKeys: KnownKeys {
    KnownKeys("un indicador de este plan", indicators.map(\.key.value))
  }
}

extension Log {
  /// The agreements that sessions took, by number.
  var agreements: [Agreement] {
    entries.flatMap { entry -> [Agreement] in
      if case .session(let record) = entry.fact { record.agreements } else { [] }
    }
  }

  /// The members that ever came or went.
  var memberKeys: [String] {
    entries.compactMap { entry in
      if case .membership(let member, _, _) = entry.fact { member.value } else { nil }
    }
  }

  /// The sessions that were held.
  var sessionKeys: [String] {
    entries.compactMap { entry in
      if case .session(let record) = entry.fact { record.key.value } else { nil }
    }
  }
}
