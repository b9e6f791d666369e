import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Events: planned against held, and the account of those that belong to no item of the plan.
extension Report {
  static func events(_ input: ReportInput) -> [Block] {
    let state = input.state
    guard !state.events.isEmpty else { return [] }
    let rows = zip(state.events, input.assessment.events).map { row($0, $1, input) }
    let columns: [Column] = [
      .words(ColumnTitles.event, weight: 2, minimum: 16),
      .words(ColumnTitles.programmed, minimum: 11),
      .words(ColumnTitles.done, minimum: 11), .figures(ColumnTitles.deviation),
      .words(ColumnTitles.situation, minimum: 14),
      .words(ColumnTitles.figures, minimum: 14),
    ]
    let hasDays = input.assessment.events.contains { $0.originalDeviation != nil }
    let notes = hasDays ? [RichText(ReportWords.eventDaysRule)] : []
    let table = Table(
      caption: ReportWords.Captions.events, columns, rows, notes: notes, isWide: true)
    let changes = state.events.flatMap { event in
      event.schedule.changes.map { (EventWords.name(event), $0) }
    }
    var blocks: [Block] = [.table(table.withoutEmptyColumns)]
    if let table = ScheduleWords.table(changes, in: input.state, subject: ColumnTitles.event) {
      blocks += [.paragraph(RichText(ReportWords.newDates)), table]
    }
    let apart = state.events.filter {
      !$0.entries.isEmpty && !input.facts.eventsWithItem.contains($0.key)
    }
    return blocks + apart.flatMap { EventAccount($0, input).blocks }
  }

  private static func row(
    _ event: EventStatus, _ assessment: OccasionAssessment, _ input: ReportInput
  ) -> Table.Row {
    var situation = RichText(
      .status(StatusMark(SituationWords.light(assessment.light), showsWord: false)))
    situation.append(RichText(" " + EventWords.text(event, assessment)))
    return [
      RichText(EventWords.name(event)), ScheduleWords.replanned(event.schedule),
      RichText(Spanish.capitalized(EventWords.held(event, in: input.state) ?? "—")),
      RichText(FigureWords.signedDays(assessment.originalDeviation)), situation,
      event.figures.isEmpty ? "—" : FigureWords.lines(event.figures),
    ]
  }
}
