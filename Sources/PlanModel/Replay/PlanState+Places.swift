import CivilTime

/// Where things stand in the state; what the log names first gets its place then.
extension PlanState {
  mutating func sessionPlace(_ key: String, planned: PlannedSession? = nil) -> Int {
    let identity = SessionName(key).identity
    if let place = sessionIndex[identity] { return place }
    sessionIndex[identity] = sessions.count
    sessions.append(SessionStatus(key: key, planned: planned))
    applyWaitingChanges(of: key)
    return sessions.count - 1
  }

  mutating func eventPlace(_ key: String, planned: PlannedEvent? = nil) -> Int {
    if let place = eventIndex[key] { return place }
    eventIndex[key] = events.count
    events.append(EventStatus(key: key, planned: planned))
    applyWaitingChanges(of: key)
    return events.count - 1
  }

  /// The place of an agreement; one without a key is always another one.
  mutating func agreementPlace(_ key: String?) -> Int {
    if let key {
      if let place = knownAgreement(key) { return place }
      agreementIndex[key] = agreements.count
    }
    agreements.append(AgreementStatus(key: key))
    if let key { applyWaitingChanges(of: key) }
    return agreements.count - 1
  }

  mutating func alliancePlace(_ key: String, planned: Alliance? = nil) -> Int {
    if let place = allianceIndex[key] { return place }
    allianceIndex[key] = alliances.count
    alliances.append(AllianceStatus(key: key, alliance: planned))
    return alliances.count - 1
  }

  mutating func indicatorPlace(_ key: String, planned: Indicator? = nil) -> Int {
    if let place = indicatorIndex[key] { return place }
    indicatorIndex[key] = indicators.count
    indicators.append(IndicatorStatus(key: key, indicator: planned))
    return indicators.count - 1
  }

  /// Gives a new date to a line, an event, a session, an agreement or the term, the first that bears
  /// the key; one that the log names only later gets it then.
  mutating func reschedule(_ change: Rescheduling, in entry: LogEntry, at index: Int) {
    let key = change.subject.value
    if let place = lineIndex[key] {
      lines[place].schedule.record(change, in: entry, at: index)
      lines[place].mention(at: index)
    } else if let place = eventIndex[key] {
      events[place].schedule.record(change, in: entry, at: index)
    } else if let place = sessionIndex[SessionName(key).identity] {
      sessions[place].schedule.record(change, in: entry, at: index)
    } else if let place = knownAgreement(key) {
      agreements[place].schedule.record(change, in: entry, at: index)
    } else if key == "periodo" {
      term.record(change, in: entry, at: index)
    } else {
      waitingChanges[key, default: []].append(index)
    }
  }

  /// When what a key names was and is promised: a line, an event, a session, an agreement, the term.
  package func schedule(of key: String) -> ScheduleHistory? {
    line(key)?.schedule ?? event(key)?.schedule ?? session(key)?.schedule
      ?? agreement(key)?.schedule ?? (key == "periodo" ? term : nil)
  }

  /// Takes in the versions that were approved after the last entry about something.
  mutating func settleVersions() {
    for place in lines.indices { lines[place].schedule.revise(until: cutOff) }
    for place in sessions.indices { sessions[place].schedule.revise(until: cutOff) }
    for place in events.indices { events[place].schedule.revise(until: cutOff) }
    term.revise(until: cutOff)
  }

  private mutating func applyWaitingChanges(of key: String) {
    guard let waiting = waitingChanges.removeValue(forKey: key) else { return }
    for index in waiting {
      guard case .rescheduling(let change) = entries[index].fact else { continue }
      reschedule(change, in: entries[index], at: index)
    }
  }
}
