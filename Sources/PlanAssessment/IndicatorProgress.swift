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

  /// The progress of an indicator with what was measured.
  package init(_ status: IndicatorStatus) {
    value = status.value
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
