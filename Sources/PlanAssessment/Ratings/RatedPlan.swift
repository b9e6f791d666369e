import PlanModel

/// The parts of a plan that a self-assessment rates, in the order of the plan.
///
/// These are the commitments, where the plan has some, else its outermost parts; and whatever else was
/// rated. A part is left out where parts below it were rated and it was not.
package struct RatedPlan: Sendable {
  /// The parts with their ratings.
  package let items: [RatedItem]

  /// The parts of a plan as its state rates them.
  package init(_ state: PlanState) {
    let plan = state.plan
    let all = plan.allItems
    let commitments = all.filter { $0.level == .known(.commitments) }
    let expected = Set((commitments.isEmpty ? plan.items : commitments).map(\.key.value))
    func isRated(_ item: PlanItem) -> Bool { state.evaluations[item.key.value] != nil }
    items = all.filter { item in
      isRated(item)
        || expected.contains(item.key.value)
          && !item.withDescendants.dropFirst().contains(where: isRated)
    }.map { RatedItem($0, in: state) }
  }

  /// Those that did not rate themselves.
  package var unrated: [RatedItem] { items.filter { $0.own == nil } }

  /// Whether somebody rated something.
  package var isRated: Bool { items.contains { !$0.places.isEmpty } }

  /// Whether others rated something.
  package var isRatedByOthers: Bool { items.contains { !$0.independent.isEmpty } }

  /// Those that both sides rated.
  package var comparable: [RatedItem] {
    items.filter { $0.own != nil && !$0.independent.isEmpty }
  }

  /// How many bear an own rating.
  package func count(own rating: Rating?) -> Int { items.count { $0.own == rating } }

  /// How many the others rate so.
  package func count(_ verdict: RatedItem.Verdict) -> Int { items.count { $0.verdict == verdict } }

  /// How many bear an own rating and are rated so by the others.
  package func count(own rating: Rating?, _ verdict: RatedItem.Verdict) -> Int {
    items.count { $0.own == rating && $0.verdict == verdict }
  }
}
