import Arguments
import CivilTime
import PlanModel

/// The day up to which facts count.
enum CutOffDate {
  /// The day that counts where `--corte` is not given (format.md, «Planned dates»).
  enum Default {
    /// Today: what is asked every day.
    case today
    /// The earlier of today and the end of the term: what a report tells.
    case report
    /// The last day, not after today, on which something was rated or learnt; today without one: what
    /// a self-assessment tells, which is written after the term.
    case lastJudgement
  }

  /// The day that `--corte` says, else the default; what was registered up to a day alone tells nothing
  /// of later ones.
  static func resolve(
    _ text: String?, _ plan: Plan, _ log: Log, _ environment: Environment, default: Default,
    registeredBy: CivilDate? = nil
  ) throws(Stop) -> CivilDate {
    // The term may have been re-planned: what holds today is what a report closes with.
    let term = log.term(of: plan, on: environment.today)
    guard let text else {
      let latest = min(environment.today, registeredBy ?? environment.today)
      return switch `default` {
      case .today: latest
      case .report: min(latest, term?.end ?? latest)
      case .lastJudgement: log.lastJudgement(until: latest) ?? latest
      }
    }
    let name = PlanOptions.cutOff.definition.spelling
    let day = try self.day(text, of: name, plan, today: environment.today)
    if let term, !term.contains(day) {
      environment.show([CommandMessages.cutOffOutsideTerm(day, term)])
    }
    return day
  }

  /// The day that `--registrado` says; nil without it.
  static func registration(
    _ text: String?, _ plan: Plan, today: CivilDate
  ) throws(Stop) -> CivilDate? {
    guard let text else { return nil }
    return try day(text, of: PlanOptions.registered.definition.spelling, plan, today: today)
  }

  /// The last day of a date that an option gives.
  static func day(
    _ text: String, of name: String, _ plan: Plan, today: CivilDate
  ) throws(Stop) -> CivilDate {
    if let day = DayWord.day(text, today: today) { return day }
    let context = TemporalContext(year: plan.termSpan.map { .term($0) } ?? .none)
    switch TemporalParser.parse(text, in: context) {
    case .success(let expression):
      guard let end = expression.end else {
        throw Stop(CommandMessages.notADay(text, of: name), .usage)
      }
      return end
    case .failure(let error):
      throw Stop(CommandMessages.badDay(error, of: name), .usage)
    }
  }
}

extension Log {
  /// The last day up to another on which something was rated or learnt.
  fileprivate func lastJudgement(until latest: CivilDate) -> CivilDate? {
    entries.lazy.filter { entry in
      switch entry.fact {
      case .evaluation, .learning: entry.day <= latest
      default: false
      }
    }.map(\.day).max()
  }
}
