import CivilTime
import PlanModel

/// A node of the plan's tree with what lies below it.
package struct NodeAssessment: Sendable {
  /// The item.
  package let item: PlanItem
  /// What its leaves come to; of a leaf, itself.
  package let aggregate: Aggregate
  /// The nodes below it, in the order of the plan.
  package let children: [NodeAssessment]
  /// The judgement of a leaf; nil for a node with children.
  package let line: LineAssessment?
  /// How a node with children stands against a date of its own; nil without one.
  package let ownDate: OwnDateAssessment?

  /// The key of the item.
  package var key: String { item.key.value }

  /// The node and everything below it, each before its children.
  package var withDescendants: [NodeAssessment] { [self] + children.flatMap(\.withDescendants) }

  /// Adds the judgements of all leaves; nodes are large, and none is copied for it.
  func collectLines(into lines: inout [LineAssessment]) {
    if let line { lines.append(line) }
    for child in children { child.collectLines(into: &lines) }
  }
}

/// The own date of a node with children, judged by the last end among them (format.md,
/// «Aggregates»); it counts in no aggregate.
package struct OwnDateAssessment: Sendable {
  /// The period that is judged.
  package let period: JudgedPeriod
  /// The original period, when it ended on a day.
  package let originalPeriod: JudgedPeriod?
  /// The weighted progress of the leaves.
  package let progress: Double
  /// What is programmed at the cut-off by the own date.
  package let programmed: Double
  /// The last end of the leaves, once all of them that have an end are concluded.
  package let concludedOn: CivilDate?
  /// The row of the table.
  package let situation: Situation
}
