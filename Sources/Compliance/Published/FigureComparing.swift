import PlanModel

/// Computes what published figures tell; what many of them are about is counted once.
struct FigureComparing {
  private let figures: ComplianceFigures
  private let ranges: [PercentageRange]
  private let rule: WholeRule
  private var meanings: [String: [Scope]] = [:]
  private var means: [Part: Percentage?] = [:]
  private var sectorMeans: [Part: [Percentage]] = [:]
  private var distributions: [Part: [(percentage: Percentage, count: Int)]] = [:]

  /// A part of the institutions in an axis, or in all of them.
  private struct Part: Hashable {
    let scope: Scope
    let axis: Int?
  }

  init(figures: ComplianceFigures, ranges: [PercentageRange], rule: WholeRule) {
    self.figures = figures
    self.ranges = ranges
    self.rule = rule
  }

  private var matrix: ComplianceMatrix { figures.matrix }

  mutating func comparison(_ figure: PublishedFigure) -> PublishedComparison {
    let scopes = scopes(figure)
    guard let scope = scopes.first, obstacle(figure) == nil else {
      let isNamed = !matrix.classification.scopes(named: figure.scope).isEmpty
      return PublishedComparison(
        figure: figure, computed: nil,
        outcome: .impossible(obstacle(figure) ?? (isNamed ? .ambiguousScope : .unknownScope)))
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

  private mutating func scopes(_ figure: PublishedFigure) -> [Scope] {
    if let known = meanings[figure.scopeWord] { return known }
    let found = figures.meanings(of: figure.scope)
    meanings[figure.scopeWord] = found
    return found
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
  private func axes(_ axis: Int?) -> [Int] { axis.map { [$0] } ?? Array(matrix.axes.indices) }

  // MARK: Means

  private mutating func mean(_ part: Part) -> Percentage? {
    if let known = means[part] { return known }
    let found =
      part.axis.map { figures.mean(of: part.scope, in: $0).percentage }
      ?? figures.mean(of: part.scope, in: axes(nil), by: rule)
    means[part] = .some(found)
    return found
  }

  private mutating func compareMean(_ figure: PublishedFigure, _ scope: Scope)
    -> PublishedComparison
  {
    guard let mean = mean(Part(scope: scope, axis: figure.axis)) else {
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

  /// The means of the sectors of a part, each of the institutions that belong to the part.
  private mutating func sectorMeans(_ part: Part) -> [Percentage] {
    if let known = sectorMeans[part] { return known }
    let found = figures.sectors(of: part.scope).compactMap { sector in
      part.axis.map { figures.mean(ofSector: sector, within: part.scope, in: $0) }
        ?? figures.mean(ofSector: sector, within: part.scope, in: axes(nil), by: rule)
    }
    sectorMeans[part] = found
    return found
  }

  // MARK: Counts

  /// What a figure counts.
  private mutating func count(_ figure: PublishedFigure, _ scope: Scope) -> Int {
    let part = Part(scope: scope, axis: figure.axis)
    switch (figure.statistic, figure.detail) {
    case (.institutions, _): return figures.members(of: scope).count
    case (.sectors, _): return figures.sectors(of: scope).count
    case (.activities, _):
      return axes(figure.axis).reduce(0) { $0 + matrix.columns[$1].count }
    case (.withOpportunities, _):
      let axes = axes(figure.axis)
      return figures.members(of: scope).count { institution in
        axes.contains { (figures.share(institution, in: $0)?.unfulfilled ?? 0) > 0 }
      }
    case (.withActivity, .activity(let activity)):
      return figures.members(of: scope).count { matrix[$0, activity] == .fulfilled }
    case (.inRange, .range(let range)): return count(part) { range.contains($0) }
    case (.inRange, _):
      let ranges = ranges
      return count(part) { value in ranges.contains { $0.contains(value) } }
    case (.atPercentage, .percentage(let number)):
      // «100» says no less than «100.00».
      let decimals = number.decimals == 0 ? 2 : min(number.decimals, 9)
      let wanted = number.rounded(decimals: decimals)
      return count(part) { $0.rounded(decimals: decimals) == wanted }
    case (.sectorsInRange, .range(let range)):
      return sectorMeans(part).count { range.contains($0) }
    case (.sectorsBelow, .percentage(let number)):
      let bound = Percentage(number)
      return sectorMeans(part).count { $0 < bound }
    default: return 0
    }
  }

  /// How many institutions of a part have a percentage of which something holds.
  private mutating func count(_ part: Part, _ holds: (Percentage) -> Bool) -> Int {
    distribution(part).reduce(0) { holds($1.percentage) ? $0 + $1.count : $0 }
  }

  /// The percentages of a part, each once, and how many institutions have it.
  private mutating func distribution(_ part: Part) -> [(percentage: Percentage, count: Int)] {
    if let known = distributions[part] { return known }
    let members = figures.members(of: part.scope)
    var counts: [Percentage: Int] = [:]
    if let axis = part.axis {
      // Fractions are few, and dividing is dear.
      var shares: [Share: Int] = [:]
      for institution in members {
        if let share = figures.share(institution, in: axis) { shares[share, default: 0] += 1 }
      }
      for (share, count) in shares { counts[share.percentage, default: 0] += count }
    } else {
      for institution in members {
        if let value = figures.percentage(institution, in: axes(nil)) {
          counts[value, default: 0] += 1
        }
      }
    }
    let found = counts.map { (percentage: $0.key, count: $0.value) }
    distributions[part] = found
    return found
  }

  /// How many of the cells that make up a count of one activity are assumed.
  private func assumedCells(_ figure: PublishedFigure, _ scope: Scope) -> Int {
    guard figure.statistic == .withActivity, matrix.hasAssumptions,
      case .activity(let activity) = figure.detail
    else { return 0 }
    return figures.members(of: scope).count { matrix.isAssumed($0, activity) }
  }
}
