import PlanModel

/// The whole plan with how it is rated at the cut-off, beside the ratings of its parts.
package struct RatedWhole: Sendable {
  /// The evaluations that say more than published counts: places in `PlanState.entries`.
  package let places: [Int]
  /// What they come to.
  package let evaluation: Evaluation

  /// How a plan is rated as a whole; nil where nobody did.
  package init?(_ state: PlanState) {
    places = state.planEvaluations.filter { place in
      guard case .evaluation(let evaluation) = state.entries[place].fact else { return false }
      return evaluation.saysMoreThanCounts
    }
    guard !places.isEmpty else { return nil }
    evaluation = Evaluation(
      merging: places, in: state, of: Located(unwritten: Evaluation.wholePlan))
  }
}

extension Evaluation {
  /// Whether it rates or explains something, beside counting ratings.
  fileprivate var saysMoreThanCounts: Bool {
    own != nil || isRatedOutside || !reasons.isEmpty || !nextSteps.isEmpty
  }
}
