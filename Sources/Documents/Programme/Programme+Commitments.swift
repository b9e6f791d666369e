import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What falls due in each month or quarter of the term: the calendar on a secretary's wall.
extension Programme {
  /// What falls due, month by month; empty where nothing of the plan has a day.
  package static func commitmentsByMonth(_ input: ReportInput) -> [Block] {
    commitments(input, every: 1)
  }

  /// What falls due, quarter by quarter; empty where nothing of the plan has a day.
  package static func commitmentsByQuarter(_ input: ReportInput) -> [Block] {
    commitments(input, every: 3)
  }

  private static func commitments(_ input: ReportInput, every months: Int) -> [Block] {
    let commitments = Commitments(input)
    guard let first = commitments.due.first?.day, let last = commitments.due.last?.day else {
      return []
    }
    let term = input.state.termSpan
    let periods = periods(
      from: min(first, term?.start ?? first), to: max(last, term?.end ?? last), every: months)
    let found = Dictionary(grouping: commitments.due) { periods.place(of: $0.day) }
    var groups: [Table.Group] = []
    var free: [DateSpan] = []
    for (place, period) in periods.enumerated() {
      if let due = found[place] {
        let title = Spanish.capitalized(ProgrammeWords.period(period))
        groups.append(Table.Group(RichText(title), rows(due)))
      } else {
        free.append(period)
      }
    }
    let columns: [Column] = [
      .words(ColumnTitles.date, minimum: 14),
      .words(ColumnTitles.kind, minimum: 8),
      .words(ColumnTitles.commitment, weight: 3, minimum: 16),
      .words(ColumnTitles.responsible, minimum: 10),
    ]
    let notes = notes(commitments, input) + (free.isEmpty ? [] : [ProgrammeWords.free(free)])
    return [
      .table(
        Table(
          caption: ProgrammeWords.Captions.commitments, columns, groups: groups,
          notes: notes.map { RichText($0) }
        ).withoutEmptyColumns)
    ]
  }

  /// What has no day: lines for all of the term, and what the plan gives no date.
  private static func notes(_ commitments: Commitments, _ input: ReportInput) -> [String] {
    let lines = input.plan.items.reduce(0) { $0 + $1.leaves.count }
    let undated =
      commitments.undated.count == lines && lines > 1
      ? ProgrammeWords.allUndated(lines) : ProgrammeWords.undated(commitments.undated)
    return [
      commitments.permanent.isEmpty ? nil : ProgrammeWords.permanent(commitments.permanent),
      commitments.undated.isEmpty ? nil : undated,
      commitments.undatedSessions.isEmpty
        ? nil : ProgrammeWords.undatedSessions(commitments.undatedSessions),
      commitments.undatedEvents.isEmpty
        ? nil : ProgrammeWords.undatedEvents(commitments.undatedEvents),
    ].compactMap(\.self)
  }

  /// A row for each thing; what falls due several times in the period is told once.
  private static func rows(_ due: [Commitments.Due]) -> [Table.Row] {
    var order: [Int] = []
    var times: [String: (first: Int, last: Int, count: Int)] = [:]
    for (place, entry) in due.enumerated() {
      let key = "\(entry.kind.rawValue) \(entry.place)"
      if let known = times[key] {
        times[key] = (known.first, place, known.count + 1)
      } else {
        order.append(place)
        times[key] = (place, place, 1)
      }
    }
    return order.map { place in
      let key = "\(due[place].kind.rawValue) \(due[place].place)"
      let found = times[key] ?? (place, place, 1)
      return row(due[place], due[found.last], count: found.count)
    }
  }

  private static func row(
    _ first: Commitments.Due, _ entry: Commitments.Due, count: Int
  ) -> Table.Row {
    let date =
      count > 1
      ? ProgrammeWords.several(
        count, from: SpanishDate.words(first.day), to: SpanishDate.words(entry.day))
      : entry.days ?? SpanishDate.words(entry.day)
    let remarks = entry.remarks.isEmpty ? "" : " (\(entry.remarks.joined(separator: "; ")))"
    return [
      RichText(Spanish.capitalized(date)), RichText(ProgrammeWords.kind(entry)),
      RichText(entry.title + remarks), RichText(entry.responsible ?? "—"),
    ]
  }

  /// Whole months or quarters of the calendar from one day to another.
  private static func periods(
    from first: CivilDate, to last: CivilDate, every months: Int
  ) -> [DateSpan] {
    var periods: [DateSpan] = []
    var start = first.startOfMonth.adding(months: -((first.month - 1) % months))
    while start <= last {
      let end = start.adding(months: months - 1).endOfMonth
      periods.append(DateSpan(between: start, and: end))
      guard end < CivilDate.latest else { break }
      start = end.adding(days: 1)
    }
    return periods
  }
}

extension [DateSpan] {
  /// The span that holds a day, where the spans follow each other.
  fileprivate func place(of day: CivilDate) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
