import Diagnostics
import PlanModel
import SourceText

/// What a careful reviewer would notice in a plan that can be read; each check is a file.
package enum PlanChecks {
  /// The findings of every check.
  package static func run(_ plan: Plan, _ log: Log) -> [Diagnostic] {
    ReferenceCheck.run(plan, log) + RepeatedKeyCheck.run(plan, log)
  }
}
