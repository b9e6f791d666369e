import PlanModel

/// A count of ratings as it was published, beside what the ratings themselves come to.
package struct PublishedRatings: Sendable {
  /// What was published.
  package let published: RatingCount
  /// What bears one of its ratings, in the order of the plan.
  package let items: [RatedItem]

  /// Whether both say the same.
  package var agrees: Bool { published.number.value == items.count }

  /// Every published count up to the cut-off; of two of one name, the later one.
  package static func all(in state: PlanState, of rated: RatedPlan) -> [PublishedRatings] {
    var counts: [RatingCount] = []
    for place in state.planEvaluations {
      guard case .evaluation(let evaluation) = state.entries[place].fact else { continue }
      for count in evaluation.counts {
        counts.removeAll { $0.side == count.side && $0.marks == count.marks }
        counts.append(count)
      }
    }
    return counts.map { count in
      PublishedRatings(
        published: count,
        items: rated.items.filter { item in
          count.marks.contains { $0.isBorne(by: item.evaluation, on: count.side) }
        })
    }
  }
}
