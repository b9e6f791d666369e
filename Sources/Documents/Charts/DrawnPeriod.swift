import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel

/// A period of a chart before its days are counted from the first one that is shown.
struct DrawnPeriod {
  /// The days.
  let span: DateSpan
  /// What the period is.
  let role: Timeline.Role
  /// How it stands, where it was judged.
  var light: StatusMark.Light?

  /// The bar in a calendar.
  func bar(in calendar: ChartCalendar) -> Timeline.Bar {
    Timeline.Bar(
      calendar.place(of: span.start)...calendar.place(of: span.end), role, light: light)
  }
}

/// What is drawn of a date, as promised first and as promised anew.
struct DrawnSchedule {
  /// Occurrences are drawn one by one up to so many; more are a bar over all of their time.
  private static let mostOccurrences = 24

  private let term: DateSpan?
  private let sessions: [SessionDate]

  init(_ input: ReportInput) {
    term = input.state.termSpan
    sessions = SessionCalendar.planned(input.plan.sessions)
  }

  /// The periods of a date that may have changed.
  func periods(of schedule: ScheduleHistory) -> [DrawnPeriod] {
    let original = periods(of: schedule.original?.value, .planned)
    guard schedule.isReplanned else { return original }
    return original + periods(of: schedule.current?.value, .replanned)
  }

  /// The periods of one date: of a list each member, of what repeats itself each time.
  private func periods(
    of schedule: TemporalExpression?, _ role: Timeline.Role
  ) -> [DrawnPeriod] {
    guard let schedule else { return [] }
    if let recurrence = schedule.recurrence {
      guard let span = schedule.span ?? term else { return [] }
      let days = recurrence.dueDates(in: span, sessions: sessions)
      guard days.count <= Self.mostOccurrences else {
        return [DrawnPeriod(span: span, role: .lasting)]
      }
      return days.map { DrawnPeriod(span: DateSpan($0), role: role) }
    }
    if schedule.kind == .permanent {
      return term.map { [DrawnPeriod(span: $0, role: .lasting)] } ?? []
    }
    if schedule.dates.count > 1 { return schedule.dates.map { DrawnPeriod(span: $0, role: role) } }
    switch (schedule.start, schedule.end) {
    case (let start?, let end?):
      return [DrawnPeriod(span: DateSpan(between: start, and: end), role: role)]
    case (nil, let end?): return [DrawnPeriod(span: DateSpan(end), role: role)]
    case (let start?, nil):
      let end = term.map { max(start, $0.end) } ?? start
      return [DrawnPeriod(span: DateSpan(between: start, and: end), role: role)]
    case (nil, nil): return []
    }
  }
}

extension [DrawnPeriod] {
  /// The first and the last day of each.
  var days: [CivilDate] { flatMap { [$0.span.start, $0.span.end] } }
}
