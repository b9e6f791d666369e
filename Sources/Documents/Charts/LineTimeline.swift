import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The lines of the plan along its term: what was promised against what was done.
struct LineTimeline {
  private let input: ReportInput
  private let periods: [String: [DrawnPeriod]]
  /// The first day of the term.
  private let begin: CivilDate?

  init(_ input: ReportInput) {
    self.input = input
    let begin = input.state.termSpan?.start
    self.begin = begin
    let drawing = DrawnSchedule(input)
    var periods: [String: [DrawnPeriod]] = [:]
    for line in input.assessment.lines {
      var drawn = drawing.periods(of: line.status.schedule)
      // A rule of the plan gives undated lines the end of the term.
      if drawn.isEmpty, let end = line.period?.end {
        drawn = [DrawnPeriod(span: DateSpan(end), role: .planned)]
      }
      if let work = Self.work(on: line, since: begin) { drawn.append(work) }
      if !drawn.isEmpty { periods[line.key] = drawn }
    }
    self.periods = periods
  }

  /// From the first day on which something is told to have been done to the last.
  ///
  /// Nothing is drawn after the last entry, and a session that only spoke of a line did no work on it;
  /// what came before the term led to the line and is no work on it either, where more was done later.
  private static func work(on line: LineAssessment, since begin: CivilDate?) -> DrawnPeriod? {
    let activity = line.status.activity
    let sessions = Set(activity.sessions)
    let own = activity.milestones + activity.reports
    let days = own.isEmpty ? activity.days.filter { !sessions.contains($0) } : own
    let all = days + [line.concludedOn].compactMap(\.self)
    let inTerm = all.filter { day in begin.map { $0 <= day } ?? true }
    let told = inTerm.isEmpty ? all : inTerm
    guard let start = told.min(), let last = told.max() else { return nil }
    return DrawnPeriod(
      span: DateSpan(between: start, and: line.concludedOn ?? last), role: .actual,
      light: SituationWords.light(line.light))
  }

  var chart: Chart? {
    let drawn = input.assessment.lines.compactMap { periods[$0.key] }
    guard
      let calendar = ChartCalendar(
        term: input.state.termSpan,
        showing: drawn.flatMap(\.days) + (drawn.isEmpty ? [] : [input.cutOff])),
      !drawn.isEmpty
    else { return nil }
    let timeline = Timeline(
      dayCount: calendar.dayCount, ticks: calendar.ticks,
      groups: input.lineGroups.compactMap { title, lines in
        let rows = lines.compactMap { row($0, in: calendar) }
        return rows.isEmpty ? nil : Timeline.Group(title, rows)
      }, cutOff: calendar.tick(input.cutOff, ChartWords.cutOff(SpanishDate.short(input.cutOff))))
    return Chart(
      .timeline(timeline), title: RichText(ChartWords.lineTitle(SpanishDate.words(input.cutOff))),
      summary: summary, table: table)
  }

  private func row(_ line: LineAssessment, in calendar: ChartCalendar) -> Timeline.Row? {
    guard let drawn = periods[line.key] else { return nil }
    return Timeline.Row(
      line.item.name?.value ?? line.key, number: line.item.printedNumber,
      drawn.map { $0.bar(in: calendar) },
      status: StatusMark(
        SituationWords.light(line.light), SituationWords.text(line.situation)))
  }

  // MARK: The words and the figures

  private var summary: String {
    let whole = input.assessment.whole
    return [
      ChartWords.lines(CommitmentCount(input.assessment.lines)),
      ChartWords.lights(
        TrafficLight.allCases.map { (SituationWords.light($0), whole.count($0)) },
        on: SpanishDate.words(input.cutOff)),
      missing.isEmpty ? nil : ChartWords.notDrawn(missing),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The lines that have neither a date nor anything done.
  private var missing: [String] {
    input.assessment.lines.filter { periods[$0.key] == nil }
      .map { input.index.reference($0.key) }
  }

  private var table: Table {
    let columns: [Column] = [
      .key(ColumnTitles.number), .words(ColumnTitles.line, weight: 3, minimum: 16),
      .words(ColumnTitles.programmed, minimum: 11),
      .words(ColumnTitles.replanned, minimum: 11), Column(ColumnTitles.start),
      Column(ColumnTitles.end),
      .words(ColumnTitles.situation, weight: 2, minimum: 16),
    ]
    let groups = input.lineGroups.map { title, lines in
      Table.Group(title.map { RichText($0) }, lines.map(row))
    }
    return Table(columns, groups: groups, isWide: true).withoutEmptyColumns
  }

  private func row(_ line: LineAssessment) -> Table.Row {
    let schedule = line.status.schedule
    return [
      RichText(line.item.printedNumber ?? ""), RichText(line.item.name?.value ?? line.key),
      RichText(schedule.original.map { Spanish.capitalized(ScheduleWords.days($0.value)) } ?? "—"),
      RichText(
        schedule.isReplanned
          ? schedule.current.map { Spanish.capitalized(ScheduleWords.days($0.value)) } ?? "—"
          : "—"),
      RichText(
        Self.work(on: line, since: begin).map { input.shortDate($0.span.start, of: line.item) }
          ?? "—"), RichText(line.concludedOn.map { input.shortDate($0, of: line.item) } ?? "—"),
      "\(.status(SituationWords.mark(line.situation))) \(SituationWords.text(line.situation))",
    ]
  }
}

extension ReportInput {
  /// The lines below each outermost part under its title; those that stand alone share a group.
  var lineGroups: [(title: String?, lines: [LineAssessment])] {
    var groups: [(title: String?, lines: [LineAssessment])] = []
    for top in plan.items {
      let lines = top.leaves.compactMap { assessment.line($0.key.value) }
      if top.isLeaf, let last = groups.last, last.title == nil {
        groups[groups.count - 1].lines += lines
      } else {
        groups.append((top.isLeaf ? nil : ItemTitles.withLevel(top), lines))
      }
    }
    return groups
  }
}

/// How many lines of a plan have a term, last as long as it, repeat themselves or have no date.
struct CommitmentCount {
  private(set) var all = 0
  private(set) var dated = 0
  private(set) var permanent = 0
  private(set) var recurrent = 0
  private(set) var undated = 0

  init(_ lines: [LineAssessment]) {
    for line in lines {
      all += 1
      switch line.commitment {
      case .period: dated += 1
      case .permanent: permanent += 1
      case .recurrent: recurrent += 1
      case .undated: undated += 1
      }
    }
  }
}
