import PlanModel

/// A part of the plan with how it is rated at the cut-off.
///
/// Of several evaluations, the last one that says something of a matter holds.
package struct RatedItem: Sendable {
  /// What is rated.
  package let item: PlanItem
  /// The evaluations in order: places in `PlanState.entries`.
  package let places: [Int]
  /// What the evaluations come to.
  package let evaluation: Evaluation

  init(_ item: PlanItem, in state: PlanState) {
    self.item = item
    places = state.evaluations[item.key.value] ?? []
    evaluation = Evaluation(merging: places, in: state, of: item.key)
  }

  /// How the commission rates it.
  package var own: Rating? { evaluation.own?.value }

  /// The ratings that others gave it.
  package var independent: [Rating] { evaluation.independent.map(\.rating.value) }

  /// How the own rating stands to the others.
  package var comparison: RatingComparison { RatingComparison(own, against: independent) }

  /// What the others say together.
  package var verdict: Verdict { Verdict(independent) }

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

extension Evaluation {
  /// What several evaluations of one thing come to.
  init(merging places: [Int], in state: PlanState, of item: Located<String>) {
    self.init(item: item)
    for place in places {
      if case .evaluation(let next) = state.entries[place].fact { merge(next) }
    }
  }

  /// Takes in what a later evaluation of the same thing says.
  fileprivate mutating func merge(_ next: Evaluation) {
    own = next.own ?? own
    if !next.independent.isEmpty { independent = next.independent }
    openness = next.openness ?? openness
    hasEarlyResults = next.hasEarlyResults ?? hasEarlyResults
    evaluator = next.evaluator ?? evaluator
    if !next.reasons.isEmpty { reasons = next.reasons }
    if !next.nextSteps.isEmpty { nextSteps = next.nextSteps }
  }
}
