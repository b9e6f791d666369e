import PlanModel

/// How far an indicator is on its way from the baseline to the target.
package struct IndicatorProgress: Sendable {
  /// The value that its measurements come to; nil without a number.
  package let value: AccumulatedFigure?
  /// The part of the way that is covered, in percent: below 0 where the value moved away, above 100
  /// where it went beyond the target.
  ///
  /// Nil unless baseline, target and value are exact and alike.
  package let percentage: Double?
  /// Whether the value is as good as its target: above it, or below where the baseline lies above.
  ///
  /// Nil without a value or a target, and where a bound («más de 40») leaves it open.
  package let isReached: Bool?

  /// The progress of an indicator with what was measured.
  package init(_ status: IndicatorStatus) {
    value = status.value
    isReached = Self.isReached(value, status.indicator)
    guard let value, value.precision == .exact,
      let baseline = status.indicator?.baseline?.value.exactNumber,
      let target = status.indicator?.target?.value.exactNumber,
      baseline.isShare == value.isShare, target.isShare == value.isShare,
      target.number != baseline.number
    else {
      percentage = nil
      return
    }
    percentage = 100 * (value.number - baseline.number) / (target.number - baseline.number)
  }

  private static func isReached(_ value: AccumulatedFigure?, _ indicator: Indicator?) -> Bool? {
    guard let value, let target = indicator?.target?.value.exactNumber,
      target.isShare == value.isShare
    else { return nil }
    let isFall = indicator?.baseline?.value.number.map { $0 > target.number } ?? false
    let isThere = isFall ? value.number <= target.number : value.number >= target.number
    return switch value.precision {
    case .exact: isThere
    case .atLeast: isThere == isFall ? nil : isThere
    case .atMost: isThere == isFall ? isThere : nil
    case .about: nil
    }
  }
}

extension FigureValue {
  /// The number of an exact figure, and whether it is a share of a hundred.
  fileprivate var exactNumber: (number: Double, isShare: Bool)? {
    switch self {
    case .exact(let number, _): (number, false)
    case .share(let number, _): (number, true)
    case .lowerBound, .upperBound, .words: nil
    }
  }
}
