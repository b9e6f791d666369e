import CivilTime
import PlanModel

/// What the log tells of each item of the plan, by its key, gathered in one pass.
struct ItemFacts: Sendable {
  /// Something that happened to an item on a day.
  enum Told: Sendable {
    /// An `avance` or a `hito`: its place in `PlanState.entries`.
    case entry(Int)
    /// A session concluded it.
    case conclusion(session: SessionStatus)
    /// It got another date.
    case rescheduling(ScheduleChange)
  }

  /// What happened, in the order of the days; that of an inciso stands under its own key.
  private(set) var told: [String: [(day: CivilDate, what: Told)]] = [:]
  /// The sessions that dealt with it.
  private(set) var sessions: [String: [SessionStatus]] = [:]
  /// The events whose account stands with the item: the first that the event names.
  private(set) var events: [String: [EventStatus]] = [:]
  /// The events that serve it too, and where their account stands.
  private(set) var otherEvents: [String: [(event: EventStatus, account: String)]] = [:]
  /// The indicators that measure it.
  private(set) var indicators: [String: [IndicatorStatus]] = [:]
  /// What proves what was told of it, without what belongs to its events.
  private(set) var evidence: [String: [Evidence]] = [:]
  /// The keys of the events whose account stands with an item.
  private(set) var eventsWithItem: Set<String> = []

  init(_ state: PlanState, _ index: PlanIndex) {
    gatherEntries(state)
    gatherChanges(state)
    gatherSessions(state)
    gatherEvents(state, index)
    for indicator in state.indicators {
      for line in indicator.indicator?.lines ?? [] {
        indicators[line.value, default: []].append(indicator)
      }
    }
    for key in told.keys { told[key]?.sortByDay() }
  }

  /// How many pieces of evidence stand with an item: its own, its incisos' and its events'.
  func evidenceCount(of item: PlanItem) -> Int {
    let key = item.key.value
    let keys = [key] + item.parts.map { "\(key).\($0.key.value)" }
    let own = keys.reduce(0) { $0 + (evidence[$1]?.count ?? 0) }
    return own + (events[key] ?? []).reduce(0) { $0 + $1.evidence.count }
  }

  private mutating func gatherEntries(_ state: PlanState) {
    for (place, entry) in state.entries.enumerated() {
      let key: String
      switch entry.fact {
      case .progress(let report): key = report.line.value
      case .milestone(let line): key = line.value
      case .evaluation(let evaluation):
        evidence[evaluation.item.value, default: []] += entry.evidence
        continue
      default: continue
      }
      told[key, default: []].append((entry.day, .entry(place)))
      evidence[key, default: []] += entry.evidence
    }
  }

  private mutating func gatherChanges(_ state: PlanState) {
    for line in state.lines {
      for change in line.schedule.changes {
        told[line.key, default: []].append((change.day, .rescheduling(change)))
      }
    }
  }

  private mutating func gatherSessions(_ state: PlanState) {
    for session in state.sessions {
      guard let day = session.heldOn else { continue }
      var met: Set<String> = []
      let agenda = session.agenda.flatMap(\.withPoints)
      for item in agenda {
        for line in item.concludes {
          told[line.value, default: []].append((day, .conclusion(session: session)))
        }
      }
      let agreed = session.agreements.flatMap { state.agreements[$0].agreement?.lines ?? [] }
      for line in agenda.flatMap({ $0.lines + $0.concludes }) + agreed
      where met.insert(line.value).inserted {
        sessions[line.value, default: []].append(session)
      }
    }
  }

  private mutating func gatherEvents(_ state: PlanState, _ index: PlanIndex) {
    for event in state.events where !event.entries.isEmpty {
      let lines = (event.planned?.lines ?? []).map(\.value).filter { index.item($0) != nil }
      guard let first = lines.first else { continue }
      events[first, default: []].append(event)
      eventsWithItem.insert(event.key)
      for other in lines.dropFirst() where other != first {
        otherEvents[other, default: []].append((event, account: first))
      }
    }
  }
}

extension [(day: CivilDate, what: ItemFacts.Told)] {
  /// Puts them in the order of their days; those of one day keep theirs.
  fileprivate mutating func sortByDay() {
    // They are gathered in the order of the log, which mostly is that of the days.
    if zip(self, dropFirst()).allSatisfy({ $0.day <= $1.day }) { return }
    self = enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
