/// Which parts of two plans are the same: those with the same key, else those with the same name
/// whose keys are gone on one side and new on the other.
struct PartPairs {
  private(set) var after: [PlanPart.Identity: PlanPart.Identity] = [:]
  private(set) var before: [PlanPart.Identity: PlanPart.Identity] = [:]
  /// The new keys of parts that bear another one, by kind and old key.
  private(set) var newKeys: [PlanPart.Kind: [String: String]] = [:]

  init(_ old: Inventory, _ new: Inventory) {
    let oldByKind = Dictionary(grouping: old.entries, by: \.part.kind)
    let newByKind = Dictionary(grouping: new.entries, by: \.part.kind)
    for kind in PlanPart.Kind.allCases {
      let entries = oldByKind[kind] ?? []
      for entry in entries {
        let identity = entry.part.identity
        guard let same = expected(identity), new.places[same] != nil else { continue }
        pair(identity, same)
      }
      pairByName(
        entries.filter { after[$0.part.identity] == nil },
        (newByKind[kind] ?? []).filter { before[$0.part.identity] == nil })
    }
  }

  /// Whether two parts are one; two that are not there are one too.
  func areSame(_ old: PlanPart?, _ new: PlanPart?) -> Bool {
    guard let old else { return new == nil }
    return after[old.identity] == new?.identity && new != nil
  }

  /// The identity that a part has in the new plan when it keeps its key; nil where what it belongs to
  /// is gone.
  ///
  /// What it belongs to may bear another key.
  private func expected(_ identity: PlanPart.Identity) -> PlanPart.Identity? {
    guard let owner = identity.owner, let key = identity.path.last else { return identity }
    return after[owner].map { PlanPart.Identity(kind: identity.kind, path: $0.path + [key]) }
  }

  private mutating func pairByName(_ old: [Inventory.Entry], _ new: [Inventory.Entry]) {
    let (candidates, names) = (Self.byName(new), Self.byName(old))
    // In the order of the plan, so that what lies above an item is known before it.
    for entry in old {
      guard let name = entry.part.name, names[name]?.count == 1, let others = candidates[name],
        others.count == 1, isLikely(entry, others[0])
      else { continue }
      pair(entry.part.identity, others[0].part.identity)
      newKeys[entry.part.kind, default: [:]][entry.part.key] = others[0].part.key
    }
  }

  private static func byName(_ entries: [Inventory.Entry]) -> [String: [Inventory.Entry]] {
    // An inciso is its letter: what is reported of it names the letter.
    let named = entries.filter { $0.part.name?.isEmpty == false && $0.part.owner == nil }
    return Dictionary(grouping: named) { $0.part.name ?? "" }
  }

  /// Whether two items of one name are one: in the same place of the tree, or for the same date.
  private func isLikely(_ old: Inventory.Entry, _ new: Inventory.Entry) -> Bool {
    if areSame(old.parent, new.parent) { return true }
    guard let before = old.value(.schedule), let after = new.value(.schedule) else { return false }
    return before.means(after)
  }

  private mutating func pair(_ old: PlanPart.Identity, _ new: PlanPart.Identity) {
    after[old] = new
    before[new] = old
  }
}
