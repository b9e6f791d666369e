import PlanModel
import SpanishText

/// What the keys of a plan stand for, looked up once a document and not by walking the plan.
struct PlanIndex: Sendable {
  /// The items in the order of the plan, each before its children.
  let items: [PlanItem]
  private let places: [String: Int]
  private let partNames: [String: String]
  private let areas: [String: String]
  private let axes: Set<String>
  private let events: [String: PlannedEvent]

  init(_ plan: Plan) {
    items = plan.allItems
    places = Self.first(items.enumerated().map { ($0.element.key.value, $0.offset) })
    partNames = Self.first(
      items.flatMap { item in
        item.parts.map { ("\(item.key.value).\($0.key.value)", $0.text.value) }
      })
    axes = Set(plan.items.filter { !$0.isLeaf }.map(\.key.value))
    areas = Self.first(plan.areas.map { ($0.key.value, $0.name.value) })
    events = Self.first(plan.events.map { ($0.key.value, $0) })
  }

  /// The item with a key.
  func item(_ key: String) -> PlanItem? { places[key].map { items[$0] } }

  /// The place of an item in the order of the plan.
  func place(of key: String) -> Int? { places[key] }

  /// «1.1.2 Publicar la guía», «Eje 1: Estado Abierto», or the key itself where the plan does not know it.
  func title(_ key: String) -> String {
    if let item = item(key) {
      return Report.title(of: item, level: axes.contains(key) ? 2 : 3)
    }
    return partNames[key].map { "\(key) \($0)" } ?? key
  }

  /// The number of an item where it is printed, else its title.
  func reference(_ key: String) -> String { item(key)?.printedNumber ?? title(key) }

  /// The event that the plan promises under a key.
  func event(_ key: String) -> PlannedEvent? { events[key] }

  /// What the key of an area stands for.
  func area(_ key: String) -> String? { areas[key] }

  private static func first<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
