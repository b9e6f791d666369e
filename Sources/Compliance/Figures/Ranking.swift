/// Institutions in the order of a percentage: those with the same one share a place.
package struct Ranking: Hashable, Sendable {
  /// Institutions with the same percentage.
  package struct Tie: Hashable, Sendable {
    /// The place that they share: 1 + how many are better («1, 2, 2, 4»).
    package let rank: Int
    /// Their percentage.
    package let percentage: Percentage
    /// Their numbers, in the order of the matrix.
    package let institutions: [Int]
  }

  /// The ties, the best first; an institution to which nothing applies stands in none.
  package let ties: [Tie]
  /// How many institutions have a place.
  package let count: Int

  init(_ values: [(number: Int, percentage: Percentage)]) {
    count = values.count
    let ordered = values.sorted {
      $0.percentage == $1.percentage ? $0.number < $1.number : $0.percentage > $1.percentage
    }
    var ties: [Tie] = []
    var start = 0
    while start < ordered.count {
      let percentage = ordered[start].percentage
      let end = ordered[start...].firstIndex { $0.percentage != percentage } ?? ordered.count
      ties.append(
        Tie(
          rank: start + 1, percentage: percentage,
          institutions: ordered[start..<end].map(\.number)))
      start = end
    }
    self.ties = ties
  }

  /// The best ties until they have so many institutions, the last one whole: no arbitrary ten.
  package func best(_ limit: Int) -> [Tie] { Self.first(limit, of: ties) }

  /// The worst ties, the worst first, until they have so many institutions, the last one whole.
  package func worst(_ limit: Int) -> [Tie] { Self.first(limit, of: ties.reversed()) }

  private static func first(_ limit: Int, of ties: [Tie]) -> [Tie] {
    var count = 0
    return Array(
      ties.prefix { tie in
        defer { count += tie.institutions.count }
        return count < limit
      })
  }
}

/// The place of an institution among those of its sector.
package struct SectorPosition: Hashable, Sendable {
  /// The place: 1 + how many are better.
  package let rank: Int
  /// How many others share it.
  package let tied: Int
  /// How many institutions of the sector have a place.
  package let count: Int

  /// Whether there is no other one to compare with.
  package var isAlone: Bool { count == 1 }
}

extension ComplianceFigures {
  /// The institutions of a scope by their percentage in some axes, of several the mean.
  package func ranking(of scope: Scope, in axes: [Int]) -> Ranking {
    Ranking(
      members(of: scope).compactMap { institution in
        percentage(institution, in: axes).map { (number: institution, percentage: $0) }
      })
  }

  /// The place of an institution in its sector; nil where nothing applies to it.
  package func position(of institution: Int, in axes: [Int]) -> SectorPosition? {
    guard let own = percentage(institution, in: axes) else { return nil }
    let others = members(of: .sector(matrix.institutions[institution].sector))
      .filter { $0 != institution }.compactMap { percentage($0, in: axes) }
    return SectorPosition(
      rank: 1 + others.count { $0 > own }, tied: others.count { $0 == own },
      count: others.count + 1)
  }
}

extension ComplianceFigures {
  /// The place of every institution in its sector, by their numbers; nil where nothing applies to it.
  package func positions(in axes: [Int]) -> [SectorPosition?] {
    var positions: [SectorPosition?] = Array(repeating: nil, count: matrix.institutions.count)
    for sector in matrix.sectors.indices {
      let ranking = ranking(of: .sector(sector), in: axes)
      for tie in ranking.ties {
        for institution in tie.institutions {
          positions[institution] = SectorPosition(
            rank: tie.rank, tied: tie.institutions.count - 1, count: ranking.count)
        }
      }
    }
    return positions
  }
}
