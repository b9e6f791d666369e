import CivilTime

/// How long before a session a call goes out, measured by the rule of the plan.
package struct SessionNotice: Sendable {
  /// What the rule asks for.
  package let period: NoticePeriod
  /// The rule, as the plan writes it.
  package let rule: String
  /// The day of the call.
  package let call: CivilDate
  /// The day of the session.
  package let session: CivilDate
  /// The last day on which it can be called.
  package let lastDay: CivilDate
  /// How much there is, in the unit of the rule.
  package let given: Int
  /// The days between both that are no weekend and yet not worked, with the reason; none where the
  /// rule does not count working days.
  package let closedDays: [(days: DateSpan, reason: String)]

  /// How much the rule asks for, in its unit.
  package var required: Int {
    switch period {
    case .workingDays(let count), .calendarDays(let count), .hours(let count): count
    }
  }

  /// Whether the call keeps the notice.
  package var isKept: Bool { call <= lastDay }

  init(
    _ period: NoticePeriod, _ rule: String, _ call: CivilDate, _ session: CivilDate,
    under rules: PlanRules
  ) {
    (self.period, self.rule, self.call, self.session) = (period, rule, call, session)
    lastDay = period.lastDayToCall(for: session, under: rules)
    given = period.given(by: call, for: session, under: rules)
    guard case .workingDays = period, call < session else {
      closedDays = []
      return
    }
    closedDays = Self.closedDays(from: call, to: session, rules.calendar)
  }

  private static func closedDays(
    from call: CivilDate, to session: CivilDate, _ calendar: WorkingCalendar
  ) -> [(days: DateSpan, reason: String)] {
    var spans: [(days: DateSpan, reason: String)] = []
    var last: CivilDate?
    for number in call.dayNumber..<session.dayNumber {
      let day = CivilDate(dayNumber: number)
      guard !calendar.isWorkingDay(day) else {
        last = nil
        continue
      }
      guard !day.weekday.isWeekend, let reason = calendar.reasonClosed(day) else { continue }
      // A weekend does not part days off.
      if let start = last, spans.last?.reason == reason {
        spans[spans.count - 1].days = DateSpan(between: start, and: day)
      } else {
        spans.append((DateSpan(between: day, and: day), reason))
        last = day
      }
    }
    return spans
  }
}

extension NoticePeriod {
  /// How much notice a call of a day gives, in the unit of the rule; never less than nothing.
  ///
  /// A call on a day that is not worked counts as one of the next working day.
  func given(by call: CivilDate, for session: CivilDate, under rules: PlanRules) -> Int {
    let (calendar, days) = (rules.calendar, session.dayNumber - call.dayNumber)
    switch self {
    case .workingDays:
      let call = calendar.nextWorkingDay(onOrAfter: call)
      let first = rules.countsDayOfCall ? call : call.adding(days: 1)
      let last = rules.countsDayOfSession ? session : session.adding(days: -1)
      return first <= last ? calendar.workingDays(in: DateSpan(between: first, and: last)) : 0
    case .calendarDays:
      return max(
        0, days - 1 + (rules.countsDayOfCall ? 1 : 0) + (rules.countsDayOfSession ? 1 : 0))
    case .hours: return max(0, days * 24)
    }
  }
}

extension PlanRules {
  /// The notice that a call of a day gives to a session of another, by the rule of its kind; nil
  /// without a rule.
  package func notice(
    of session: SessionStatus, on day: CivilDate, calledOn call: CivilDate
  ) -> SessionNotice? {
    notice(kind: session.kind, name: session.name).map {
      SessionNotice($0.period, $0.text, call, day, under: self)
    }
  }
}
