/// How many institutions have a percentage, as it is printed: fractions that print alike are one.
package struct Frequency: Hashable, Sendable {
  /// The percentage with two decimals.
  package let percentage: PrintedNumber
  /// How many institutions have it.
  package let count: Int
}

extension ComplianceFigures {
  /// The percentages of a scope in an axis and how often each comes, the highest first.
  package func frequencies(of scope: Scope, in axis: Int) -> [Frequency] {
    var counts: [Int: Int] = [:]
    for (_, percentage) in percentages(of: scope, in: axis) {
      counts[percentage.rounded().digits, default: 0] += 1
    }
    return counts.sorted { $0.key > $1.key }.map { digits, count in
      Frequency(percentage: PrintedNumber(digits: digits, decimals: 2), count: count)
    }
  }
}
