import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The sessions along the term: the days for which they were planned, and those on which they met.
struct SessionTimeline {
  private let input: ReportInput
  /// The places of the sessions in the order of their days.
  private let order: [Int]
  private let drawing: DrawnSchedule

  init(_ input: ReportInput) {
    self.input = input
    drawing = DrawnSchedule(input)
    let state = input.state
    order = state.sessions.indices.map { place in
      let session = state.sessions[place]
      return (day: session.heldOn ?? session.schedule.current?.value.end ?? .latest, place: place)
    }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.place)
  }

  private func periods(_ place: Int) -> [DrawnPeriod] {
    let session = input.state.sessions[place]
    let held = session.heldOn.map { day in
      DrawnPeriod(
        span: DateSpan(day), role: .actual,
        light: SituationWords.light(input.assessment.sessions[place].light))
    }
    return drawing.periods(of: session.schedule) + (held.map { [$0] } ?? [])
  }

  var chart: Chart? {
    let drawn = order.flatMap(periods)
    guard !drawn.isEmpty,
      let calendar = ChartCalendar(
        term: input.state.termSpan, showing: drawn.days + [input.cutOff])
    else { return nil }
    let rows = order.filter { !periods($0).isEmpty }.map { place in
      Timeline.Row(
        SessionWords.title(input.state.sessions[place]),
        periods(place).map { $0.bar(in: calendar) }, status: status(place, showsWord: true))
    }
    let day = SpanishDate.words(input.cutOff)
    return Chart(
      .timeline(
        Timeline(
          dayCount: calendar.dayCount, ticks: calendar.ticks, groups: [Timeline.Group(nil, rows)],
          cutOff: calendar.tick(
            input.cutOff, ChartWords.cutOff(SpanishDate.short(input.cutOff))))),
      title: RichText(ChartWords.sessionTitle(day)), summary: summary(on: day), table: table)
  }

  private func status(_ place: Int, showsWord: Bool) -> StatusMark {
    let assessment = input.assessment.sessions[place]
    return StatusMark(
      SituationWords.light(assessment.light),
      SessionWords.text(input.state.sessions[place], assessment), showsWord: showsWord)
  }

  private func summary(on day: String) -> String {
    let sessions = input.state.sessions
    let planned = sessions.filter { $0.planned != nil }
    let beside = sessions.filter { $0.planned == nil && $0.heldOn != nil }
    let meetings = beside.count { $0.knownKind == .workingMeeting }
    return ChartWords.sessions(
      planned: planned.count, held: planned.count { $0.heldOn != nil },
      beside: (beside.count - meetings, meetings), on: day)
  }

  private var table: Table {
    let rows = order.map { place -> Table.Row in
      let session = input.state.sessions[place]
      return [
        RichText(SessionWords.title(session)), ScheduleWords.replanned(session.schedule),
        RichText(session.heldOn.map(SpanishDate.short) ?? "—"),
        RichText(.status(status(place, showsWord: true))),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.session, weight: 2, minimum: 14),
      .words(ColumnTitles.programmedSession, minimum: 11), Column(ColumnTitles.held),
      .words(ColumnTitles.situation, weight: 2, minimum: 16),
    ]
    return Table(columns, rows).withoutEmptyColumns
  }
}
