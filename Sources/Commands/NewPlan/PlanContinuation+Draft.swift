import Arguments
import CivilTime
import Diagnostics
import FileSystem
import PlanAssessment
import PlanFiles
import PlanModel

/// A plan that goes on where another ended: load, judge, and make its files.
extension PlanContinuation {
  static func draft(
    of previous: String, for folder: String, _ values: ArgumentValues,
    _ questions: NewPlanQuestions, _ environment: Environment
  ) throws -> CarriedPlan {
    let inspected = try environment.loadWhole(previous)
    let loaded = inspected.loaded
    let cutOff = try CutOffDate.resolve(
      values[NewPlanOptions.cutOff], loaded.plan, loaded.log, environment, default: .report)
    let assessment = inspected.assessment(at: cutOff).assessment
    var facts = try facts(of: loaded, assessment, values, questions)
    facts.previousFolder = Path.relative(loaded.folder, from: folder, current: WorkingFolder.path)
    return try draft(loaded, assessment, facts, for: folder, today: environment.today)
  }

  /// What a person says of the new plan, or what follows from the old one.
  private static func facts(
    of loaded: LoadedPlan, _ assessment: Assessment, _ values: ArgumentValues,
    _ questions: NewPlanQuestions
  ) throws -> Facts {
    // A plan without a term does not load.
    let old = assessment.state.termSpan ?? DateSpan(assessment.cutOff)
    let term = try questions.term(suggestion: NextTerm.words(after: old)) ?? ""
    let span = NextTerm.span(term) ?? old
    let title = NextTerm.title(loaded.plan.title?.value ?? "", from: old, to: span)
    var facts = Facts(
      title: try questions.title(suggestion: title) ?? title, term: term, span: span,
      previous: name(of: loaded.folder))
    facts.acronym = values[NewPlanOptions.acronym]
    facts.commission = values[NewPlanOptions.commission]
    facts.institution = values[NewPlanOptions.institution]
    facts.coordination = values[NewPlanOptions.coordination]
    facts.secretariat = values[NewPlanOptions.secretariat]
    facts.sessions = try values[NewPlanOptions.sessions] == nil ? nil : questions.sessions()
    return facts
  }

  /// The folder of the old plan as it was told; one that is told from here or from the root of the
  /// machine, by its name.
  private static func name(of folder: String) -> String {
    guard folder.hasPrefix("/") || folder.hasPrefix(".") else { return folder }
    return Path.name(of: Files.realPath(folder) ?? folder)
  }

  /// The files of the new plan, with the account of what they hold.
  static func draft(
    _ loaded: LoadedPlan, _ assessment: Assessment, _ facts: Facts, for folder: String,
    today: CivilDate
  ) throws -> CarriedPlan {
    var continuation = PlanContinuation(loaded, assessment, facts)
    let (plan, refused) = continuation.text
    let entries = continuation.pendingEntries(today: today)
    let log = try NewPlanText.log(of: entries, exampleDay: facts.span.start.adding(days: 40))
    var files = try continuation.narrative() + continuation.complianceTables()
    files.append(NewFile(PlanFolder.logFile, log))
    files.append(NewFile(PlanFolder.planFile, bytes: plan.bytes))
    var findings: [Diagnostic] = []
    if !refused.isEmpty {
      findings.append(CommandMessages.partNotCarried(refused, from: loaded.folder))
    }
    if let old = continuation.state.termSpan, facts.span.start.startsBefore(monthOf: old.end) {
      findings.append(CommandMessages.overlappingTerm(facts.term, old))
    }
    return CarriedPlan(
      previous: loaded.folder, cutOff: assessment.cutOff, account: continuation.account,
      files: files, findings: findings)
  }
}

extension CivilDate {
  /// Whether it lies in an earlier month: «noviembre a noviembre» follows on itself.
  fileprivate func startsBefore(monthOf other: CivilDate) -> Bool {
    (year, month) < (other.year, other.month)
  }
}
