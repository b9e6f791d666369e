import PlanModel

/// Every part of a plan with everything that is told of it, in the order of the plan.
struct Inventory {
  /// A part with what is told of it.
  struct Entry {
    let part: PlanPart
    /// The item above an item.
    var parent: PlanPart?
    /// What is told, in the order of print.
    var aspects: [AspectEntry] = []
    /// The areas that the item above tells, by role: what an item inherits is told there.
    var inherited: [Aspect: AspectValue] = [:]

    init(_ part: PlanPart) { self.part = part }
  }

  private(set) var entries: [Entry] = []
  private(set) var places: [PlanPart.Identity: Int] = [:]

  init(_ plan: Plan) {
    addHead(of: plan)
    addItems(plan.items, below: nil, inheriting: plan.responsibilities)
    plan.sessions.forEach { add($0) }
    plan.events.forEach { add($0) }
    plan.alliances.forEach { add($0) }
    plan.groups.forEach { add($0) }
    plan.indicators.forEach { add($0) }
    add(plan.rules)
    if let compliance = plan.compliance { add(compliance) }
  }

  /// Adds a part; the first one of an identity is meant.
  mutating func add(_ entry: Entry) {
    guard places[entry.part.identity] == nil else { return }
    places[entry.part.identity] = entries.count
    entries.append(entry)
  }

  /// Adds a part of which few words are told.
  mutating func add(_ part: PlanPart, _ tell: (inout Entry) -> Void = { _ in }) {
    var entry = Entry(part)
    tell(&entry)
    add(entry)
  }

  func entry(_ identity: PlanPart.Identity) -> Entry? { places[identity].map { entries[$0] } }
}

extension Inventory.Entry {
  /// Tells a value, where there is one.
  mutating func tell(_ aspect: Aspect, _ value: AspectValue?) {
    if let value { aspects.append(AspectEntry(aspect: aspect, value: value)) }
  }

  /// Tells a text, where there is one.
  mutating func tell(_ aspect: Aspect, _ text: String?) { tell(aspect, text.map(AspectValue.text)) }

  /// Tells names, where there are any.
  mutating func tell(_ aspect: Aspect, _ names: [Located<String>]) {
    tell(aspect, names.isEmpty ? nil : .names(names.map(\.value)))
  }

  func value(_ aspect: Aspect) -> AspectValue? {
    aspects.first { $0.aspect == aspect }?.value
  }
}
