import CivilTime
import PlanModel

/// The entries of a log by what they tell, each with its place in `Log.entries`.
struct LogIndex: Sendable {
  /// A report of progress, or a conclusion that a session or an event brings with it.
  struct Report: Sendable {
    /// The place of its entry.
    let entry: Int
    /// The day on which it counts.
    let day: CivilDate
    /// The key as the entry writes it.
    let line: Located<String>
    /// The place of the line in the tree; nil for a key that the plan does not know.
    let place: Int?
    /// The progress that it tells.
    var percentage: Located<Double>?
    /// The state that it tells.
    var state: Located<ProgressState>?
    /// Whether it is the `concluye:` of a session or of an event.
    var isSideEffect = false

    /// The progress after it, as far as it tells one.
    var progress: Double? { state?.value == .concluded ? 100 : percentage?.value }
  }

  /// Reports in the order of their days, then of the file.
  let reports: [Report]
  /// Sessions, in the order of the file, as the others below.
  let sessions: [(entry: Int, record: SessionRecord)]
  let events: [(entry: Int, record: EventRecord)]
  let measurements: [(entry: Int, measurement: Measurement)]
  let evaluations: [(entry: Int, evaluation: Evaluation)]
  let achievements: [(entry: Int, achievement: Achievement)]
  /// The new dates alone, for those who don't ask for their entries.
  var reschedulings: [Rescheduling] { datedReschedulings.map(\.change) }
  let datedReschedulings: [(entry: Int, change: Rescheduling)]
  let alliances: [(entry: Int, update: AllianceUpdate)]
  let agreementStates: [(entry: Int, key: Located<String>, state: Located<AgreementState>?)]
  let memberships: [(entry: Int, member: Located<String>, change: MembershipChange)]
  let handovers: [(entry: Int, office: Located<String>)]
  let corrections: [(entry: Int, correction: Correction)]
  /// The ids of the entries that a correction names.
  let correctedIDs: Set<String>
  /// Whether each place of the tree is named by some entry about lines.
  let mentioned: [Bool]

  init(_ log: Log, _ tree: ItemTree) {
    var walk = Walk(tree)
    for index in log.entries.indices {
      walk.visit(log.entries[index].fact, at: index, on: log.entries[index].day)
    }
    reports = walk.reports.inOrder
    sessions = walk.sessions
    events = walk.events
    measurements = walk.measurements
    evaluations = walk.evaluations
    achievements = walk.achievements
    datedReschedulings = walk.reschedulings
    alliances = walk.alliances
    agreementStates = walk.agreementStates
    memberships = walk.memberships
    handovers = walk.handovers
    corrections = walk.corrections
    correctedIDs = Set(walk.corrections.map(\.correction.entry.value))
    mentioned = walk.mentioned
  }
}

/// One pass over the entries.
private struct Walk {
  let tree: ItemTree
  var reports: [LogIndex.Report] = []
  var sessions: [(entry: Int, record: SessionRecord)] = []
  var events: [(entry: Int, record: EventRecord)] = []
  var measurements: [(entry: Int, measurement: Measurement)] = []
  var evaluations: [(entry: Int, evaluation: Evaluation)] = []
  var achievements: [(entry: Int, achievement: Achievement)] = []
  var reschedulings: [(entry: Int, change: Rescheduling)] = []
  var alliances: [(entry: Int, update: AllianceUpdate)] = []
  var agreementStates: [(entry: Int, key: Located<String>, state: Located<AgreementState>?)] = []
  var memberships: [(entry: Int, member: Located<String>, change: MembershipChange)] = []
  var handovers: [(entry: Int, office: Located<String>)] = []
  var corrections: [(entry: Int, correction: Correction)] = []
  var mentioned: [Bool]

  init(_ tree: ItemTree) {
    self.tree = tree
    mentioned = Array(repeating: false, count: tree.keys.count)
  }

  mutating func visit(_ fact: Fact, at index: Int, on day: CivilDate) {
    switch fact {
    case .progress(let report):
      reports.append(
        LogIndex.Report(
          entry: index, day: day, line: report.line, place: mention(report.line),
          percentage: report.percentage, state: report.state))
    case .milestone(let line): mention(line)
    case .session(let record):
      sessions.append((index, record))
      for item in record.agenda.flatMap(\.withPoints) {
        for line in item.lines { mention(line) }
        conclude(item.concludes, at: index, on: day)
      }
      for line in record.agreements.flatMap(\.lines) { mention(line) }
    case .agreement(let update): agreementStates.append((index, update.key, update.state))
    case .event(let record):
      events.append((index, record))
      conclude(record.concludes, at: index, on: day)
    case .alliance(let update): alliances.append((index, update))
    case .measurement(let measurement): measurements.append((index, measurement))
    case .rescheduling(let change):
      reschedulings.append((index, change))
      mention(change.subject)
    case .evaluation(let evaluation):
      evaluations.append((index, evaluation))
      mention(evaluation.item)
    case .achievement(let achievement):
      achievements.append((index, achievement))
      for line in achievement.lines { mention(line) }
    case .learning(let learning): for line in learning.lines { mention(line) }
    case .pending(_, _, let lines): for line in lines { mention(line) }
    case .membership(let member, let change, _): memberships.append((index, member, change.value))
    case .handover(let office, _): handovers.append((index, office))
    case .correction(let correction): corrections.append((index, correction))
    case .note: break
    }
  }

  @discardableResult
  private mutating func mention(_ line: Located<String>) -> Int? {
    guard let place = tree.place(of: line.value) else { return nil }
    mentioned[place] = true
    return place
  }

  private mutating func conclude(_ lines: [Located<String>], at index: Int, on day: CivilDate) {
    for line in lines {
      reports.append(
        LogIndex.Report(
          entry: index, day: day, line: line, place: mention(line),
          state: Located(.concluded, at: line.range), isSideEffect: true))
    }
  }
}

extension [LogIndex.Report] {
  /// By day, then in the order of the file, in which they are found.
  ///
  /// Numbers are sorted, not reports, which are large.
  fileprivate var inOrder: [LogIndex.Report] {
    let days = map(\.day.dayNumber)
    if zip(days, days.dropFirst()).allSatisfy(<=) { return self }
    return days.indices.map { days[$0] << 32 | $0 }.sorted().map { self[$0 & 0xFFFF_FFFF] }
  }
}
