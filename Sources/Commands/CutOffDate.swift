import CivilTime
import PlanModel

/// The day up to which facts count in a report.
enum CutOffDate {
  /// The day that `--corte` says; without it, the earlier of today and the end of the term.
  ///
  /// The rule is that of format.md, «Planned dates». Nil, after a message, for a text that is not
  /// understood.
  static func resolve(_ text: String?, _ plan: Plan, _ environment: Environment) -> CivilDate? {
    guard let text else {
      return plan.termSpan.map { min(environment.today, $0.end) } ?? environment.today
    }
    let context = TemporalContext(year: plan.termSpan.map { .term($0) } ?? .none)
    let reason: (headline: String, help: String)
    switch TemporalParser.parse(text, in: context) {
    case .success(let expression):
      if let end = expression.end {
        if let term = plan.termSpan, !term.contains(end) {
          environment.show([CommandMessages.cutOffOutsideTerm(end, term)])
        }
        return end
      }
      reason = ("«\(text)» no dice un día", "escriba un día, por ejemplo 2025-09-30.")
    case .failure(let error): reason = (error.headline, error.help)
    }
    _ = environment.fail(
      CommandMessages.badCutOff(reason.headline, reason.help), .usage)
    return nil
  }
}
