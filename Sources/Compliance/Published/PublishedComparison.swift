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
    let comparing = FigureComparing(figures: figures, ranges: ranges, rule: rule)
    return self.figures.map(comparing.comparison)
  }
}

/// Computes what a published figure tells.
private struct FigureComparing {
  let figures: ComplianceFigures
  let ranges: [PercentageRange]
  let rule: WholeRule
  private var matrix: ComplianceMatrix { figures.matrix }

  init(figures: ComplianceFigures, ranges: [PercentageRange], rule: WholeRule) {
    self.figures = figures
    self.ranges = ranges
    self.rule = rule
  }

  func comparison(_ figure: PublishedFigure) -> PublishedComparison {
    if let obstacle = obstacle(figure) {
      return PublishedComparison(
        figure: figure, computed: nil, outcome: .impossible(obstacle))
    }
    guard let scope = matrix.scope(named: figure.scope) else {
      return PublishedComparison(
        figure: figure, computed: nil, outcome: .impossible(.unknownScope))
    }
    switch figure.statistic {
    case .mean, .meanRange: return compareMean(figure, scope)
    default:
      let count = count(figure, scope)
      let assumed = assumedCells(figure, scope)
      if assumed > 0 {
        return PublishedComparison(
          figure: figure, computed: PrintedNumber(digits: count).text,
          outcome: .impossible(.assumedCells(assumed)))
      }
      let isEqual =
        if case .number(let number) = figure.value {
          number.agrees(with: PrintedNumber(digits: count))
        } else {
          false
        }
      return result(figure, PrintedNumber(digits: count).text, isEqual)
    }
  }

  private func result(_ figure: PublishedFigure, _ computed: String, _ isEqual: Bool)
    -> PublishedComparison
  {
    let outcome: PublishedComparison.Outcome =
      isEqual ? .equal : figure.note.map { .explained($0) } ?? .different
    return PublishedComparison(figure: figure, computed: computed, outcome: outcome)
  }

  private func obstacle(_ figure: PublishedFigure) -> PublishedComparison.Obstacle? {
    if figure.statistic == .text { return .text }
    if let period = figure.period { return .otherPeriod(period) }
    // How many institutions and sectors there are needs no cell.
    if figure.statistic == .institutions || figure.statistic == .sectors { return nil }
    if let axis = figure.axis { return matrix.columns[axis].isEmpty ? .axisWithoutMatrix : nil }
    return matrix.columns.contains(where: \.isEmpty) ? .axesWithoutMatrix : nil
  }

  /// The axes that a figure is about.
  private func axes(_ figure: PublishedFigure) -> [Int] {
    figure.axis.map { [$0] } ?? Array(matrix.axes.indices)
  }

  private func mean(_ figure: PublishedFigure, _ scope: Scope) -> Percentage? {
    if let axis = figure.axis { return figures.mean(of: scope, in: axis).percentage }
    return figures.mean(of: scope, in: axes(figure), by: rule)
  }

  private func compareMean(_ figure: PublishedFigure, _ scope: Scope) -> PublishedComparison {
    guard let mean = mean(figure, scope) else {
      return result(figure, "no aplica", figure.value == .notApplicable)
    }
    switch figure.value {
    case .number(let number):
      let computed = mean.rounded(decimals: min(number.decimals, 9))
      return result(figure, computed.text, computed == number)
    case .range(let range): return result(figure, mean.text, range.contains(mean))
    case .notApplicable, .beingDesigned, .text: return result(figure, mean.text, false)
    }
  }

  /// What a figure counts.
  private func count(_ figure: PublishedFigure, _ scope: Scope) -> Int {
    switch (figure.statistic, figure.detail) {
    case (.institutions, _): return figures.members(of: scope).count
    case (.sectors, _): return figures.sectors(of: scope).count
    case (.activities, _): return axes(figure).reduce(0) { $0 + matrix.columns[$1].count }
    case (.withOpportunities, _):
      let lists = axes(figure).map { figures.institutionsWithOpportunities(of: scope, in: $0) }
      return Set(lists.joined()).count
    case (.withActivity, .activity(let activity)):
      return figures.members(of: scope).count { matrix[$0, activity] == .fulfilled }
    case (.inRange, .range(let range)):
      return percentages(figure, scope).count { range.contains($0) }
    case (.inRange, _):
      return percentages(figure, scope).count { value in ranges.contains { $0.contains(value) } }
    case (.atPercentage, .percentage(let number)):
      // «100» says no less than «100.00».
      let decimals = number.decimals == 0 ? 2 : min(number.decimals, 9)
      let wanted = number.rounded(decimals: decimals)
      return percentages(figure, scope).count { $0.rounded(decimals: decimals) == wanted }
    case (.sectorsInRange, .range(let range)):
      return sectorMeans(figure, scope).count { range.contains($0) }
    case (.sectorsBelow, .percentage(let number)):
      return sectorMeans(figure, scope).count { $0 < Percentage(number) }
    default: return 0
    }
  }

  private func percentages(_ figure: PublishedFigure, _ scope: Scope) -> [Percentage] {
    figures.members(of: scope).compactMap { figures.percentage($0, in: axes(figure)) }
  }

  private func sectorMeans(_ figure: PublishedFigure, _ scope: Scope) -> [Percentage] {
    figures.sectors(of: scope).compactMap { mean(figure, .sector($0)) }
  }

  /// How many of the cells that make up a count of one activity are assumed.
  private func assumedCells(_ figure: PublishedFigure, _ scope: Scope) -> Int {
    guard figure.statistic == .withActivity, case .activity(let activity) = figure.detail
    else { return 0 }
    return figures.members(of: scope).count { matrix.isAssumed($0, activity) }
  }
}
