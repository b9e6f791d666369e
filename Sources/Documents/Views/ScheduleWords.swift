import CivilTime
import PlanModel
import SpanishText

/// Planned dates as documents print them.
enum ScheduleWords {
  /// The days of a date, short: «1 ene – 31 mar 2022», «hasta el 30 jun 2022»; its text without days.
  static func short(_ schedule: TemporalExpression) -> String {
    if let list = SpanishDate.list(schedule.dates) { return list }
    return switch (schedule.start, schedule.end) {
    case (let start?, let end?): SpanishDate.shortSpan(DateSpan(between: start, and: end))
    case (nil, let end?): "hasta el \(SpanishDate.short(end))"
    case (let start?, nil): "desde el \(SpanishDate.short(start))"
    case (nil, nil): schedule.text
    }
  }

  /// The date as it is written, and what it was read as where that says more:
  /// «primer trimestre de 2022 → 1 ene – 31 mar 2022».
  static func explained(_ schedule: TemporalExpression) -> String {
    let days = short(schedule)
    return days == schedule.text ? schedule.text : "\(schedule.text) → \(days)"
  }

  /// Who put a date off, when and why: «10 may 2022, CGAyTP/ORD02/2022-03: cambio de sede».
  static func change(_ change: ScheduleChange) -> String {
    var text = SpanishDate.short(change.day)
    if let authority = change.authority { text += ", \(authority.value)" }
    if let reason = change.reason { text += ": \(reason.value)" }
    return text
  }
}
