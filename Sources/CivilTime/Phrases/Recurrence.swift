/// How often something is due (format.md, rule 10).
package enum Recurrence: Hashable, Sendable {
  /// Once in every so many units: «mensual», «cada dos años».
  case every(Int, Unit)
  /// So many times in each unit: «tres veces al año».
  case times(Int, per: Unit)
  /// On these days of each week: «lunes y miércoles».
  case weekdays([Weekday])
  /// On this day of each month, or on its last when it is shorter: «el 15 de cada mes».
  case dayOfMonth(Int)
  /// On the n-th such weekday of each month, −1 being the last: «el primer lunes de cada mes».
  case weekdayOfMonth(Int, Weekday)
  /// At each session, or at each of one kind («ordinaria»).
  case sessions(kind: String?)

  /// A stretch of time that repeats itself.
  package enum Unit: Hashable, Sendable {
    case day
    case week
    case fortnight
    case month
    case year
  }

  /// How often it is due inside a span.
  package func occurrences(
    in span: DateSpan, sessions: [SessionDate] = []
  ) -> Int { dueDates(in: span, sessions: sessions).count }

  /// The days by which each occurrence inside a span is due, in order.
  ///
  /// Intervals are counted from the first day of the span, each due on its last day; what remains
  /// at the end counts when it is more than half an interval: a term of eleven months has one
  /// «anual», one of thirteen months four «trimestral», and one year has no «cada dos años».
  package func dueDates(
    in span: DateSpan, sessions: [SessionDate] = []
  ) -> [CivilDate] {
    switch self {
    case .every(let count, let unit):
      return intervals(of: count, unit, in: span).map(\.end)
    case .times(let count, let unit):
      return intervals(of: 1, unit, in: span).flatMap { interval in
        (1...max(1, min(count, 366))).map {
          interval.start.adding(days: interval.days * $0 / max(1, min(count, 366)) - 1)
        }.map { max($0, interval.start) }
      }
    case .weekdays(let weekdays):
      return days(of: span) { weekdays.contains($0.weekday) }
    case .dayOfMonth(let day):
      return days(of: span) { $0.day == min(day, $0.endOfMonth.day) }
    case .weekdayOfMonth(let ordinal, let weekday):
      return days(of: span) { date in
        guard date.weekday == weekday else { return false }
        if ordinal < 0 { return date.adding(days: 7).month != date.month }
        return (date.day - 1) / 7 + 1 == ordinal
      }
    case .sessions(let kind):
      return sessions.filter { span.contains($0.date) && $0.isOf(kind: kind) }.map(\.date).sorted()
    }
  }

  private func days(of span: DateSpan, where isDue: (CivilDate) -> Bool) -> [CivilDate] {
    (span.start.dayNumber...span.end.dayNumber).map(CivilDate.init(dayNumber:)).filter(isDue)
  }

  private func intervals(of count: Int, _ unit: Unit, in span: DateSpan) -> [DateSpan] {
    let count = min(max(1, count), 120_000)
    var result: [DateSpan] = []
    var step = 0
    while true {
      let start = unit.advance(span.start, by: step * count)
      let next = unit.advance(span.start, by: (step + 1) * count)
      guard start <= span.end, start < next else { return result }
      let whole = DateSpan(between: start, and: next.adding(days: -1))
      guard let inside = whole.intersection(span) else { return result }
      if inside == whole || inside.days * 2 > whole.days { result.append(inside) }
      step += 1
    }
  }
}

extension Recurrence.Unit {
  fileprivate func advance(_ date: CivilDate, by count: Int) -> CivilDate {
    switch self {
    case .day: date.adding(days: count)
    case .week: date.adding(days: 7 * count)
    case .fortnight:
      // Two to a month: whole months apart, and between them fifteen days on.
      date.adding(months: count / 2).adding(days: count % 2 * 15)
    case .month: date.adding(months: count)
    case .year: date.adding(months: 12 * count)
    }
  }
}
