import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What a plan promises along its term: its lines, its sessions and its events.
struct ProgrammeTimeline {
  /// One thing that is promised.
  private struct Entry {
    let isLine: Bool
    let number: String?
    let name: String
    let schedule: ScheduleHistory
    let periods: [DrawnPeriod]
  }

  private let input: ReportInput
  private let groups: [(title: String?, entries: [Entry])]

  init(_ input: ReportInput) {
    self.input = input
    let drawing = DrawnSchedule(input)
    var groups = input.lineGroups.map { title, lines in
      (
        title,
        lines.map { line in
          Entry(
            isLine: true, number: line.item.printedNumber, name: line.item.name?.value ?? line.key,
            schedule: line.status.schedule, periods: drawing.periods(of: line.status.schedule))
        }
      )
    }
    let sessions = Programme.plannedSessions(input).map { session in
      Entry(
        isLine: false, number: nil, name: SessionWords.title(session), schedule: session.schedule,
        periods: drawing.periods(of: session.schedule))
    }
    if !sessions.isEmpty { groups.append((ChartWords.sessions, sessions)) }
    let events = input.state.events.filter { $0.planned != nil }.map { event in
      Entry(
        isLine: false, number: nil, name: EventWords.name(event), schedule: event.schedule,
        periods: drawing.periods(of: event.schedule))
    }
    if !events.isEmpty { groups.append((ChartWords.events, events)) }
    self.groups = groups
  }

  var chart: Chart? {
    let drawn = groups.flatMap(\.entries).flatMap(\.periods)
    guard !drawn.isEmpty,
      let calendar = ChartCalendar(term: input.state.termSpan, showing: drawn.days)
    else { return nil }
    let timeline = Timeline(
      dayCount: calendar.dayCount, ticks: calendar.ticks,
      groups: groups.compactMap { title, entries in
        let rows = entries.filter { !$0.periods.isEmpty }.map { entry in
          Timeline.Row(
            entry.name, number: entry.number, entry.periods.map { $0.bar(in: calendar) })
        }
        return rows.isEmpty ? nil : Timeline.Group(title, rows)
      })
    return Chart(
      .timeline(timeline), title: RichText(ChartWords.programmeTitle), summary: summary,
      table: table)
  }

  private var summary: String {
    [
      ChartWords.lines(CommitmentCount(input.assessment.lines)),
      ChartWords.promised(
        sessions: input.plan.sessions.count, events: input.plan.events.count),
      input.state.termSpan.map { ChartWords.term(SpanishDate.plain($0)) },
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var table: Table {
    let columns: [Column] = [
      .key(ColumnTitles.number), .words(ColumnTitles.commitment, weight: 3, minimum: 16),
      .words(ColumnTitles.programmed, minimum: 12),
      .words(ColumnTitles.replanned, minimum: 12),
    ]
    return Table(
      columns,
      groups: groups.compactMap { title, entries in
        let dated = entries.filter { $0.schedule.current != nil || $0.schedule.original != nil }
        return dated.isEmpty ? nil : Table.Group(title.map { RichText($0) }, dated.map(row))
      }, notes: missing.isEmpty ? [] : [RichText(ChartWords.notDrawn(missing))]
    ).withoutEmptyColumns
  }

  /// What is not drawn, by number or name; all lines together where none is.
  private var missing: [String] {
    let entries = groups.flatMap(\.entries).filter(\.periods.isEmpty)
    let lines = input.assessment.lines.count
    let others = entries.filter { !$0.isLine }
    let names = lines > 1 && entries.count - others.count == lines ? others : entries
    return (names.count < entries.count ? [ChartWords.allLines(lines)] : [])
      + names.map { $0.number ?? $0.name }
  }

  private func row(_ entry: Entry) -> Table.Row {
    [
      RichText(entry.number ?? ""), RichText(entry.name),
      ScheduleWords.formalCell(entry.schedule.original?.value),
      entry.schedule.isReplanned
        ? ScheduleWords.formalCell(entry.schedule.current?.value) : "—",
    ]
  }
}
