import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What the plan announces beside its lines: events, and the indicators that will measure it.
extension Programme {
  /// The events of the plan with purpose, date, place and the lines that they serve.
  ///
  /// Empty where the plan announces none; the place is known once the log tells it.
  package static func events(_ input: ReportInput) -> [Block] {
    let events = input.state.events.filter { $0.planned != nil }
    guard !events.isEmpty else { return [] }
    let rows = events.enumerated().map { place, event -> Table.Row in
      let venues = event.venues.values.map(\.value)
      return [
        RichText(String(place + 1)), RichText(EventWords.name(event)),
        RichText(event.planned?.purpose ?? "—"), date(event),
        RichText(venues.isEmpty ? "—" : ListWords.names(venues)),
        RichText(input.index.numbers(event.planned?.lines ?? [])),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.number),
      .words(ColumnTitles.event, weight: 2, minimum: 16),
      .words(ColumnTitles.purpose, weight: 2, minimum: 14),
      .words(ColumnTitles.plannedDate, minimum: 12),
      .words(ColumnTitles.venue, minimum: 10),
      .words(ColumnTitles.lines, minimum: 6),
    ]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.events, columns, rows, isWide: true)
          .withoutEmptyColumns)
    ]
  }

  private static func date(_ event: EventStatus) -> RichText {
    let written = ScheduleWords.formalCell(event.planned?.schedule?.value)
    guard let change = event.schedule.replanning else { return written }
    let current = ScheduleWords.formal(change.to.value)
    guard event.planned?.schedule != nil else { return RichText(current) }
    return [written, RichText(ProgrammeWords.rescheduled(to: current))].joinedByLines()
  }

  /// The indicators with their baselines and targets; empty where the plan has none.
  package static func indicators(_ input: ReportInput) -> [Block] {
    let indicators = input.plan.indicators
    guard !indicators.isEmpty else { return [] }
    // The last measurement holds unless the plan says otherwise: that needs no column.
    let saysHow = indicators.contains { $0.accumulation != .last }
    let rows = indicators.map { indicator -> Table.Row in
      [
        RichText(indicator.name?.value ?? indicator.key.value), RichText(indicator.unit ?? "—"),
        RichText(indicator.baseline.map { FigureWords.text($0.value) } ?? "—"),
        RichText(indicator.target.map { FigureWords.text($0.value) } ?? "—"),
        RichText(saysHow ? ProgrammeWords.accumulation(indicator.accumulation) : "—"),
        RichText(input.index.numbers(indicator.lines)),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.indicator, weight: 2, minimum: 14),
      .words(ColumnTitles.unit, minimum: 9), .figures(ColumnTitles.baseline),
      .figures(ColumnTitles.target),
      .words(ColumnTitles.calculation, minimum: 12),
      .words(ColumnTitles.lines, minimum: 6),
    ]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.indicators, columns, rows).withoutEmptyColumns)
    ]
  }
}
