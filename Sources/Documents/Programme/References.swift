import PlanModel
import SpanishText

/// Areas and items of the plan, as a programme refers to them.
extension PlanIndex {
  /// «Dirección de Gobierno Abierto (DGA)»; the key alone where the plan does not explain it.
  func fullArea(_ key: String) -> String {
    guard let name = area(key), name.folded != key.folded else { return key }
    return "\(name) (\(key))"
  }

  /// Items in a sentence, those of one level behind its word: «estrategia 1.2 y líneas 2.1.5 y 2.2.4».
  ///
  /// An item without a number is named; a key that the plan does not know stands as it is.
  func mention(_ keys: [Located<String>]) -> String {
    var groups: [(level: ItemLevel?, names: [String])] = []
    for key in keys.map(\.value) {
      let found = item(key)
      let level = found?.level
      let name = found.map { $0.printedNumber ?? Spanish.quoted($0.name?.value ?? key) } ?? key
      if level != nil, let place = groups.firstIndex(where: { $0.level == level }) {
        groups[place].names.append(name)
      } else {
        groups.append((level, [name]))
      }
    }
    return Spanish.and(
      groups.map { level, names in
        guard let level, let singular = level.singular else { return Spanish.and(names) }
        return "\(names.count == 1 ? singular : level.plural) \(Spanish.and(names))"
      })
  }

  /// «2.1.5 Dar seguimiento …»: an item in a list, without the word of its level.
  func listTitle(_ key: String) -> String { item(key)?.printedTitle ?? title(key) }

  /// Numbers alone for a column: «2.1.5, 2.2.4»; a dash for none.
  func numbers(_ keys: [Located<String>]) -> String {
    keys.isEmpty ? "—" : keys.map { reference($0.value) }.joined(separator: ", ")
  }
}
