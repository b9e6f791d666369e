import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The sessions: how many, when they were planned and held, and what each one dealt with.
extension Report {
  static func sessions(_ input: ReportInput) -> [Block] {
    sessionCount(input) + sessionCalendar(input) + sessionAccounts(input)
  }

  /// How many sessions of each kind were held.
  static func sessionCount(_ input: ReportInput) -> [Block] {
    let held = held(input)
    guard !held.isEmpty || hasCalendar(input) else { return [] }
    return [.paragraph(RichText(SessionCount(held.map { input.state.sessions[$0] }).text))]
  }

  /// What each session dealt with.
  static func sessionAccounts(_ input: ReportInput) -> [Block] {
    held(input).flatMap { SessionAccount(input.state.sessions[$0], input).blocks }
  }

  /// The places of the sessions that were held, by day.
  private static func held(_ input: ReportInput) -> [Int] {
    let sessions = input.state.sessions
    return sessions.indices.filter { sessions[$0].heldOn != nil }
      .sortedByDay { sessions[$0].heldOn }
  }

  private static func hasCalendar(_ input: ReportInput) -> Bool {
    input.state.sessions.contains { $0.schedule.current != nil }
  }

  // MARK: Planned against held

  static func sessionCalendar(_ input: ReportInput) -> [Block] {
    guard hasCalendar(input) else { return [] }
    let state = input.state
    let order = state.sessions.indices.sortedByDay { place in
      state.sessions[place].heldOn ?? state.sessions[place].schedule.current?.value.end
    }
    let rows = order.map { row(state.sessions[$0], input.assessment.sessions[$0]) }
    let columns: [Column] = [
      .words(ColumnTitles.session, weight: 2, minimum: 14),
      .words(ColumnTitles.programmedSession, minimum: 11), Column(ColumnTitles.held),
      .figures(ColumnTitles.deviation),
      .words(ColumnTitles.situation, weight: 2, minimum: 16),
    ]
    let changes = order.flatMap { place in
      state.sessions[place].schedule.changes.map { (SessionWords.title(state.sessions[place]), $0) }
    }
    let table = ScheduleWords.table(changes, in: input.state, subject: ColumnTitles.session)
    return [
      .heading(2, ReportWords.Titles.calendar),
      .table(
        Table(
          caption: ReportWords.Captions.calendar, columns, rows,
          notes: [RichText(ReportWords.sessionDaysRule)])),
    ]
      + (table.map { [.paragraph(RichText(ReportWords.newDates)), $0] } ?? [])
  }

  private static func row(_ session: SessionStatus, _ assessment: OccasionAssessment) -> Table.Row {
    var situation = RichText(
      .status(StatusMark(SituationWords.light(assessment.light), showsWord: false)))
    situation.append(RichText(" " + SessionWords.text(session, assessment)))
    return [
      RichText(SessionWords.title(session)), ScheduleWords.replanned(session.schedule),
      RichText(session.heldOn.map(SpanishDate.short) ?? "—"),
      RichText(FigureWords.signedDays(assessment.originalDeviation)), situation,
    ]
  }
}

extension Sequence where Element == Int {
  /// The places in the order of their days, those without one last; those of one day keep theirs.
  fileprivate func sortedByDay(_ day: (Int) -> CivilDate?) -> [Int] {
    map { (day: day($0) ?? .latest, place: $0) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.place)
  }
}

/// How many sessions of each kind were held; working meetings stand outside the numbering.
struct SessionCount {
  private var kinds: [SessionKind: Int] = [:]
  private var others = 0

  init(_ sessions: [SessionStatus]) {
    for session in sessions {
      if let kind = session.knownKind { kinds[kind, default: 0] += 1 } else { others += 1 }
    }
  }

  var text: String {
    var parts = SessionKind.allCases.filter { $0 != .workingMeeting }.compactMap { kind in
      kinds[kind].map { SessionWords.count($0, kind) }
    }
    if others > 0 { parts.append(ReportWords.otherSessions(others)) }
    let sessions = ReportWords.sessionsHeld(Spanish.and(parts))
    guard let meetings = kinds[.workingMeeting] else { return sessions }
    let outside = ReportWords.outsideNumbering(SessionWords.count(meetings, .workingMeeting))
    return parts.isEmpty ? outside : "\(sessions) \(outside)"
  }
}
