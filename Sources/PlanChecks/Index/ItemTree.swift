import PlanModel

/// The tree of a plan as a list, each item before its children, with what lies above it.
///
/// A place is the index of an item; the lettered parts of items («1.2.2.a») have places after them.
struct ItemTree: Sendable {
  /// Every item.
  let items: [PlanItem]
  /// The place of the item above each one; nil at the top.
  let parents: [Int?]
  /// The key of each item and part, by its place.
  let keys: [String]
  /// The item to which each place belongs: an item to itself, a part to its item.
  private let owners: [Int]
  /// Whether the tree stands above the columns of a matrix of institutions.
  private let isMatrix: Bool
  private let places: [String: Int]

  init(_ plan: Plan) {
    var walk = Walk()
    for item in plan.items { walk.visit(item, below: nil) }
    var keys = walk.items.map(\.key.value)
    var owners = Array(walk.items.indices)
    for (place, item) in walk.items.enumerated() {
      for part in item.parts {
        keys.append("\(item.key.value).\(part.key.value)")
        owners.append(place)
      }
    }
    var places: [String: Int] = [:]
    places.reserveCapacity(keys.count)
    for (place, key) in keys.enumerated() where places[key] == nil { places[key] = place }
    items = walk.items
    parents = walk.parents
    self.keys = keys
    self.owners = owners
    isMatrix = plan.compliance != nil
    self.places = places
  }

  /// The place of a line, of any other item or of a part; nil for a key that the plan does not know.
  func place(of key: String) -> Int? { places[key] }

  /// The item to which a place belongs.
  func item(at place: Int) -> PlanItem { items[owners[place]] }

  /// The place of the item to which a place belongs.
  func owner(of place: Int) -> Int { owners[place] }

  /// The places of the items without anything below them, to which days and persons are given; the
  /// activities of a matrix have neither.
  var lines: [Int] { isMatrix ? [] : items.indices.filter { items[$0].isLeaf } }

  /// The items above a place, the nearest first.
  func ancestors(of place: Int) -> [Int] {
    var result: [Int] = []
    var next = parents[place]
    while let place = next {
      result.append(place)
      next = parents[place]
    }
    return result
  }

  private struct Walk {
    var items: [PlanItem] = []
    var parents: [Int?] = []

    mutating func visit(_ item: PlanItem, below parent: Int?) {
      let place = items.count
      items.append(item)
      parents.append(parent)
      for child in item.children { visit(child, below: place) }
    }
  }
}
