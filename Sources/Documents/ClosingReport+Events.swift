import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Events: planned against held, and the account of those that belong to no item of the plan.
extension ClosingReport {
  static func events(_ input: ReportInput) -> [Block] {
    let state = input.state
    guard !state.events.isEmpty else { return [] }
    let hasFigures = state.events.contains { !$0.figures.isEmpty }
    let hasDates = state.events.contains { $0.schedule.current != nil }
    let rows = zip(state.events, input.assessment.events).map { event, assessment in
      row(event, assessment, input, hasDates: hasDates, hasFigures: hasFigures)
    }
    let columns: [Column] = [
      [.words(ReportWords.Columns.event, weight: 2, minimum: 16)],
      hasDates ? [.words(ReportWords.Columns.programmed, minimum: 11)] : [],
      [.words(ReportWords.Columns.done, minimum: 11)],
      hasDates ? [.figures(ReportWords.Columns.deviation)] : [],
      [.words(ReportWords.Columns.situation, minimum: 14)],
      hasFigures ? [.words(ReportWords.Columns.figures, minimum: 14)] : [],
    ].flatMap(\.self)
    let changes = state.events.flatMap { event in
      event.schedule.changes.map { (EventWords.name(event), $0) }
    }
    let notes = hasDates ? [RichText(ReportWords.eventDaysRule)] : []
    var blocks: [Block] = [
      .heading(1, ReportWords.Titles.events),
      .table(Table(columns, rows, notes: notes, isWide: true)),
    ]
    if let table = ScheduleWords.table(changes, subject: ReportWords.Columns.event) {
      blocks += [.paragraph(RichText(ReportWords.newDates)), table]
    }
    let apart = state.events.filter {
      !$0.entries.isEmpty && !input.facts.eventsWithItem.contains($0.key)
    }
    return blocks + apart.flatMap { EventAccount($0, input).blocks }
  }

  private static func row(
    _ event: EventStatus, _ assessment: OccasionAssessment, _ input: ReportInput, hasDates: Bool,
    hasFigures: Bool
  ) -> Table.Row {
    var cells: [RichText] = [RichText(EventWords.name(event))]
    if hasDates { cells.append(ScheduleWords.replanned(event.schedule)) }
    cells.append(
      RichText(Spanish.capitalized(EventWords.held(event, in: input.state) ?? "—")))
    if hasDates { cells.append(RichText(FigureWords.signedDays(assessment.originalDeviation))) }
    var situation = RichText(
      .status(StatusMark(SituationWords.light(assessment.light), showsWord: false)))
    situation.append(RichText(" " + EventWords.text(event, assessment)))
    cells.append(situation)
    if hasFigures {
      cells.append(event.figures.isEmpty ? "—" : FigureWords.lines(event.figures))
    }
    return Table.Row(cells)
  }
}
