import DocumentModel
import PlanHistory
import PlanModel
import SpanishText

/// Two states of a plan with what differs between them, as `snt diferencias` tells it.
package struct PlanComparison: Sendable {
  /// One of the two states.
  package struct Side: Sendable {
    /// How it is called: «v1», «plan.yaml», «HEAD~1 (3 mar 2026)».
    package let name: String
    /// What was promised.
    package let plan: Plan
    /// What had happened; nil where only the plan is known.
    package let log: Log?

    /// A state by its name.
    package init(name: String, plan: Plan, log: Log? = nil) {
      self.name = name
      self.plan = plan
      self.log = log
    }
  }

  let from: Side
  let to: Side
  let changes: [PlanChange]
  /// What differs between the logs; nil where one of them is not known.
  let log: LogDifference?

  /// What differs between two states.
  package init(from: Side, to: Side) {
    self.from = from
    self.to = to
    changes = PlanDifference(from: from.plan, to: to.plan).changes
    log = from.log.flatMap { old in
      to.log.map { LogDifference(from: (from.plan, old), to: (to.plan, $0)) }
    }
  }

  /// Whether nothing differs.
  var isEmpty: Bool { changes.isEmpty && log?.isEmpty ?? true }

  /// How much of the plan changed, in a sentence.
  package var summary: String {
    changes.isEmpty ? DifferenceWords.reworded : DifferenceTally.sentence(changes)
  }

  /// The changes of the plan in their groups, those without any left out.
  var groups: [(group: ChangeGroup, changes: [PlanChange])] {
    ChangeGroup.allCases.compactMap { group in
      let changes = changes.filter { ChangeGroup($0.part.kind) == group }
      return changes.isEmpty ? nil : (group, changes)
    }
  }
}

/// Under which heading a change is told; raw values are the headings, in their order.
enum ChangeGroup: String, CaseIterable {
  case plan = "Plan"
  case items = "Ejes y líneas"
  case sessions = "Sesiones"
  case events = "Eventos"
  case alliances = "Alianzas y grupos"
  case indicators = "Indicadores"
  case members = "Integrantes"
  case rules = "Reglas"

  init(_ kind: PlanPart.Kind) {
    self =
      switch kind {
      case .plan, .area, .acronym, .norm, .chapter, .strategicObjective, .signature: .plan
      case .item, .part: .items
      case .session, .agendaItem: .sessions
      case .event: .events
      case .alliance, .group: .alliances
      case .indicator: .indicators
      case .office, .member: .members
      case .rule, .compliance, .closedDay: .rules
      }
  }
}
