import CivilTime
import Diagnostics
import PlanModel

/// What a careful reviewer would notice in a plan that can be read; each check is a file.
package enum PlanChecks {
  /// Every check, in the order of the names of their files.
  static let all: [any PlanCheck.Type] = [ReferenceCheck.self, RepeatedKeyCheck.self]

  /// The pages of everything that the checks find.
  package static var pages: [DiagnosticPage] { all.flatMap { $0.pages } }

  /// The findings of every check.
  package static func run(_ subject: CheckSubject) -> [Diagnostic] {
    all.flatMap { $0.run(subject) }
  }
}

/// A check: its rule, the pages that explain what it finds, and how it looks for it.
protocol PlanCheck {
  /// The pages of its findings, one an id.
  static var pages: [DiagnosticPage] { get }
  /// What it finds; linear in the entries of the log.
  static func run(_ subject: CheckSubject) -> [Diagnostic]
}

/// What is checked: a plan with its log, and what of the world around them a check may ask for.
package struct CheckSubject: Sendable {
  /// What was promised.
  package let plan: Plan
  /// What happened.
  package let log: Log
  /// The day of the check.
  package let today: CivilDate
  /// Whether a path, relative to the plan's folder, names a file.
  package let hasFile: @Sendable (String) -> Bool

  /// A plan with its log, looked at on a day.
  package init(
    plan: Plan, log: Log, today: CivilDate, hasFile: @escaping @Sendable (String) -> Bool
  ) {
    self.plan = plan
    self.log = log
    self.today = today
    self.hasFile = hasFile
  }
}
