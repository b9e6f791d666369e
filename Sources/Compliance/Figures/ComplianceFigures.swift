import PlanModel

/// How many activities of an axis an institution carried out, of those that apply to it.
package struct Share: Hashable, Sendable {
  /// The activities that it carried out.
  package let fulfilled: Int
  /// The activities that apply to it; above 0.
  package let applicable: Int

  /// The exact percentage.
  package var percentage: Percentage { Percentage(fulfilled, of: applicable) }
  /// The activities that it lacks.
  package var unfulfilled: Int { applicable - fulfilled }
}

/// The mean of the institutions of a scope in an axis, each of the same weight.
package struct ScopeMean: Hashable, Sendable {
  /// The mean of the unrounded percentages; nil where the axis applies to no institution.
  package let percentage: Percentage?
  /// How many institutions have a percentage.
  package let counted: Int
  /// To how many no activity of the axis applies: they are outside of the mean.
  package let notApplicable: Int
}

/// What a matrix amounts to: counted once, asked often.
package struct ComplianceFigures: Sendable {
  /// What was counted.
  package let matrix: ComplianceMatrix
  private struct Tally {
    var fulfilled: UInt16 = 0
    var unfulfilled: UInt16 = 0
  }
  /// The counts of each institution in each axis.
  private let tallies: [Tally]
  private let groupMembers: [[Int]]
  private let sectorMembers: [[Int]]

  /// Counts the cells of a matrix.
  package init(_ matrix: ComplianceMatrix) {
    self.matrix = matrix
    var tallies = Array(
      repeating: Tally(), count: matrix.institutions.count * matrix.axes.count)
    let width = matrix.activities.count
    matrix.cells.withUnsafeBufferPointer { cells in
      for institution in matrix.institutions.indices {
        for (axis, columns) in matrix.columns.enumerated() {
          var tally = Tally()
          for column in columns {
            let state = cells[institution * width + column] & ComplianceMatrix.stateBits
            if state == CellState.fulfilled.rawValue { tally.fulfilled += 1 }
            if state == CellState.unfulfilled.rawValue { tally.unfulfilled += 1 }
          }
          tallies[institution * matrix.axes.count + axis] = tally
        }
      }
    }
    self.tallies = tallies
    var groups: [[Int]] = Array(repeating: [], count: matrix.groups.count)
    var sectors: [[Int]] = Array(repeating: [], count: matrix.sectors.count)
    for (index, institution) in matrix.institutions.enumerated() {
      if groups.indices.contains(institution.group) { groups[institution.group].append(index) }
      if sectors.indices.contains(institution.sector) { sectors[institution.sector].append(index) }
    }
    (groupMembers, sectorMembers) = (groups, sectors)
  }

  /// What an institution carried out in an axis; nil where no activity of it applies.
  package func share(_ institution: Int, in axis: Int) -> Share? {
    let tally = tallies[institution * matrix.axes.count + axis]
    let applicable = Int(tally.fulfilled) + Int(tally.unfulfilled)
    return applicable == 0 ? nil : Share(fulfilled: Int(tally.fulfilled), applicable: applicable)
  }

  /// The exact percentage of an institution in an axis; nil where no activity of it applies.
  package func percentage(_ institution: Int, in axis: Int) -> Percentage? {
    share(institution, in: axis)?.percentage
  }

  /// The percentage of an institution in several axes: the mean of those that apply to it.
  package func percentage(_ institution: Int, in axes: [Int]) -> Percentage? {
    Percentage.mean(of: axes.compactMap { percentage(institution, in: $0) })
  }

  /// The numbers of the institutions of a scope, in the order of the matrix.
  package func members(of scope: Scope) -> [Int] {
    switch scope {
    case .whole: Array(matrix.institutions.indices)
    case .group(let group): groupMembers[group]
    case .sector(let sector): sectorMembers[sector]
    }
  }

  /// The sectors that have an institution of a scope, in their order.
  package func sectors(of scope: Scope) -> [Int] {
    switch scope {
    case .sector(let sector): [sector]
    case .whole: sectorMembers.indices.filter { !sectorMembers[$0].isEmpty }
    case .group(let group):
      sectorMembers.indices.filter { sector in
        sectorMembers[sector].contains { matrix.institutions[$0].group == group }
      }
    }
  }

  /// The mean of a scope in an axis.
  package func mean(of scope: Scope, in axis: Int) -> ScopeMean {
    mean(ofInstitutions: members(of: scope), in: axis)
  }

  /// The mean of those institutions of a sector that belong to a scope: a sector may cross groups.
  package func mean(ofSector sector: Int, within scope: Scope, in axis: Int) -> Percentage? {
    mean(ofInstitutions: members(ofSector: sector, within: scope), in: axis).percentage
  }

  /// The institutions of a sector that belong to a scope.
  func members(ofSector sector: Int, within scope: Scope) -> [Int] {
    guard case .group(let group) = scope else { return sectorMembers[sector] }
    return sectorMembers[sector].filter { matrix.institutions[$0].group == group }
  }

  private func mean(ofInstitutions members: [Int], in axis: Int) -> ScopeMean {
    var sum = PercentageSum(largestWhole: matrix.columns[axis].count)
    for institution in members {
      guard let share = share(institution, in: axis) else { continue }
      sum.add(share.fulfilled, of: share.applicable)
    }
    return ScopeMean(
      percentage: sum.mean, counted: sum.count, notApplicable: members.count - sum.count)
  }

  /// One figure of a scope for several axes, by a rule; nil where none of them applies.
  package func mean(of scope: Scope, in axes: [Int], by rule: WholeRule) -> Percentage? {
    mean(ofInstitutions: members(of: scope), in: axes, by: rule)
  }

  /// The same of those institutions of a sector that belong to a scope.
  func mean(ofSector sector: Int, within scope: Scope, in axes: [Int], by rule: WholeRule)
    -> Percentage?
  {
    mean(ofInstitutions: members(ofSector: sector, within: scope), in: axes, by: rule)
  }

  private func mean(ofInstitutions members: [Int], in axes: [Int], by rule: WholeRule)
    -> Percentage?
  {
    switch rule {
    case .meanOfAxes:
      Percentage.mean(of: axes.compactMap { mean(ofInstitutions: members, in: $0).percentage })
    case .meanOfInstitutions:
      Percentage.mean(of: members.lazy.compactMap { percentage($0, in: axes) })
    }
  }
}
