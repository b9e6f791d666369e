import Diagnostics

/// What a careful reviewer would notice in a plan that can be read; each check is a file.
package enum PlanChecks {
  /// Every check, in the order of their folders and of the names of their files.
  static let all: [any PlanCheck.Type] =
    dates + evaluations + evidence + figures + plan + progress + references
    + sessions + silence

  /// The pages of everything that the checks find.
  package static var pages: [DiagnosticPage] { all.flatMap { $0.pages } }

  /// The findings of every check.
  package static func run(_ subject: CheckSubject) -> [Diagnostic] {
    all.flatMap { $0.run(subject) }
  }

  private static let dates: [any PlanCheck.Type] = [
    ApprovedDateCheck.self, EntryDateCheck.self, EventDateCheck.self, ParentDateCheck.self,
    TermCheck.self,
  ]
  private static let evaluations: [any PlanCheck.Type] = [
    MissedTargetCheck.self, RatedStateCheck.self, RatingCountCheck.self, RatingGapCheck.self,
  ]
  private static let evidence: [any PlanCheck.Type] = [
    ConclusionEvidenceCheck.self, LinkCheck.self, MissingFileCheck.self,
  ]
  private static let figures: [any PlanCheck.Type] = [
    AchievementCountCheck.self, ListCountCheck.self, MeasurementCheck.self, MixedMeasureCheck.self,
    SectorCountCheck.self, SumCheck.self,
  ]
  private static let plan: [any PlanCheck.Type] = [
    MisplacedKeyCheck.self, PlaceholderCheck.self, RepeatedNameCheck.self, RuleTextCheck.self,
    UnassignedLineCheck.self, UndatedPartsCheck.self,
  ]
  private static let progress: [any PlanCheck.Type] = [
    CorrectionCheck.self, ParentProgressCheck.self, ProgressOrderCheck.self,
    ProgressValueCheck.self, ReschedulingCheck.self,
  ]
  private static let references: [any PlanCheck.Type] = [
    AlignmentCheck.self, AreaCheck.self, MembershipCheck.self, ReferenceCheck.self,
    RepeatedEntryCheck.self,
    RepeatedKeyCheck.self, SessionNameCheck.self,
  ]
  private static let sessions: [any PlanCheck.Type] = [
    AgreementCheck.self, AgreementKeyCheck.self, CallCheck.self, ClosedDayCheck.self,
    MinutesCheck.self, OtherMattersCheck.self, QuorumCheck.self, SessionContentCheck.self,
    SessionDayCheck.self, VoteCheck.self,
  ]
  private static let silence: [any PlanCheck.Type] = [
    SilentPromiseCheck.self, UntouchedLineCheck.self,
  ]
}

/// A check: its rule, the pages that explain what it finds, and how it looks for it.
protocol PlanCheck: SendableMetatype {
  /// The pages of its findings, one an id.
  static var pages: [DiagnosticPage] { get }
  /// What it finds; linear in the entries of the log.
  static func run(_ subject: CheckSubject) -> [Diagnostic]
}
