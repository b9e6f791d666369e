import CivilTime
import PlanModel
import SourceText

/// The place of what a test makes: nowhere.
func at<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: .at(0)) }

func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("not a day: \(iso)") }
  return date
}

/// A phrase read in the term of the test plans.
func phrase(_ text: String, in term: String = "2025-02-01 a 2026-01-31") -> TemporalExpression {
  let source: TemporalContext.YearSource
  if case .success(let span) = TemporalParser.parse(term, in: TemporalContext(year: .none)),
    let days = span.span
  {
    source = .term(days)
  } else {
    source = .none
  }
  switch TemporalParser.parse(text, in: TemporalContext(year: source)) {
  case .success(let expression): return expression
  case .failure(let error): preconditionFailure("\(text): \(error.headline)")
  }
}

/// A leaf, or a node with children.
func item(
  _ key: String, _ schedule: String? = nil, weight: Double = 1, measure: Measure? = nil,
  parts: [String] = [], below children: [PlanItem] = []
) -> PlanItem {
  var item = PlanItem(key: at(key), level: .known(.actionLines), range: .at(0))
  item.schedule = schedule.map { at(phrase($0)) }
  item.weight = weight
  item.measure = measure
  item.parts = parts.map { Definition(key: at($0), text: at("Parte \($0)")) }
  item.children = children
  return item
}

func plan(
  _ items: [PlanItem], term: String? = "2025-02-01 a 2026-01-31",
  sessions: KeyValuePairs<String, String> = [:], undated: UndatedRule = .apart
) -> Plan {
  var plan = Plan(source: SourceText(name: "plan.yaml", ""))
  plan.term = term.map { at(phrase($0)) }
  plan.items = items
  plan.sessions = sessions.map { key, date in
    var session = PlannedSession(key: at(key))
    session.date = at(phrase(date))
    return session
  }
  plan.rules.undated = undated
  return plan
}

/// A version that was approved on a day, and sealed then.
func version(_ number: Int, _ iso: String, note: String? = nil) -> SealedVersion {
  var version = SealedVersion(
    number: number, file: at("v\(number).yaml"), date: at(phrase(iso)), day: day(iso),
    authority: at("ordinaria \(number)"), digest: at(""), range: .at(0))
  version.note = note.map(at)
  return version
}

// MARK: Entries

func entry(
  _ date: String, _ fact: Fact, id: String? = nil, recorded: String? = nil, reason: String? = nil
) -> LogEntry {
  var entry = LogEntry(date: at(phrase(date)), day: day(date), fact: fact, range: .at(0))
  entry.id = id.map(at)
  entry.recorded = recorded.map { at(day($0)) }
  entry.reason = reason.map(at)
  return entry
}

func progress(
  _ date: String, _ line: String, _ percentage: Double? = nil, _ state: ProgressState? = nil,
  id: String? = nil, recorded: String? = nil, reason: String? = nil
) -> LogEntry {
  var report = ProgressReport(line: at(line))
  report.percentage = percentage.map(at)
  report.state = state.map(at)
  return entry(date, .progress(report), id: id, recorded: recorded, reason: reason)
}

func milestone(_ date: String, _ line: String) -> LogEntry {
  entry(date, .milestone(line: at(line)))
}

func rescheduling(
  _ date: String, _ subject: String, to phraseText: String, reason: String? = nil
) -> LogEntry {
  var change = Rescheduling(subject: at(subject))
  change.schedule = at(phrase(phraseText))
  return entry(date, .rescheduling(change), reason: reason)
}

func correction(
  _ date: String, of id: String, percentage: Double? = nil, state: ProgressState? = nil,
  to newDate: String? = nil, id ownID: String? = nil
) -> LogEntry {
  var correction = Correction(entry: at(id))
  correction.percentage = percentage.map(at)
  correction.state = state.map(at)
  correction.date = newDate.map { at(phrase($0)) }
  return entry(date, .correction(correction), id: ownID)
}

func session(
  _ date: String, _ key: String, _ fill: (inout SessionRecord) -> Void = { _ in }
) -> LogEntry {
  var record = SessionRecord(key: at(key))
  fill(&record)
  return entry(date, .session(record))
}

func event(
  _ date: String, _ key: String, realized: String? = nil, concludes: [String] = []
) -> LogEntry {
  var record = EventRecord(key: at(key))
  record.concludes = concludes.map(at)
  var entry = entry(date, .event(record))
  entry.realized = realized.map { at(phrase($0)) }
  return entry
}

func agreement(_ key: String?, due: String? = nil, lines: [String] = []) -> Agreement {
  var agreement = Agreement(text: at("Se acuerda"))
  agreement.key = key.map(at)
  agreement.due = due.map { at(phrase($0)) }
  agreement.lines = lines.map(at)
  return agreement
}

func settled(_ date: String, _ key: String, _ state: AgreementState) -> LogEntry {
  entry(date, .agreement(AgreementUpdate(key: at(key), state: at(state))))
}
