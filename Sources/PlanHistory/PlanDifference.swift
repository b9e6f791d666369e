import PlanModel

/// What differs between two plans, by the identity of their parts.
///
/// Lines, sessions, events … are known by their keys. Order, layout and wording that means the same
/// are no difference.
/// The difference from one plan to another is that from the other to the one, turned round.
package struct PlanDifference: Sendable {
  /// The changes in the order of the new plan; what is gone stands where it stood.
  package let changes: [PlanChange]

  /// The difference from one plan to another.
  package init(from old: Plan, to new: Plan) {
    let (old, new) = (Inventory(old), Inventory(new))
    let comparison = PartComparison(old: old, new: new, pairs: PartPairs(old, new))
    var found: [(place: Int, isGone: Bool, changes: [PlanChange])] = []
    var anchor = -1
    for entry in old.entries {
      if let place = comparison.pairs.after[entry.part.identity].flatMap({ new.places[$0] }) {
        anchor = place
      } else if !comparison.isToldWithOwner(entry, isOld: true) {
        found.append((anchor, true, [PlanChange(entry.part, .removed(entry.aspects))]))
      }
    }
    for (place, entry) in new.entries.enumerated() {
      if let before = comparison.pairs.before[entry.part.identity].flatMap(old.entry) {
        found.append((place, false, comparison.changes(from: before, to: entry)))
      } else if !comparison.isToldWithOwner(entry, isOld: false) {
        found.append((place, false, [PlanChange(entry.part, .added(entry.aspects))]))
      }
    }
    changes = found.enumerated().sorted { one, two in
      (one.element.place, one.element.isGone ? 1 : 0, one.offset)
        < (two.element.place, two.element.isGone ? 1 : 0, two.offset)
    }.flatMap(\.element.changes)
  }
}

/// Compares the parts of two plans that are the same.
struct PartComparison {
  let old: Inventory
  let new: Inventory
  let pairs: PartPairs

  /// Whether a part came or went with what it belongs to, which is told.
  func isToldWithOwner(_ entry: Inventory.Entry, isOld: Bool) -> Bool {
    guard let owner = entry.part.identity.owner else { return false }
    return (isOld ? pairs.after : pairs.before)[owner] == nil
  }

  /// What became of a part.
  func changes(from old: Inventory.Entry, to new: Inventory.Entry) -> [PlanChange] {
    var changes: [PlanChange] = []
    // The key of a session may be written in several ways.
    if old.part.identity.path.last != new.part.identity.path.last {
      changes.append(PlanChange(new.part, .renumbered(from: old.part.key)))
    }
    if !pairs.areSame(old.parent, new.parent) {
      changes.append(PlanChange(new.part, .moved(from: old.parent, to: new.parent)))
    }
    let told = Set((old.aspects + new.aspects).map(\.aspect))
    for aspect in Aspect.allCases where told.contains(aspect) {
      let (before, after) = (old.value(aspect), new.value(aspect))
      if areSame(before, after, aspect) || isInherited(aspect, old, new) { continue }
      changes.append(PlanChange(new.part, .changed(aspect, from: before, to: after)))
    }
    return changes
  }

  /// Whether an item has its areas from above, before and after, where the change is told.
  private func isInherited(
    _ aspect: Aspect, _ old: Inventory.Entry, _ new: Inventory.Entry
  ) -> Bool {
    guard aspect.role != nil, new.part.kind == .item, pairs.areSame(old.parent, new.parent) else {
      return false
    }
    return areEqual(old.value(aspect), old.inherited[aspect])
      && areEqual(new.value(aspect), new.inherited[aspect])
  }

  private func areEqual(_ one: AspectValue?, _ other: AspectValue?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.means(other)
  }

  /// Whether two values are the same, what they refer to by a new key included; a reference that was
  /// left behind is told by `snt validar`.
  private func areSame(_ old: AspectValue?, _ new: AspectValue?, _ aspect: Aspect) -> Bool {
    areEqual(old, new) || areEqual(old.map { withNewKeys($0, aspect) }, new)
  }

  private func withNewKeys(_ value: AspectValue, _ aspect: Aspect) -> AspectValue {
    let keys = aspect.references.compactMap { pairs.newKeys[$0] }
    guard !keys.isEmpty else { return value }
    func renewed(_ name: String) -> String { keys.lazy.compactMap { $0[name] }.first ?? name }
    return switch value {
    case .names(let names): .names(names.map(renewed))
    case .holders(let shares):
      .holders(shares.map { AreaShare(area: renewed($0.area), until: $0.until) })
    default: value
    }
  }
}
