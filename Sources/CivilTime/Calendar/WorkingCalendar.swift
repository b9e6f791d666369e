/// Which days are worked: Monday to Friday, without the statutory rest days nor the closed days of
/// the plan (format.md, `reglas: inhábiles`).
package struct WorkingCalendar: Hashable, Sendable {
  /// Days on which the plan says that nobody works, and why.
  package struct ClosedDays: Hashable, Sendable {
    /// The closed days, both ends included.
    package let span: DateSpan
    /// The reason as the plan writes it; it may be empty.
    package let reason: String

    /// Closed days with their reason.
    package init(_ span: DateSpan, reason: String) {
      self.span = span
      self.reason = reason
    }
  }

  /// Whether the two ends of a count of working days are counted themselves.
  package struct Counting: Hashable, Sendable {
    /// Whether the first day (that of the notice) counts.
    package let first: Bool
    /// Whether the last day (that of the session) counts.
    package let last: Bool

    /// The two answers that `reglas` gives; neither day counts when it is silent.
    package init(first: Bool = false, last: Bool = false) {
      self.first = first
      self.last = last
    }
  }

  /// The plan's own closed days.
  package let closedDays: [ClosedDays]

  /// The calendar of Mexico and the closed days of a plan.
  package init(closedDays: [ClosedDays] = []) { self.closedDays = closedDays }

  /// Whether people work on the day.
  package func isWorkingDay(_ date: CivilDate) -> Bool {
    !date.weekday.isWeekend && !closedDays.contains { $0.span.contains(date) }
      && StatutoryRestDay.on(date) == nil
  }

  /// Why nobody works on the day («sábado», «Navidad», the plan's reason), or nil on working days.
  package func reasonClosed(_ date: CivilDate) -> String? {
    if let rest = StatutoryRestDay.on(date) { return rest.name(in: date.year) }
    if let closed = closedDays.first(where: { $0.span.contains(date) }) {
      return closed.reason.isEmpty ? TemporalSentences.closedByPlan : closed.reason
    }
    return date.weekday.isWeekend ? date.weekday.name : nil
  }

  /// The number of working days of a span, its ends included.
  package func workingDays(in span: DateSpan) -> Int {
    var count = 0
    for number in span.start.dayNumber...span.end.dayNumber
    where isWorkingDay(CivilDate(dayNumber: number)) {
      count += 1
    }
    return count
  }

  /// The first working day that is not before the day.
  package func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate { nearest(date, step: 1) }

  /// The last working day that is not after the day.
  package func lastWorkingDay(onOrBefore date: CivilDate) -> CivilDate { nearest(date, step: -1) }

  /// The latest working day for a notice that must come `count` working days before a day.
  ///
  /// With neither end counted the days between are whole: five before Friday 15 is Thursday 7.
  package func date(
    _ count: Int, workingDaysBefore date: CivilDate, counting: Counting = Counting()
  ) -> CivilDate {
    walk(count, from: date, step: -1, countsStart: counting.last, countsEnd: counting.first)
  }

  /// The earliest working day that has `count` working days between a day and itself.
  package func date(
    _ count: Int, workingDaysAfter date: CivilDate,
    counting: Counting = Counting(first: false, last: true)
  ) -> CivilDate {
    walk(count, from: date, step: 1, countsStart: counting.first, countsEnd: counting.last)
  }

  private func walk(
    _ count: Int, from date: CivilDate, step: Int, countsStart: Bool, countsEnd: Bool
  ) -> CivilDate {
    var left = count
    var day = countsStart ? date : date.adding(days: step)
    while left > 0 {
      day = nearest(day, step: step)
      left -= 1
      if left > 0 || !countsEnd {
        let next = day.adding(days: step)
        if next == day { return day }
        day = next
      }
    }
    return nearest(count > 0 ? day : date, step: step)
  }

  /// The nearest working day from a day on, in a direction; the end of time when there is none.
  private func nearest(_ date: CivilDate, step: Int) -> CivilDate {
    var day = date
    while !isWorkingDay(day) {
      let next = day.adding(days: step)
      if next == day { return day }
      day = next
    }
    return day
  }
}
