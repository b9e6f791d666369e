import CivilTime

/// What each kind of entry does to the state (format.md, «bitacora.yaml»).
extension PlanState {
  mutating func apply(_ entry: LogEntry, at index: Int) {
    switch entry.fact {
    case .progress(let report): apply(report, of: entry, at: index)
    case .milestone(let line): touch(line.value, by: .milestone, on: entry.day, at: index)
    case .session(let record): apply(record, of: entry, at: index)
    case .agreement(let update):
      let place = agreementPlace(update.key.value)
      agreements[place].entries.append(index)
      agreements[place].apply(update, on: entry.day)
    case .event(let record): apply(record, of: entry, at: index)
    case .alliance(let update):
      let place = alliancePlace(update.key.value)
      alliances[place].merge(update, of: entry, at: index)
    case .measurement(let measurement):
      let place = indicatorPlace(measurement.indicator.value)
      indicators[place].merge(measurement, of: entry, at: index)
    case .rescheduling(let change): reschedule(change, in: entry, at: index)
    case .evaluation(let evaluation):
      guard !evaluation.isOfWholePlan else { return planEvaluations.append(index) }
      evaluations[evaluation.item.value, default: []].append(index)
      mention(evaluation.item.value, at: index)
    case .learning(let learning):
      learnings.append(index)
      for line in learning.lines { mention(line.value, at: index) }
    case .achievement(let achievement):
      achievements.append(index)
      for line in achievement.lines { mention(line.value, at: index) }
    case .pending(_, _, let lines):
      pendingMatters.append(index)
      for line in lines { mention(line.value, at: index) }
    case .membership(let member, let change, let name):
      commission.record(
        .init(member: member, change: change.value, name: name), on: entry.day, at: index)
    case .handover(let office, let name):
      commission.record(office: office, name: name, on: entry.day, at: index)
    case .correction: break
    case .note: notes.append(index)
    }
  }

  private mutating func apply(_ report: ProgressReport, of entry: LogEntry, at index: Int) {
    guard let (line, part) = place(of: report.line.value) else { return }
    lines[line].mention(at: index)
    lines[line].report(
      part: part, percentage: report.percentage?.value, state: report.state?.value,
      reason: entry.reason?.value ?? entry.note?.value, on: entry.day)
    switch report.state?.value {
    case .suspended, .cancelled: break
    default: lines[line].activity.add(part == nil ? .report : .other, on: entry.day)
    }
  }

  private mutating func apply(_ record: SessionRecord, of entry: LogEntry, at index: Int) {
    let place = sessionPlace(record.key.value)
    sessions[place].merge(
      record, of: entry, at: index, own: plan.commission.acronym?.value, until: cutOff)
    for agreement in record.agreements { apply(agreement, of: place, in: entry, at: index) }
    // The agenda that goes out with the call is no activity yet.
    guard record.proof(on: entry.day) != nil else { return }
    for item in record.agenda.lazy.flatMap(\.withPoints) {
      for line in item.lines { touch(line.value, by: .session, on: entry.day, at: index) }
      for line in item.concludes { conclude(line.value, on: entry.day, at: index) }
    }
  }

  private mutating func apply(
    _ agreement: Agreement, of session: Int, in entry: LogEntry, at index: Int
  ) {
    let place = agreementPlace(agreement.key?.value)
    agreements[place].entries.append(index)
    agreements[place].merge(agreement, takenOn: entry.day)
    if agreements[place].session == nil {
      agreements[place].session = sessions[session].key
      sessions[session].agreements.append(place)
      agreements[place].ordinal =
        sessions[session].agreements.count
        + withdrawnAgreements(of: sessions[session].key, before: entry)
    }
    for line in agreement.lines { touch(line.value, by: .session, on: entry.day, at: index) }
  }

  private mutating func apply(_ record: EventRecord, of entry: LogEntry, at index: Int) {
    let place = eventPlace(record.key.value)
    events[place].merge(record, of: entry, at: index)
    for line in events[place].planned?.lines ?? [] {
      touch(line.value, by: .other, on: entry.day, at: index)
    }
    for line in record.concludes { conclude(line.value, on: entry.day, at: index) }
  }

  // MARK: Lines and their incisos

  /// The place of a line, or of an inciso («1.2.2.a»); nil for a key that the plan does not know.
  private func place(of key: String) -> (line: Int, part: Int?)? {
    if let line = lineIndex[key] { return (line, nil) }
    return partIndex[key].map { ($0.line, $0.part) }
  }

  private mutating func mention(_ key: String, at index: Int) {
    if let (line, _) = place(of: key) { lines[line].mention(at: index) }
  }

  private mutating func touch(
    _ key: String, by source: LineActivity.Source, on day: CivilDate, at index: Int
  ) {
    guard let (line, part) = place(of: key) else { return }
    lines[line].mention(at: index)
    // What is done about an inciso is activity of its line, but no occurrence of it.
    lines[line].activity.add(part == nil ? source : .other, on: day)
  }

  private mutating func conclude(_ key: String, on day: CivilDate, at index: Int) {
    guard let (line, part) = place(of: key) else { return }
    lines[line].mention(at: index)
    lines[line].report(part: part, percentage: nil, state: .concluded, reason: nil, on: day)
    lines[line].activity.add(part == nil ? .report : .other, on: day)
  }
}
