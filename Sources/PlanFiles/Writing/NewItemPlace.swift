import PlanModel
import SpanishText

/// Where a new item comes to stand in the tree of a plan, by its key.
package struct NewItemPlace: Sendable {
  /// Why a key has no place.
  package enum Failure: Error {
    /// Nothing bears the key of which it would be a part; nil where the key is part of none.
    case noParent(String?)
  }

  /// The item that it becomes a part of; nil for the plan itself.
  package let parent: PlanItem?
  /// The level that it has.
  package let level: ItemLevel
  /// Those beside it, in the order of the file.
  let siblings: [PlanItem]

  /// The place of a key: below an item that is named, else below the one whose key it begins with,
  /// else beside those whose keys begin alike.
  package init(of key: String, under parent: String?, in plan: Plan) throws(Failure) {
    let stem = Self.stem(of: key)
    var found: PlanItem?
    if let named = parent ?? stem, let item = plan.item(named) {
      found = item
    } else if let parent {
      throw .noParent(parent)
    } else {
      let holders = Self.holders(ofKeysLike: key, plan.items)
      guard holders.count == 1 || plan.items.isEmpty && stem == nil else { throw .noParent(stem) }
      found = holders.first ?? nil
    }
    self.parent = found
    siblings = found?.children ?? plan.items
    let before = siblings.filter { KeyOrder($0.key.value) < KeyOrder(key) }
    level = (before.last ?? siblings.first)?.level ?? Self.level(below: found, in: plan)
  }

  /// The next key of those that are numbered like one; nil where it is no number.
  package static func freeKey(beside key: String, in plan: Plan) -> String? {
    guard key.last?.isNumber == true else { return nil }
    let taken = Set(plan.allItems.map(\.key.value))
    let stem = stem(of: key).map { $0 + "." } ?? ""
    let numbers = taken.compactMap { other in
      other.hasPrefix(stem) ? Int(other.dropFirst(stem.count)) : nil
    }
    return numbers.max().flatMap { $0 < .max ? stem + String($0 + 1) : nil }
  }

  /// The sibling behind which a key stands in the order of numbers; nil before all of them.
  func neighbour(before key: String) -> PlanItem? {
    siblings.filter { KeyOrder($0.key.value) < KeyOrder(key) }
      .max { KeyOrder($0.key.value) < KeyOrder($1.key.value) }
  }

  /// «1.3» of «1.3.2».
  private static func stem(of key: String) -> String? {
    key.lastIndex(of: ".").flatMap { $0 == key.startIndex ? nil : String(key[..<$0]) }
  }

  /// What holds the items whose keys are made alike, each once; nil for the plan itself.
  private static func holders(ofKeysLike key: String, _ items: [PlanItem]) -> [PlanItem?] {
    func isLike(_ other: String) -> Bool {
      stem(of: other) == stem(of: key) && other.first?.isNumber == key.first?.isNumber
    }
    func search(_ items: [PlanItem], in holder: PlanItem?) -> [PlanItem?] {
      let isHolder = items.contains { isLike($0.key.value) }
      return (isHolder ? [holder] : []) + items.flatMap { search($0.children, in: $0) }
    }
    return search(items, in: nil)
  }

  /// The level of the first item below another one: that of most leaves of the plan, unless it is
  /// one that stands above.
  private static func level(below parent: PlanItem?, in plan: Plan) -> ItemLevel {
    let above = parent.map { item in levels(above: item.key.value, plan.items) ?? [] } ?? []
    let leaves = plan.items.flatMap(\.leaves).map(\.level).filter { !above.contains($0) }
    let counts = Dictionary(grouping: leaves) { $0 }.mapValues(\.count)
    let most = counts.values.max()
    return leaves.first { counts[$0] == most } ?? .known(.actionLines)
  }

  /// The levels of an item and of those above it.
  private static func levels(above key: String, _ items: [PlanItem]) -> [ItemLevel]? {
    for item in items {
      if item.key.value == key { return [item.level] }
      if let found = levels(above: key, item.children) { return [item.level] + found }
    }
    return nil
  }
}

/// The order of keys: part by part between full stops, numbers by their size.
struct KeyOrder: Comparable {
  private let parts: [String]

  init(_ key: String) {
    parts = key.folded.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  static func < (one: KeyOrder, other: KeyOrder) -> Bool {
    for (left, right) in zip(one.parts, other.parts) where left != right {
      switch (Int(left), Int(right)) {
      case (let left?, let right?) where left != right: return left < right
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left < right
      }
    }
    return one.parts.count < other.parts.count
  }
}
