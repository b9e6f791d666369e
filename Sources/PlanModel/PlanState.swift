import CivilTime

/// How everything that a plan names stands on a day, as the entries up to it tell.
package struct PlanState: Sendable {
  /// The day.
  package let cutOff: CivilDate
  /// The entries that hold, in the order of time.
  package let entries: [LogEntry]
  /// Items, and lettered parts of items («1.2.2.a»), by key.
  package private(set) var lines: [String: LineState] = [:]
  /// Planned sessions and sessions that nobody planned, by the day on which they were held or are due.
  package private(set) var sessions: [SessionState]
  /// Planned events and events that nobody planned, in the order of the plan, then of time.
  package private(set) var events: [EventState]
  /// Agreements in the order in which they were taken.
  package private(set) var agreements: [AgreementRecord] = []
  /// How far the convenio of each alliance is, in the order of the plan.
  package private(set) var alliances: [AllianceState]
  /// Indicators with what was measured, in the order of the plan.
  package private(set) var indicators: [IndicatorState]
  /// Who holds each office, in the order of the plan.
  package private(set) var offices: [Definition]
  /// The members of the commission.
  package private(set) var members: [Member]

  /// The state on a day; with `registeredBy`, as it was known on that other day.
  package init(plan: Plan, log: Log, until cutOff: CivilDate, registeredBy: CivilDate? = nil) {
    self.cutOff = cutOff
    entries = Replay.entries(of: log, until: cutOff, registeredBy: registeredBy)
    sessions = plan.sessions.map { SessionState(planned: $0) }
    events = plan.events.map { EventState(planned: $0) }
    alliances = plan.alliances.map { AllianceState($0) }
    indicators = plan.indicators.map { IndicatorState($0) }
    offices = plan.commission.offices
    members = plan.commission.members
    for item in plan.allItems { lines[item.key.value] = LineState(original: item.schedule) }
    var places = Places(self)
    for entry in entries { take(entry, &places) }
    // Sorting is stable: sessions of one day stay in the order of the log.
    let order = sessions.enumerated().sorted { left, right in
      let (a, b) = (left.element.day ?? .latest, right.element.day ?? .latest)
      return a != b ? a < b : left.offset < right.offset
    }
    sessions = order.map(\.element)
  }

  /// The state of an item, or of a lettered part of one.
  package func line(_ key: String) -> LineState { lines[key] ?? LineState(original: nil) }

  // MARK: Entries

  /// Where each key stands in the lists, so that an entry finds it at once.
  private struct Places {
    var sessions: [String: Int] = [:]
    var events: [String: Int] = [:]
    var agreements: [String: Int] = [:]
    var alliances: [String: Int] = [:]
    var indicators: [String: Int] = [:]

    init(_ state: PlanState) {
      for (index, session) in state.sessions.enumerated() { sessions[session.key] = index }
      for (index, event) in state.events.enumerated() { events[event.key] = index }
      for (index, alliance) in state.alliances.enumerated() {
        alliances[alliance.alliance.key.value] = index
      }
      for (index, indicator) in state.indicators.enumerated() {
        indicators[indicator.indicator.key.value] = index
      }
    }
  }

  private mutating func take(_ entry: LogEntry, _ places: inout Places) {
    switch entry.fact {
    case .progress(let report):
      lines[report.line.value, default: LineState(original: nil)].take(report, entry)
    case .milestone(let line):
      lines[line.value, default: LineState(original: nil)].touch(entry)
    case .session(let record): take(record, entry, &places)
    case .event(let record): take(record, entry, &places)
    case .agreement(let key, let state):
      if let state, let index = places.agreements[key.value] {
        agreements[index].take(state.value, on: entry.day)
      }
    case .alliance(let update):
      if let index = places.alliances[update.key.value] {
        alliances[index].take(update, on: entry.day)
      }
    case .measurement(let measurement):
      if let index = places.indicators[measurement.indicator.value] {
        indicators[index].take(measurement, entry)
      }
    case .rescheduling(let change): take(change, entry, places)
    case .membership(let member, let change, let name): take(member, change.value, name)
    case .handover(let office, let name): take(office, name)
    case .evaluation, .learning, .pending, .correction, .note: break
    }
  }

  private mutating func take(_ record: SessionRecord, _ entry: LogEntry, _ places: inout Places) {
    let key = record.key.value
    let index = places.sessions[key] ?? sessions.count
    if index == sessions.count {
      sessions.append(SessionState(key: key))
      places.sessions[key] = index
    }
    sessions[index].take(record, entry)
    for agreement in record.agreements {
      if let key = agreement.key?.value { places.agreements[key] = agreements.count }
      agreements.append(AgreementRecord(agreement, session: key, taken: entry.day))
    }
    for item in record.agenda.flatMap(\.withPoints) {
      for line in item.lines { lines[line.value, default: LineState(original: nil)].touch(entry) }
      for line in item.concludes {
        lines[line.value, default: LineState(original: nil)].conclude(entry)
      }
    }
  }

  private mutating func take(_ record: EventRecord, _ entry: LogEntry, _ places: inout Places) {
    let key = record.key.value
    let index = places.events[key] ?? events.count
    if index == events.count {
      events.append(EventState(key: key))
      places.events[key] = index
    }
    events[index].take(record, entry)
    for line in events[index].lines {
      lines[line.value, default: LineState(original: nil)].touch(entry)
    }
    for line in record.concludes {
      lines[line.value, default: LineState(original: nil)].conclude(entry)
    }
  }

  private mutating func take(_ change: Rescheduling, _ entry: LogEntry, _ places: Places) {
    let key = change.subject.value
    if lines[key] != nil {
      lines[key]?.reschedule(change, entry)
    } else if let index = places.events[key] {
      events[index].reschedule(change)
    } else if let index = places.sessions[key] {
      sessions[index].reschedule(change)
    } else if let index = places.agreements[key] {
      agreements[index].reschedule(change)
    }
  }

  private mutating func take(_ key: Located<String>, _ change: MembershipChange, _ name: String?) {
    let index = members.firstIndex { $0.key.value == key.value }
    switch (change, index) {
    case (.leaves, let index?): members.remove(at: index)
    case (.joins, nil): members.append(Member(key: key, name: name))
    case (.joins, let index?): members[index].name = name ?? members[index].name
    case (.leaves, nil): break
    }
  }

  private mutating func take(_ office: Located<String>, _ name: String?) {
    let holder = Definition(key: office, text: Located(name ?? "vacante", at: office.range))
    if let index = offices.firstIndex(where: { $0.key.value == office.value }) {
      offices[index] = holder
    } else {
      offices.append(holder)
    }
  }
}

extension AgendaItem {
  /// The item and the points below it.
  package var withPoints: [AgendaItem] { [self] + points.flatMap(\.withPoints) }
}
