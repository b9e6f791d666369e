import PlanModel

/// All axes of a follow-up in one figure, or why there is none.
package enum WholeFigure: Hashable, Sendable {
  /// The figure, and the axes of which it is made.
  case known(Percentage, Parts)
  /// There is none.
  case unknown(Reason)

  /// The axes of a figure, by their numbers.
  package struct Parts: Hashable, Sendable {
    /// Those that count.
    package let axes: [Int]
    /// Those of them of which only the published mean is known.
    package let published: [Int]
    /// Those that apply to nobody, and count nowhere.
    package let notApplicable: [Int]
  }

  /// Why there is no figure.
  package enum Reason: Hashable, Sendable {
    /// The plan has no matrix.
    case noMatrix
    /// The rule needs every institution in these axes, which have no matrix.
    case axesWithoutMatrix([Int])
    /// The mean of these axes is not known, or not one.
    case axesWithoutMean([Int])
    /// No axis applies to anybody.
    case nothingApplies
  }

  /// The figure, where there is one.
  package var percentage: Percentage? {
    guard case .known(let percentage, _) = self else { return nil }
    return percentage
  }
}

extension FollowUp {
  /// All axes in one figure by the rule of the plan, or why there is none.
  package var whole: WholeFigure {
    let axes = Array(scheme.axes.indices)
    let published = axes.filter { !isCounted($0) }
    guard let figures, !axes.isEmpty else { return .unknown(.noMatrix) }
    switch settings.wholeRule {
    case .meanOfInstitutions:
      // Who has which percentage in an axis without a matrix, nobody knows.
      guard published.isEmpty else { return .unknown(.axesWithoutMatrix(published)) }
      return whole(
        figures.mean(of: .whole, in: axes, by: .meanOfInstitutions), of: axes,
        notApplicable: axes.filter { figures.mean(of: .whole, in: $0).percentage == nil })
    case .meanOfAxes:
      let values = axes.map { year.value(of: .whole, in: $0) }
      let unknown = axes.filter { values[$0].percentage == nil && values[$0] != .notApplicable }
      guard unknown.isEmpty else { return .unknown(.axesWithoutMean(unknown)) }
      return whole(
        Percentage.mean(of: values.compactMap(\.percentage)), of: axes,
        notApplicable: axes.filter { values[$0] == .notApplicable })
    }
  }

  private func whole(_ percentage: Percentage?, of axes: [Int], notApplicable: [Int])
    -> WholeFigure
  {
    guard let percentage else { return .unknown(.nothingApplies) }
    let counted = axes.filter { !notApplicable.contains($0) }
    return .known(
      percentage,
      WholeFigure.Parts(
        axes: counted, published: counted.filter { !isCounted($0) }, notApplicable: notApplicable))
  }
}
