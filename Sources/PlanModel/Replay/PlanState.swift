import CivilTime

/// A plan with what the log tells of it up to a cut-off; made by `Replay`.
///
/// Everything refers to its entries by their place in `entries`.
package struct PlanState: Sendable {
  /// What was promised.
  package let plan: Plan
  /// The last day whose facts count.
  package let cutOff: CivilDate
  /// The last day of registration that counts; nil for all that is known today.
  package let registeredBy: CivilDate?
  /// The entries that count, corrected, by day and then in the order of the file.
  package internal(set) var entries: [LogEntry] = []
  /// Whether the log goes on after the cut-off: what was written without a date may be younger too.
  package internal(set) var hasLaterEntries = false
  /// The corrections that were worked in, in the order of their registration.
  package internal(set) var corrections: [LogEntry] = []
  /// The term, as written and as re-planned.
  package internal(set) var term: ScheduleHistory
  /// Every item of the plan in its order, each before its children.
  package internal(set) var lines: [LineStatus] = []
  /// The planned sessions in the order of the plan, then the others as they come in the log.
  package internal(set) var sessions: [SessionStatus] = []
  /// The agreements as they come in the log.
  package internal(set) var agreements: [AgreementStatus] = []
  /// The planned events in the order of the plan, then the others as they come in the log.
  package internal(set) var events: [EventStatus] = []
  /// The alliances of the plan, then the others as they come in the log.
  package internal(set) var alliances: [AllianceStatus] = []
  /// The indicators of the plan, then the others as they come in the log.
  package internal(set) var indicators: [IndicatorStatus] = []
  /// The members and offices of the commission.
  package internal(set) var commission: CommissionHistory
  /// The ratings of each item, by its key: places in `entries`, in order.
  package internal(set) var evaluations: [String: [Int]] = [:]
  /// The ratings of the whole plan: places in `entries`, in order.
  package internal(set) var planEvaluations: [Int] = []
  /// What the plan brought about: places in `entries`.
  package internal(set) var achievements: [Int] = []
  /// What was learnt: places in `entries`.
  package internal(set) var learnings: [Int] = []
  /// What remains to be done: places in `entries`.
  package internal(set) var pendingMatters: [Int] = []
  /// Remarks that belong to nothing else: places in `entries`.
  package internal(set) var notes: [Int] = []

  var lineIndex: [String: Int] = [:]
  var partIndex: [String: (line: Int, part: Int)] = [:]
  /// By `SessionName.identity`.
  var sessionIndex: [String: Int] = [:]
  var agreementIndex: [String: Int] = [:]
  var eventIndex: [String: Int] = [:]
  var allianceIndex: [String: Int] = [:]
  var indicatorIndex: [String: Int] = [:]
  /// The places of agreements whose entries were withdrawn, by the session.
  var withdrawnAgreements: [String: [WithdrawnAgreements]] = [:]
  /// New dates of what the log has not named yet, by its key.
  var waitingChanges: [String: [Int]] = [:]

  init(of replay: Replay) {
    plan = replay.plan
    cutOff = replay.cutOff
    registeredBy = replay.registeredBy
    let promises = replay.promises
    term = ScheduleHistory(written: replay.plan.term, promises: promises.term)
    commission = CommissionHistory(replay.plan.commission)
    for item in plan.allItems { add(item, promises: promises.line(item.key.value)) }
    for session in plan.sessions {
      let place = sessionPlace(session.key.value, planned: session)
      sessions[place].schedule = ScheduleHistory(
        written: sessions[place].planned?.date, promises: promises.session(session.key.value))
    }
    for event in plan.events {
      let place = eventPlace(event.key.value, planned: event)
      events[place].schedule = ScheduleHistory(
        written: events[place].planned?.schedule, promises: promises.event(event.key.value))
    }
    for alliance in plan.alliances { _ = alliancePlace(alliance.key.value, planned: alliance) }
    for indicator in plan.indicators {
      _ = indicatorPlace(indicator.key.value, planned: indicator)
    }
  }

  /// What the log tells of an item of the plan.
  package func line(_ key: String) -> LineStatus? { lineIndex[key].map { lines[$0] } }

  /// What was reported on an item itself, or on a lettered part of one («1.2.2.a»).
  package func track(of key: String) -> ProgressTrack? {
    if let line = line(key) { return line.own }
    return partIndex[key].map { lines[$0.line].parts[$0.part].track }
  }

  /// A session by its key.
  package func session(_ key: String) -> SessionStatus? {
    sessionIndex[SessionName(key).identity].map { sessions[$0] }
  }

  /// An event by its key.
  package func event(_ key: String) -> EventStatus? { eventIndex[key].map { events[$0] } }

  /// An alliance by its key.
  package func alliance(_ key: String) -> AllianceStatus? {
    allianceIndex[key].map { alliances[$0] }
  }

  /// An indicator by its key.
  package func indicator(_ key: String) -> IndicatorStatus? {
    indicatorIndex[key].map { indicators[$0] }
  }

  /// All that names an item, in order.
  package func history(of line: LineStatus) -> [LogEntry] { line.history.map { entries[$0] } }

  /// The term as re-planned up to the cut-off, when it has both bounds.
  package var termSpan: DateSpan? { term.current?.value.span }

  /// The term as first promised, when it has both bounds.
  package var originalTermSpan: DateSpan? { term.original?.value.span }

  /// The members on a day.
  package func members(on day: CivilDate) -> [Member] { commission.members(on: day) }

  /// Who holds each office on a day.
  package func offices(on day: CivilDate) -> [(office: String, holder: String?)] {
    commission.offices(on: day)
  }

  private mutating func add(_ item: PlanItem, promises: [Promises.Promise]) {
    let key = item.key.value
    guard lineIndex[key] == nil else { return }
    lineIndex[key] = lines.count
    for (place, part) in item.parts.enumerated() {
      partIndex["\(key).\(part.key.value)"] = (lines.count, place)
    }
    let schedule = ScheduleHistory(written: item.schedule, promises: promises)
    lines.append(LineStatus(item, schedule: schedule))
  }
}
