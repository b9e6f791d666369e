import PlanModel

/// A published figure beside what the matrix gives.
package struct PublishedComparison: Sendable {
  /// What came of comparing.
  package enum Outcome: Hashable, Sendable {
    /// Both are the same, at the decimals that are printed.
    case equal
    /// They differ, and nothing says why.
    case different
    /// They differ, and the plan says why.
    case explained(String)
    /// They can't be compared.
    case impossible(Obstacle)
  }

  /// Why a figure can't be compared.
  package enum Obstacle: Hashable, Sendable {
    /// A group and a sector of other institutions bear that name.
    case ambiguousScope
    /// So many of the cells that it counts are assumed.
    case assumedCells(Int)
    /// It is about several axes, of which not all have a matrix.
    case axesWithoutMatrix
    /// Its axis has no matrix.
    case axisWithoutMatrix
    /// It tells of another period.
    case otherPeriod(String)
    /// It is text.
    case text
    /// No group nor sector bears that name.
    case unknownScope
  }

  /// The published figure.
  package let figure: PublishedFigure
  /// What the matrix gives, printed alike; nil where it can't say.
  package let computed: String?
  /// What came of comparing.
  package let outcome: Outcome
}

extension PublishedFigures {
  /// Every figure beside what a matrix gives.
  package func compared(
    with figures: ComplianceFigures, ranges: [PercentageRange], rule: WholeRule = .meanOfAxes
  ) -> [PublishedComparison] {
    var comparing = FigureComparing(figures: figures, ranges: ranges, rule: rule)
    return self.figures.map { comparing.comparison($0) }
  }
}
