import CivilTime
import Diagnostics
import PlanModel
import SourceText

/// A picture that a text of the narrative names.
package struct PictureMention: Sendable {
  /// The file, by its path from the plan's folder.
  package let file: String
  /// Where it is named.
  package let place: Place

  /// A picture, named at a place.
  package init(_ file: String, _ place: Place) {
    self.file = file
    self.place = place
  }
}

/// The plan as it was approved last, under which number and when.
package struct ApprovedPlan: Sendable {
  /// The plan.
  package let plan: Plan
  /// The number of the version.
  package let version: Int
  /// The day of the approval.
  package let day: CivilDate

  /// A plan that was sealed under a number.
  package init(_ plan: Plan, version: Int, day: CivilDate) {
    self.plan = plan
    self.version = version
    self.day = day
  }
}

/// What is checked: a plan with its log, and what of the world around them a check may ask for.
///
/// What several checks need of plan and log is looked up once, when it is made.
package struct CheckSubject: Sendable {
  /// What was promised.
  package let plan: Plan
  /// What happened.
  package let log: Log
  /// The pictures that the narrative names.
  package let pictures: [PictureMention]
  /// The plan as it was approved last; nil where nothing was sealed.
  package let approved: ApprovedPlan?
  /// The day of the check.
  package let today: CivilDate
  /// Whether a path, relative to the plan's folder, names a file.
  package let hasFile: @Sendable (String) -> Bool

  /// The tree of the plan as a list, with what lies above each item.
  let tree: ItemTree
  /// The entries of the log by what they tell.
  let facts: LogIndex
  /// The sessions that the log tells of.
  let sessions: [SessionAccount]
  /// How items are rated when all is told.
  let ratings: StandingRatings
  /// What could not be read, by the name of its file: what a value lacks there, its text may hold.
  private let unread: [String: [ByteRange]]

  /// A plan with its log, looked at on a day; `problems` are what reading them found.
  package init(
    plan: Plan, log: Log, pictures: [PictureMention] = [], approved: ApprovedPlan? = nil,
    today: CivilDate, problems: [Diagnostic] = [], hasFile: @escaping @Sendable (String) -> Bool
  ) {
    self.plan = plan
    self.log = log
    self.pictures = pictures
    self.approved = approved
    self.today = today
    self.hasFile = hasFile
    let places = problems.filter { $0.severity == .error }.compactMap(\.place)
    unread = Dictionary(grouping: places, by: \.source.name).mapValues { $0.map(\.range) }
    tree = ItemTree(plan)
    facts = LogIndex(log, tree)
    sessions = SessionAccount.all(of: facts, in: log, plan)
    ratings = StandingRatings(facts, in: log)
  }

  /// A place in plan.yaml.
  func inPlan(_ range: ByteRange) -> Place { Place(plan.source, range) }

  /// A place in bitacora.yaml.
  func inLog(_ range: ByteRange) -> Place { Place(log.source ?? plan.source, range) }

  /// Whether everything could be read, so that what is missing was not written.
  var isWhole: Bool { unread.isEmpty }

  /// Whether everything in a range of plan.yaml could be read.
  func isWholeInPlan(_ range: ByteRange) -> Bool { isWhole(range, of: plan.source.name) }

  /// Whether everything in a range of bitacora.yaml could be read.
  func isWholeInLog(_ range: ByteRange) -> Bool { isWhole(range, of: log.source?.name ?? "") }

  /// Whether reading found an error at just this place.
  func isTold(_ range: ByteRange, in source: SourceText) -> Bool {
    unread[source.name]?.contains(range) ?? false
  }

  private func isWhole(_ range: ByteRange, of file: String) -> Bool {
    guard let problems = unread[file] else { return true }
    return !problems.contains { range.start <= $0.start && $0.start <= range.end }
  }

  /// The term, with every new one that the log gives it.
  var wholeTerm: DateSpan? {
    facts.reschedulings.reduce(plan.termSpan) { term, change in
      guard change.subject.value == "periodo", let span = change.schedule?.value.bounds else {
        return term
      }
      return term?.union(span)
    }
  }
}

extension TemporalExpression {
  /// The days of the expression, a single bound standing for both.
  var bounds: DateSpan? {
    guard let end = end ?? start else { return nil }
    return DateSpan(between: start ?? end, and: end)
  }
}
