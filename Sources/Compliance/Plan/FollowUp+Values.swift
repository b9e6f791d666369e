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
  package var countedAxes: [Int] { scheme.axes.indices.filter(isCounted) }

  /// Whether an axis has a matrix.
  package func isCounted(_ axis: Int) -> Bool { year.isCounted(axis) }

  /// Whether a report published something of an axis.
  package func isPublished(_ axis: Int) -> Bool { year.published.contains { $0.axis == axis } }

  /// The mean of a part of the institutions in an axis: of the matrix, or as it was published.
  package func value(of scope: Scope, in axis: Int) -> YearValue { year.value(of: scope, in: axis) }

  /// How many institutions a part has, where known.
  package func institutionCount(of scope: Scope) -> Int? { year.institutionCount(of: scope) }

  /// How many institutions of a part lie in a range.
  package func count(in range: PercentageRange, ofAxis axis: Int, scope: Scope = .whole)
    -> FollowUpCount?
  {
    if let figures, isCounted(axis) {
      let row = figures.rangeCount(of: scope, in: axis, ranges).rows.first { $0.range == range }
      return row.map { FollowUpCount(count: $0.members.count, isPublished: false) }
    }
    return publishedCount(.inRange, ofAxis: axis, scope) { detail in
      guard case .range(let other) = detail else { return false }
      return other.covers(range)
    }
  }

  /// How many institutions of a part lie in no range; of published figures nobody knows.
  package func countOutsideRanges(ofAxis axis: Int, scope: Scope = .whole) -> FollowUpCount? {
    guard let figures, isCounted(axis) else { return nil }
    let outside = figures.rangeCount(of: scope, in: axis, ranges).outside
    return FollowUpCount(count: outside.count, isPublished: false)
  }

  /// How many institutions of a part lack something.
  package func countOfOpportunities(ofAxis axis: Int, scope: Scope = .whole) -> FollowUpCount? {
    if let figures, isCounted(axis) {
      let institutions = figures.institutionsWithOpportunities(of: scope, in: axis)
      return FollowUpCount(count: institutions.count, isPublished: false)
    }
    return publishedCount(.withOpportunities, ofAxis: axis, scope) { _ in true }
  }

  /// How many institutions have each percentage of an axis, the highest first; empty where nobody
  /// knows.
  package func frequencies(ofAxis axis: Int) -> [Frequency] {
    if let figures, isCounted(axis) { return figures.frequencies(of: .whole, in: axis) }
    let details = year.published.compactMap { figure -> Int? in
      guard figure.statistic == .atPercentage, figure.axis == axis,
        case .percentage(let percentage) = figure.detail
      else { return nil }
      return percentage.rounded(decimals: 2).digits
    }
    return Set(details).sorted(by: >).compactMap { digits in
      let count = publishedCount(.atPercentage, ofAxis: axis, .whole) { detail in
        guard case .percentage(let percentage) = detail else { return false }
        return percentage.rounded(decimals: 2).digits == digits
      }
      return count.map {
        Frequency(percentage: PrintedNumber(digits: digits, decimals: 2), count: $0.count)
      }
    }
  }

  /// The published figure of several axes together, as «89.85%» in line 83.
  package var publishedWhole: PublishedFigure? {
    year.told(.mean, of: .whole) { $0.axis == nil }.figure
  }

  private func publishedCount(
    _ statistic: Statistic, ofAxis axis: Int, _ scope: Scope,
    _ fits: (PublishedFigure.Detail) -> Bool
  ) -> FollowUpCount? {
    year.told(statistic, of: scope) { $0.axis == axis && fits($0.detail) }.count
      .map { FollowUpCount(count: $0, isPublished: true) }
  }
}
