import PlanModel

/// The light of a rating, as the self-assessments of the Open Government Partnership draw it: what is
/// inactive has one of its own.
///
/// It is not the `TrafficLight` of dates: a commitment may be late and rated well.
package enum RatingLight: CaseIterable, Sendable {
  /// Done.
  case completed
  /// Begun, or nearly done.
  case underway
  /// Not begun, or far behind.
  case behind
  /// Given up for the time being.
  case inactive

  /// The light of a rating.
  package init(_ rating: Rating) {
    self =
      switch rating {
      case .completed: .completed
      case .substantial, .limited: .underway
      case .majorDelays, .notStarted: .behind
      case .inactive: .inactive
      }
  }

  /// The light of several ratings of one thing: the worst of them, and inactive only where all say so;
  /// nil for none.
  package init?(worstOf ratings: [Rating]) {
    let lights = Set(ratings.map { RatingLight($0) })
    let order: [RatingLight] = [.behind, .underway, .completed, .inactive]
    guard let worst = order.first(where: lights.contains) else { return nil }
    self = worst
  }

  /// The ratings that it stands for, from the best.
  package var ratings: [Rating] { Rating.allCases.filter { RatingLight($0) == self } }
}
