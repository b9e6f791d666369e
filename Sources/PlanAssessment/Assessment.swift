import CivilTime
import PlanModel

/// A plan as it stands at a cut-off date: pure, and computed anew from its files whenever it is asked.
package struct Assessment: Sendable {
  /// The day up to which facts count.
  package let cutOff: CivilDate
  /// What the entries tell.
  package let state: PlanState
  /// Every leaf in the order of the plan.
  package let lines: [LineAssessment]
  /// What all leaves amount to.
  package let whole: Aggregate
  /// What the leaves below each item amount to, by key; a leaf amounts to itself.
  package let aggregates: [String: Aggregate]

  /// The plan at a cut-off date; with `registeredBy`, as it was known on that other day.
  package init(
    plan: Plan, log: Log, cutOff: CivilDate, registeredBy: CivilDate? = nil,
    thresholds: Thresholds = Thresholds()
  ) {
    self.cutOff = cutOff
    state = PlanState(plan: plan, log: log, until: cutOff, registeredBy: registeredBy)
    let judgement = Judgement(plan: plan, state: state, thresholds: thresholds)
    var lines: [LineAssessment] = []
    var aggregates: [String: Aggregate] = [:]
    /// Assesses an item and everything below it.
    func assess(_ item: PlanItem) {
      let first = lines.count
      if item.isLeaf { lines.append(judgement.assess(item)) }
      item.children.forEach(assess)
      aggregates[item.key.value] = Aggregate(Array(lines[first...]), at: cutOff)
    }
    plan.items.forEach(assess)
    self.lines = lines
    self.aggregates = aggregates
    whole = Aggregate(lines, at: cutOff)
  }

  /// The assessment of a leaf.
  package func line(_ key: String) -> LineAssessment? {
    lines.first { $0.item.key.value == key }
  }
}
