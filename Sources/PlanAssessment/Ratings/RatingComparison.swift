import PlanModel

/// How the own rating of something stands to those that others gave it.
package enum RatingComparison: Hashable, Sendable {
  /// All say the same.
  case equal
  /// The own one is better than every other, by so many steps of the scale.
  case better(ClosedRange<Int>)
  /// The own one is worse than every other, by so many steps of the scale.
  case worse(ClosedRange<Int>)
  /// Only the own one says that it is inactive.
  case inactiveForItself
  /// Only the others say that it is inactive.
  case inactiveForOthers
  /// The own one stands differently to each of the others.
  case mixed
  /// Nobody else rated it.
  case notRatedByOthers
  /// It did not rate itself.
  case notRatedByItself
  /// It was not rated at all.
  case notRated

  /// The own rating against the others.
  package init(_ own: Rating?, against others: [Rating]) {
    guard let own else {
      self = others.isEmpty ? .notRated : .notRatedByItself
      return
    }
    guard !others.isEmpty else {
      self = .notRatedByOthers
      return
    }
    if others.allSatisfy({ $0 == own }) {
      self = .equal
      return
    }
    guard let step = own.step else {
      self = others.contains(own) ? .mixed : .inactiveForItself
      return
    }
    if others.allSatisfy({ $0 == .inactive }) {
      self = .inactiveForOthers
      return
    }
    let distances = others.compactMap(\.step).map { step - $0 }
    guard distances.count == others.count, let least = distances.min(), let most = distances.max()
    else {
      self = .mixed
      return
    }
    self =
      if least > 0 {
        .better(least...most)
      } else if most < 0 {
        .worse(-most ... -least)
      } else {
        .mixed
      }
  }
}

extension Rating {
  /// The place on the scale, from 0; nil for what is inactive, which stands outside of it.
  fileprivate var step: Int? {
    switch self {
    case .notStarted: 0
    case .majorDelays: 1
    case .limited: 2
    case .substantial: 3
    case .completed: 4
    case .inactive: nil
    }
  }
}
