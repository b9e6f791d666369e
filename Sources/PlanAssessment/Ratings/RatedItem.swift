import PlanModel

/// A part of the plan with how it is rated at the cut-off.
///
/// Of several evaluations, the last one that says something of a matter holds.
package struct RatedItem: Sendable {
  /// What is rated.
  package let item: PlanItem
  /// The evaluations in order: places in `PlanState.entries`.
  package let evaluations: [Int]
  /// How the commission rates it.
  package private(set) var own: Rating?
  /// How others rate it, each by who or what; a single rating has no name.
  package private(set) var independent: [(name: String?, rating: Rating)] = []
  /// Why.
  package private(set) var reasons: [String] = []
  /// What comes next.
  package private(set) var nextSteps: [String] = []

  init(_ item: PlanItem, in state: PlanState) {
    self.item = item
    evaluations = state.evaluations[item.key.value] ?? []
    for place in evaluations {
      guard case .evaluation(let evaluation) = state.entries[place].fact else { continue }
      own = evaluation.own?.value ?? own
      if !evaluation.independent.isEmpty {
        independent = evaluation.independent.map { ($0.name, $0.rating.value) }
      }
      if !evaluation.reasons.isEmpty { reasons = evaluation.reasons.map(\.value) }
      if !evaluation.nextSteps.isEmpty { nextSteps = evaluation.nextSteps.map(\.value) }
    }
  }

  /// How the own rating stands to the others.
  package var comparison: RatingComparison {
    RatingComparison(own, against: independent.map(\.rating))
  }

  /// What the others say together.
  package var verdict: Verdict { Verdict(independent.map(\.rating)) }

  /// What several ratings come to.
  package enum Verdict: Hashable, Sendable {
    /// All say the same.
    case rating(Rating)
    /// They differ.
    case divided
    /// There is none.
    case none

    /// What some ratings come to.
    package init(_ ratings: [Rating]) {
      guard let first = ratings.first else {
        self = .none
        return
      }
      self = ratings.allSatisfy { $0 == first } ? .rating(first) : .divided
    }

    /// Every verdict, the ratings from the best.
    package static let all: [Verdict] = Rating.allCases.map { .rating($0) } + [.divided, .none]
  }
}
