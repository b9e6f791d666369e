import DelimitedText

/// A range of percentages that a plan defines; both ends belong to it.
package struct PercentageRange: Hashable, Sendable {
  /// What the plan calls it, or the range in figures.
  package let name: String
  /// Its lower end.
  package let lower: PrintedNumber
  /// Its upper end.
  package let upper: PrintedNumber
  /// Whether the lower end itself does not belong to it: «más de 80».
  package let isOpenBelow: Bool
  /// The ends as percentages.
  private let least: Percentage
  private let most: Percentage

  /// A range with its ends.
  package init(
    name: String, lower: PrintedNumber, upper: PrintedNumber, isOpenBelow: Bool = false
  ) {
    self.name = name
    self.lower = lower
    self.upper = upper
    self.isOpenBelow = isOpenBelow
    (least, most) = (Percentage(lower), Percentage(upper))
  }

  /// A range as people write it: «80 a 100», «80-100», «80% y 100%», «más de 80»; nil for anything
  /// else, where the ends stand the wrong way round, and where one is no percentage.
  package init?(_ text: String, name: String? = nil) {
    let words = text.comparable
    for opening in ["mas de ", "arriba de ", "arriba del ", "mayor que "]
    where words.hasPrefix(opening) {
      guard let lower = PrintedNumber(String(words.dropFirst(opening.count))), lower.isPercentage
      else { return nil }
      self.init(
        name: name ?? text, lower: lower, upper: PrintedNumber(digits: 100), isOpenBelow: true)
      return
    }
    for link in [" a ", " y ", "-", "–"] {
      let parts = words.split(separator: link, omittingEmptySubsequences: false)
      guard parts.count == 2, let lower = PrintedNumber(String(parts[0]).trimmed),
        let upper = PrintedNumber(String(parts[1]).trimmed), lower.isPercentage,
        upper.isPercentage, Percentage(lower) <= Percentage(upper)
      else { continue }
      self.init(name: name ?? text, lower: lower, upper: upper)
      return
    }
    return nil
  }

  /// Whether an unrounded percentage lies in it.
  package func contains(_ percentage: Percentage) -> Bool {
    (isOpenBelow ? percentage > least : percentage >= least) && percentage <= most
  }

  /// Whether a percentage lies in both.
  func overlaps(_ other: PercentageRange) -> Bool {
    let start = max(least, other.least)
    let end = min(most, other.most)
    return start < end || (start == end && contains(start) && other.contains(start))
  }

  /// Whether a percentage can lie in both, open ends aside.
  func meets(_ other: PercentageRange) -> Bool { least <= other.most && other.least <= most }

  /// Whether the same percentages lie in both.
  func covers(_ other: PercentageRange) -> Bool {
    (least, most) == (other.least, other.most) && isOpenBelow == other.isOpenBelow
  }
}

/// How many things lie in each range; nothing that lies between two is lost.
package struct RangeCount: Hashable, Sendable {
  /// The ranges, in the order of the plan, each with the numbers of what lies in it.
  package let rows: [Row]
  /// The numbers of what lies in none: «fuera de los rangos».
  package let outside: [Int]

  /// A range and what lies in it.
  package struct Row: Hashable, Sendable {
    /// The range.
    package let range: PercentageRange
    /// The numbers of the institutions, or sectors, that lie in it.
    package let members: [Int]
  }

  init(_ values: [(number: Int, percentage: Percentage)], _ ranges: [PercentageRange]) {
    var members: [[Int]] = Array(repeating: [], count: ranges.count)
    var outside: [Int] = []
    for (number, percentage) in values {
      if let index = ranges.firstIndex(where: { $0.contains(percentage) }) {
        members[index].append(number)
      } else {
        outside.append(number)
      }
    }
    rows = zip(ranges, members).map { Row(range: $0, members: $1) }
    self.outside = outside
  }
}

extension ComplianceFigures {
  /// The institutions of a scope by the range in which their percentage lies.
  package func rangeCount(
    of scope: Scope, in axis: Int, _ ranges: [PercentageRange]
  ) -> RangeCount {
    RangeCount(percentages(of: scope, in: axis), ranges)
  }

  /// The sectors of a scope by the range in which their mean lies; of the whole, those that are no
  /// group under another heading.
  package func sectorRangeCount(
    of scope: Scope, in axis: Int, _ ranges: [PercentageRange]
  ) -> RangeCount {
    let counted = scope == .whole ? ownSectors : sectors(of: scope)
    let means = counted.compactMap { sector in
      mean(ofSector: sector, within: scope, in: axis).map { (number: sector, percentage: $0) }
    }
    return RangeCount(means, ranges)
  }

  /// The institutions of a scope that have a percentage in an axis, with it.
  func percentages(of scope: Scope, in axis: Int) -> [(number: Int, percentage: Percentage)] {
    members(of: scope).compactMap { institution in
      percentage(institution, in: axis).map { (number: institution, percentage: $0) }
    }
  }
}
