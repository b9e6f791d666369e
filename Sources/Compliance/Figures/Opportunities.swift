/// An activity and who did not carry it out.
package struct Opportunity: Hashable, Sendable {
  /// The number of the activity.
  package let activity: Int
  /// The numbers of the institutions, in the order of the matrix.
  package let institutions: [Int]
}

extension ComplianceFigures {
  /// The activities of an axis that institutions of a scope lack, in their order; those that nobody
  /// lacks are left out.
  package func opportunities(of scope: Scope, in axis: Int) -> [Opportunity] {
    let members = members(of: scope)
    return matrix.columns[axis].compactMap { activity in
      let lacking = members.filter { matrix[$0, activity] == .unfulfilled }
      return lacking.isEmpty ? nil : Opportunity(activity: activity, institutions: lacking)
    }
  }

  /// The institutions of a scope that lack at least one activity of an axis.
  package func institutionsWithOpportunities(of scope: Scope, in axis: Int) -> [Int] {
    members(of: scope).filter { (share($0, in: axis)?.unfulfilled ?? 0) > 0 }
  }
}
