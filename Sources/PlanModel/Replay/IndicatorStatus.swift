import CivilTime

/// An indicator with what was measured up to the cut-off.
package struct IndicatorStatus: Sendable {
  /// The key.
  package let key: String
  /// What the plan says of it; nil for one that the plan does not declare.
  package let indicator: Indicator?
  /// The values in their order, each with the place of its entry in `PlanState.entries`.
  package private(set) var measurements: [(entry: Int, day: CivilDate, value: FigureValue)] = []

  init(key: String, indicator: Indicator?) {
    self.key = key
    self.indicator = indicator
  }

  /// The figure that the values come to under the indicator's rule; nil without a number.
  package var value: AccumulatedFigure? {
    AccumulatedFigure(measurements.map(\.value), by: indicator?.accumulation ?? .last)
  }

  mutating func merge(_ measurement: Measurement, of entry: LogEntry, at index: Int) {
    guard let value = measurement.value?.value else { return }
    measurements.append((index, entry.day, value))
  }
}

/// Several values as one figure; a bound among them stays a bound («más de mil» is «summed as such»,
/// format.md).
package struct AccumulatedFigure: Hashable, Sendable {
  /// What the number says of the true figure.
  package enum Precision: Hashable, Sendable {
    /// It is the figure.
    case exact
    /// The figure is at least that.
    case atLeast
    /// The figure is at most that.
    case atMost
    /// Bounds of both kinds went into it.
    case about
  }

  /// The number.
  package let number: Double
  /// What it says of the true figure.
  package let precision: Precision
  /// Whether it is a share of a hundred.
  package let isShare: Bool
  /// The decimals that it is printed with at least; those of a mean are its own.
  package let decimals: Int

  /// What values come to under a rule, or nil when none of them is a number.
  package init?(_ values: [FigureValue], by rule: Accumulation) {
    var counted = values.filter { $0.number != nil }
    switch rule {
    case .last: counted = Array(counted.suffix(1))
    case .maximum:
      guard let greatest = counted.max(by: { ($0.number ?? 0) < ($1.number ?? 0) }) else {
        return nil
      }
      counted = [greatest]
    case .sum, .mean: break
    }
    guard !counted.isEmpty else { return nil }
    let sum = counted.reduce(0) { $0 + ($1.number ?? 0) }
    number = rule == .mean ? sum / Double(counted.count) : sum
    precision = Self.precision(of: counted)
    decimals = rule == .mean ? 0 : counted.map(\.decimals).max() ?? 0
    isShare = counted.allSatisfy { if case .share = $0 { true } else { false } }
  }

  private static func precision(of values: [FigureValue]) -> Precision {
    let isLower = values.contains { if case .lowerBound = $0 { true } else { false } }
    let isUpper = values.contains { if case .upperBound = $0 { true } else { false } }
    return switch (isLower, isUpper) {
    case (false, false): .exact
    case (true, false): .atLeast
    case (false, true): .atMost
    case (true, true): .about
    }
  }
}
