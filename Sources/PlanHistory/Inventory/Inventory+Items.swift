import PlanModel

/// The tree of a plan.
extension Inventory {
  mutating func addItems(
    _ items: [PlanItem], below parent: PlanPart?, inheriting inherited: [Responsibility]
  ) {
    for item in items {
      let key = item.key.value
      let part = PlanPart(
        .item, key, name: item.name?.value, number: item.printedNumber, isLeaf: item.isLeaf)
      var entry = Entry(part)
      entry.parent = parent
      entry.tell(item)
      for role in ResponsibilityRole.allCases {
        entry.inherited[Aspect(role)] = Entry.areas(of: role, inherited)
      }
      add(entry)
      for letter in item.parts {
        let part = PlanPart(
          .part, letter.key.value, identity: [key, letter.key.value], owner: key,
          name: letter.text.value)
        add(part) { $0.tell(.name, letter.text.value) }
      }
      addItems(item.children, below: part, inheriting: item.responsibilities)
    }
  }
}

extension Inventory.Entry {
  fileprivate mutating func tell(_ item: PlanItem) {
    tell(.name, item.name?.value)
    tell(.level, item.level.plural)
    switch item.numeral {
    case .key: break
    case .written(let text): tell(.numeral, text)
    case .absent: tell(.numeral, "ninguno")
    }
    tell(.summary, item.summary)
    tell(.text, item.text?.value)
    tell(.schedule, (item.schedule?.value).map(AspectValue.schedule))
    tell(.target, item.target?.value)
    tell(.weight, .number(item.weight))
    tell(.measure, item.measure?.rawValue)
    tell(.publishedActivities, item.publishedActivities.map { .number(Double($0)) })
    tell(roles: item.responsibilities)
    tell(.alignedObjectives, item.alignment?.objectives ?? [])
    tell(.participants, item.alignment?.participants ?? [])
  }
}
