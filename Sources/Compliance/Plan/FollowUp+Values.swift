import PlanModel

/// How many institutions something is said of, and who says it.
package struct FollowUpCount: Hashable, Sendable {
  /// How many there are.
  package let count: Int
  /// Whether only a report says so: the axis has no matrix.
  package let isPublished: Bool
}

/// What is known of each axis: counted in the matrix, or else as it was published.
extension FollowUp {
  /// The numbers of the axes that have a matrix.
  package var countedAxes: [Int] {
    guard let figures else { return [] }
    return figures.matrix.columns.indices.filter { !figures.matrix.columns[$0].isEmpty }
  }

  /// Whether an axis has a matrix.
  package func isCounted(_ axis: Int) -> Bool { countedAxes.contains(axis) }

  /// The mean of a part of the institutions in an axis: of the matrix, or as it was published.
  package func value(of scope: Scope, in axis: Int) -> YearValue {
    guard let figures else { return .unknown }
    guard isCounted(axis) else {
      return year.value(of: figures.matrix.name(of: scope), in: axis)
    }
    return figures.mean(of: scope, in: axis).percentage.map { .computed($0) } ?? .notApplicable
  }

  /// How many institutions of a group, or of all, lie in a range.
  package func count(
    in range: PercentageRange, ofAxis axis: Int, scope: String = ComplianceMatrix.nameOfWhole
  ) -> FollowUpCount? {
    if let figures, isCounted(axis) {
      guard let known = figures.matrix.scope(named: scope) else { return nil }
      let row = figures.rangeCount(of: known, in: axis, ranges).rows.first { $0.range == range }
      return row.map { FollowUpCount(count: $0.members.count, isPublished: false) }
    }
    return publishedCount(.inRange, ofAxis: axis, scope: scope) { detail in
      guard case .range(let other) = detail else { return false }
      return Percentage(other.lower) == Percentage(range.lower)
        && Percentage(other.upper) == Percentage(range.upper)
    }
  }

  /// How many institutions lie in no range; of published figures nobody knows.
  package func countOutsideRanges(
    ofAxis axis: Int, scope: String = ComplianceMatrix.nameOfWhole
  ) -> FollowUpCount? {
    guard let figures, isCounted(axis), let known = figures.matrix.scope(named: scope)
    else { return nil }
    let outside = figures.rangeCount(of: known, in: axis, ranges).outside
    return FollowUpCount(count: outside.count, isPublished: false)
  }

  /// How many institutions of a group, or of all, lack something.
  package func countOfOpportunities(
    ofAxis axis: Int, scope: String = ComplianceMatrix.nameOfWhole
  ) -> FollowUpCount? {
    if let figures, isCounted(axis) {
      guard let known = figures.matrix.scope(named: scope) else { return nil }
      let institutions = figures.institutionsWithOpportunities(of: known, in: axis)
      return FollowUpCount(count: institutions.count, isPublished: false)
    }
    return publishedCount(.withOpportunities, ofAxis: axis, scope: scope) { _ in true }
  }

  /// How many institutions have each percentage of an axis, the highest first; empty where nobody
  /// knows.
  package func frequencies(ofAxis axis: Int) -> [Frequency] {
    if let figures, isCounted(axis) { return figures.frequencies(of: .whole, in: axis) }
    let told = published?.figures.compactMap { figure -> Frequency? in
      guard figure.statistic == .atPercentage, figure.axis == axis, figure.period == nil,
        ComplianceMatrix.wordsForWhole.contains(figure.scope.comparable),
        case .percentage(let percentage) = figure.detail, case .number(let count) = figure.value,
        count.decimals == 0
      else { return nil }
      return Frequency(percentage: percentage.rounded(decimals: 2), count: count.digits)
    }
    return (told ?? []).sorted { $0.percentage.digits > $1.percentage.digits }
  }

  /// All axes in one figure by the rule of the plan, and the numbers of the axes of which only the
  /// published mean could be taken; nil where the mean of an axis is not known.
  package var whole: (percentage: Percentage, publishedAxes: [Int])? {
    let axes = Array(scheme.axes.indices)
    let published = axes.filter { !isCounted($0) }
    if let figures, published.isEmpty {
      return figures.mean(of: .whole, in: axes, by: settings.wholeRule).map { ($0, []) }
    }
    // Who has which percentage in an axis without a matrix, nobody knows.
    guard figures != nil, settings.wholeRule == .meanOfAxes else { return nil }
    var means: [Percentage] = []
    for axis in axes {
      switch year.value(of: ComplianceMatrix.nameOfWhole, in: axis) {
      case .computed(let mean): means.append(mean)
      case .published(let number): means.append(Percentage(number))
      case .notApplicable, .beingDesigned, .unknown: return nil
      }
    }
    return Percentage.mean(of: means).map { ($0, published) }
  }

  /// The published figures of several axes together, as «89.85%» in line 83.
  package var publishedWhole: PublishedFigure? {
    published?.figures.first { figure in
      figure.statistic == .mean && figure.axis == nil && figure.period == nil
        && ComplianceMatrix.wordsForWhole.contains(figure.scope.comparable)
    }
  }

  /// Every published figure beside what the matrix gives; none where there is no matrix.
  package var comparisons: [PublishedComparison] {
    guard let figures, let published else { return [] }
    return published.compared(with: figures, ranges: ranges, rule: settings.wholeRule)
  }

  private func publishedCount(
    _ statistic: Statistic, ofAxis axis: Int, scope: String,
    _ fits: (PublishedFigure.Detail) -> Bool
  ) -> FollowUpCount? {
    let word = scope.comparable
    let isWhole = ComplianceMatrix.wordsForWhole.contains(word)
    let figure = published?.figures.first { figure in
      let other = figure.scope.comparable
      return figure.statistic == statistic && figure.axis == axis && figure.period == nil
        && (isWhole ? ComplianceMatrix.wordsForWhole.contains(other) : other == word)
        && fits(figure.detail)
    }
    guard case .number(let number) = figure?.value, number.decimals == 0 else { return nil }
    return FollowUpCount(count: number.digits, isPublished: true)
  }
}
