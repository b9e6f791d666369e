import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// Everything of a plan that falls due on a day, and what does not.
struct Commitments {
  /// What falls due.
  enum Kind: Int {
    /// The notice of a session, on its last day.
    case call
    /// A session.
    case session
    /// An event, on its last day.
    case event
    /// An item of the tree, on its last day.
    case item
  }

  /// One thing on one day.
  struct Due {
    /// What it is.
    let kind: Kind
    /// Its place among all things of its kind.
    let place: Int
    /// The day.
    let day: CivilDate
    /// The days of a session or an event, in words; nil where the day says all.
    var days: String?
    /// What it is called.
    let title: String
    /// The word of the plan for it: «línea», «estrategia».
    var word: String?
    /// What must be known of it, in a few words.
    var remarks: [String] = []
    /// Who is responsible.
    var responsible: String?
  }

  /// What falls due, in the order of the days.
  private(set) var due: [Due] = []
  /// Lines that last as long as the term.
  private(set) var permanent: [String] = []
  /// Lines without a day, each with the words of the plan.
  private(set) var undated: [String] = []
  /// Sessions without a day.
  private(set) var undatedSessions: [String] = []
  /// Events without a day, each with the words of the plan.
  private(set) var undatedEvents: [String] = []
  private let input: ReportInput

  init(_ input: ReportInput) {
    self.input = input
    for (place, item) in input.index.items.enumerated() { add(item, at: place) }
    for (place, session) in Programme.plannedSessions(input).enumerated() {
      add(session, at: place)
    }
    for (place, event) in input.state.events.enumerated() where event.planned != nil {
      add(event, at: place)
    }
    due.sort { ($0.day, $0.kind.rawValue, $0.place) < ($1.day, $1.kind.rawValue, $1.place) }
  }

  // MARK: Items

  private mutating func add(_ item: PlanItem, at place: Int) {
    guard let status = input.state.line(item.key.value) else { return }
    let schedule = status.schedule.current?.value
    guard item.isLeaf || schedule != nil else { return }
    let commitment = Commitment(
      schedule, measure: item.measure, term: input.state.termSpan,
      undated: item.isLeaf ? input.plan.rules.undated : .apart,
      thresholds: input.assessment.thresholds)
    switch commitment {
    case .period(let period): add(item, at: place, period, schedule, status)
    case .recurrent(let recurrence, let span?):
      let sessions = SessionCalendar.planned(input.plan.sessions)
      let days = recurrence.dueDates(in: span, sessions: sessions)
      for day in days { due.append(due(item, at: place, on: day, status)) }
      if days.isEmpty { undated.append(name(item, schedule)) }
    case .permanent: permanent.append(name(item, nil))
    case .undated, .recurrent: undated.append(name(item, schedule))
    }
  }

  private mutating func add(
    _ item: PlanItem, at place: Int, _ period: JudgedPeriod, _ schedule: TemporalExpression?,
    _ status: LineStatus
  ) {
    let dates = schedule?.dates ?? []
    let ends = dates.count > 1 ? dates.map { min($0.end, period.end) } : [period.end]
    for (index, end) in ends.enumerated() {
      var entry = due(item, at: place, on: end, status)
      if index == ends.count - 1, period.exceedsTerm {
        entry.remarks.append(ProgrammeWords.exceedsTerm)
      }
      due.append(entry)
    }
  }

  private func due(
    _ item: PlanItem, at place: Int, on day: CivilDate, _ status: LineStatus
  ) -> Due {
    var entry = Due(
      kind: .item, place: place, day: day, title: item.printedTitle, word: item.level.singular)
    entry.remarks = remarks(status.schedule)
    switch status.state {
    case .suspended, .cancelled:
      entry.remarks.append(status.state.map(\.rawValue) ?? "")
    case .concluded, .underway, nil: break
    }
    let areas = item.responsibilities.filter { $0.role == .responsible }.map(\.area.value)
    entry.responsible = areas.isEmpty ? nil : Spanish.and(areas)
    return entry
  }

  private func name(_ item: PlanItem, _ schedule: TemporalExpression?) -> String {
    Self.name(input.index.reference(item.key.value), schedule)
  }

  /// «1.1.4 (a petición de parte)»: a name with what is written for a date.
  private static func name(_ name: String, _ schedule: TemporalExpression?) -> String {
    schedule.map { "\(name) (\(ProgrammeWords.lowercased($0.text)))" } ?? name
  }

  // MARK: Sessions and events

  private mutating func add(_ session: SessionStatus, at place: Int) {
    let title = SessionWords.title(session)
    guard let day = session.schedule.current?.value.end else {
      undatedSessions.append(title)
      return
    }
    if let call = Programme.lastCall(of: session, input.plan.rules) {
      due.append(
        Due(
          kind: .call, place: place, day: call.day,
          title: ProgrammeWords.lastDayToCall(SessionWords.reference(session))))
    }
    var entry = Due(kind: .session, place: place, day: day, title: title)
    entry.days = days(session.schedule.current?.value)
    entry.remarks = remarks(session.schedule)
    due.append(entry)
  }

  private mutating func add(_ event: EventStatus, at place: Int) {
    let schedule = event.schedule.current?.value
    let name = EventWords.name(event)
    guard let day = schedule?.end, schedule?.kind != .permanent else {
      undatedEvents.append(Self.name(name, schedule))
      return
    }
    var entry = Due(kind: .event, place: place, day: day, title: name)
    entry.days = days(schedule)
    entry.remarks = remarks(event.schedule)
    due.append(entry)
  }

  /// The days of what lasts longer than one, in words.
  private func days(_ schedule: TemporalExpression?) -> String? {
    guard let schedule, let span = schedule.span, span.days > 1 else { return nil }
    return ScheduleWords.inWords(schedule)
  }

  private func remarks(_ schedule: ScheduleHistory) -> [String] {
    guard schedule.isReplanned, let original = schedule.original?.value else { return [] }
    return [ProgrammeWords.originally(ScheduleWords.inWords(original) ?? original.text)]
  }
}
