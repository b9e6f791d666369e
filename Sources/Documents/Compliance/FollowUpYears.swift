import Compliance
import JSONText
import PlanModel

/// The follow-up of a plan's institutions, beside that of the year before where the plan names it.
package struct FollowUpYears: Sendable {
  /// The plan.
  let plan: Plan
  /// Its follow-up.
  let followUp: FollowUp
  /// The plan of the year before, with its follow-up.
  let previous: (plan: Plan, followUp: FollowUp)?

  /// A follow-up with the year before it.
  package init(
    _ plan: Plan, _ followUp: FollowUp, previous: (plan: Plan, followUp: FollowUp)? = nil
  ) {
    self.plan = plan
    self.followUp = followUp
    self.previous = previous
  }

  /// What every page bears where a matrix is not the original.
  var standingNotice: String? { followUp.standingNotice ?? previous?.followUp.standingNotice }

  /// The figures of the summary, and those of the year before beside them.
  var data: [(String, JSONValue)] {
    let summary = ComplianceSummary(plan, followUp).data.filter { $0.0 != "vista" }
    guard let previous else { return summary }
    let comparison = YearComparisonView(
      (previous.plan, previous.followUp), (plan, followUp)
    ).data.filter { $0.0 != "vista" }
    return summary + [("año contra año", .object(comparison))]
  }
}
