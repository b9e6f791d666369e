import CivilTime
import SpanishText

/// The notice that a session needs, as a rule of the plan writes it (format.md, `reglas:`).
package enum NoticePeriod: Hashable, Sendable {
  /// So many working days.
  case workingDays(Int)
  /// So many days of the calendar.
  case calendarDays(Int)
  /// So many hours; what is less than a day before is a day before.
  case hours(Int)

  /// The notice of a text: «5 días hábiles», «1 día hábil», «10 días naturales», «24 horas».
  package init?(_ text: some StringProtocol) {
    let words = text.folded.split(separator: " ")
    guard let first = words.first, let count = Int(first), (0...1000).contains(count),
      let unit = words.dropFirst().first
    else { return nil }
    switch unit {
    case "dia", "dias":
      let isNatural = words.contains { $0.hasPrefix("natural") || $0.hasPrefix("corrido") }
      self = isNatural ? .calendarDays(count) : .workingDays(count)
    case "hora", "horas": self = .hours(count)
    default: return nil
    }
  }

  /// The last day on which a session of a day can be called under some rules.
  package func lastDayToCall(for session: CivilDate, under rules: PlanRules) -> CivilDate {
    switch self {
    case .workingDays(let count):
      return rules.calendar.date(
        count, workingDaysBefore: session,
        counting: .init(first: rules.countsDayOfCall, last: rules.countsDayOfSession))
    case .calendarDays(let count):
      let counted = (rules.countsDayOfCall ? 1 : 0) + (rules.countsDayOfSession ? 1 : 0)
      return session.adding(days: -max(0, count + 1 - counted))
    case .hours(let count):
      return session.adding(days: -((count + 23) / 24))
    }
  }
}

extension PlanRules {
  /// From how long before its last day on an open agreement is about to fall due, where no rule says
  /// otherwise.
  package static let dueSoonByDefault = NoticePeriod.calendarDays(15)

  /// Whether what is due on a day is about to fall due on another, which is not after it.
  package func isDueSoon(_ due: CivilDate, on day: CivilDate) -> Bool {
    guard day <= due else { return false }
    let days = due.dayNumber - day.dayNumber
    switch dueSoonPeriod {
    case .calendarDays(let count): return days <= count
    case .hours(let count): return days <= (count + 23) / 24
    case .workingDays(let count):
      return days == 0
        || calendar.workingDays(in: DateSpan(between: day.adding(days: 1), and: due)) <= count
    }
  }

  /// The rule `por vencer`, a number alone standing for days of the calendar; what is not understood is
  /// as if it were not written.
  private var dueSoonPeriod: NoticePeriod {
    dueSoon.flatMap { Self.period($0.value) } ?? Self.dueSoonByDefault
  }

  /// Whether a text can stand under `por vencer`.
  package static func isPeriod(_ text: String) -> Bool { period(text) != nil }

  private static func period(_ text: String) -> NoticePeriod? {
    if let days = Int(text), (0...1000).contains(days) { return .calendarDays(days) }
    return NoticePeriod(text)
  }

  /// The rule on the notice of a session: that of its kind, else that of the kind in its key.
  package func notice(
    kind: String, name: SessionName
  ) -> (period: NoticePeriod, text: String)? {
    notice(for: kind) ?? notice(for: name.kind)
  }

  /// The rule on the notice of a kind of session («ordinaria»), with its text; nil without one, or
  /// where its text is not understood.
  package func notice(for kind: String) -> (period: NoticePeriod, text: String)? {
    guard let rule = notices.rule(ofKind: kind), let period = NoticePeriod(rule.value)
    else { return nil }
    return (period, rule.value)
  }
}
