import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Planned dates in the words of a report: as they were written, and the days that they mean.
package enum ScheduleWords {
  /// The days, short, for tables: «1 abr – 30 jun 2025»; the text itself where it means no days.
  package static func days(_ schedule: TemporalExpression) -> String {
    if let list = SpanishDate.list(schedule.dates) { return list }
    return switch (schedule.start, schedule.end) {
    case (let start?, let end?): SpanishDate.shortSpan(DateSpan(between: start, and: end))
    case (nil, let end?): "hasta el \(SpanishDate.short(end))"
    case (let start?, nil): "desde el \(SpanishDate.short(start))"
    case (nil, nil): schedule.text
    }
  }

  /// The text as written and under it the days that it means, where these say more; a dash for none.
  static func cell(_ schedule: TemporalExpression?) -> RichText {
    guard let schedule else { return "—" }
    let said = said(schedule)
    return [said.text, said.days].compactMap(\.self).map { RichText(Spanish.capitalized($0)) }
      .joinedByLines()
  }

  /// The date that holds now, and under it the first one where it was changed.
  static func replanned(_ schedule: ScheduleHistory) -> RichText {
    let current = cell(schedule.current?.value)
    guard schedule.isReplanned, let original = schedule.original?.value else { return current }
    return [current, RichText(Self.original(original))].joinedByLines()
  }

  /// «(original: 9 dic 2025)».
  static func original(_ schedule: TemporalExpression) -> String {
    "(original: \(days(schedule)))"
  }

  /// The same on one line, for running text: «segundo trimestre (1 abr – 30 jun 2025)».
  static func inline(_ schedule: TemporalExpression) -> String {
    let said = said(schedule)
    return said.days.map { "\(said.text) (\($0))" } ?? said.text
  }

  /// A date as documents print it: what is written in days, as days; months and years that name
  /// their year, as written; anything else, as written and with the days that it means.
  private static func said(_ schedule: TemporalExpression) -> (text: String, days: String?) {
    guard schedule.start != nil || schedule.end != nil else { return (schedule.text, nil) }
    let days = days(schedule)
    guard !schedule.isApproximate else { return (schedule.text, days) }
    switch schedule.kind {
    case .day, .days, .period, .deadline, .beginning: return (days, nil)
    case .month, .months, .year, .years:
      let namesYear = schedule.text.split { !$0.isNumber }.contains { $0.count == 4 }
      return (schedule.text, namesYear || !schedule.dates.isEmpty ? nil : days)
    default: return (schedule.text, days)
    }
  }

  /// «se reprogramó: de junio (1 – 30 jun 2025) a octubre de 2025».
  static func change(_ change: ScheduleChange) -> String {
    let to = inline(change.to.value)
    guard let from = change.from?.value else { return "se le fijó fecha: \(to)" }
    if from.start == nil, from.end == nil { return "se le fijó fecha: \(to); antes, \(from.text)" }
    let before = inline(from)
    // «de hasta el 15 de abril» is no Spanish.
    let isClause = [before, to].contains { text in
      ["hasta ", "desde ", "del ", "a más "].contains { text.folded.hasPrefix($0.folded) }
    }
    return isClause
      ? "se reprogramó: antes, \(before); ahora, \(to)" : "se reprogramó: de \(before) a \(to)"
  }

  /// «motivo: …; autorizó: …», those that are known.
  static func grounds(_ change: ScheduleChange) -> [String] {
    [
      change.reason.map { ReportWords.reason($0.value) },
      change.authority.map { ReportWords.authority($0.value) },
    ].compactMap(\.self)
  }

  /// The day of a change as the log writes it: a month stays a month.
  private static func date(of change: ScheduleChange, in state: PlanState) -> String {
    change.entry.map { FigureWords.shortWhen(state.entries[$0].date.value) }
      ?? SpanishDate.short(change.day)
  }

  /// The table of new dates of several subjects, each by its title; nil for none.
  static func table(
    _ changes: [(title: String, change: ScheduleChange)], in state: PlanState, subject: RichText,
    caption: RichText? = nil
  ) -> Block? {
    guard !changes.isEmpty else { return nil }
    let rows = changes.map { title, change -> Table.Row in
      [
        RichText(title), cell(change.from?.value), cell(change.to.value),
        RichText(date(of: change, in: state)), RichText(change.reason?.value ?? "—"),
        RichText(change.authority?.value ?? "—"),
      ]
    }
    let columns: [Column] = [
      .words(subject, weight: 2, minimum: 14), .words(ColumnTitles.from, minimum: 11),
      .words(ColumnTitles.to, minimum: 11), .words(ColumnTitles.date, minimum: 11),
      .words(ColumnTitles.reason, weight: 2, minimum: 12),
      .words(ColumnTitles.authority, minimum: 12),
    ]
    return .table(Table(caption: caption, columns, rows, isWide: true).withoutEmptyColumns)
  }
}
