import CivilTime

/// An event, planned or not, with all that the log tells of it up to the cut-off.
package struct EventStatus: Sendable {
  /// The key.
  package let key: String
  /// What the plan promises; nil for an event that nobody planned.
  package let planned: PlannedEvent?
  /// When it was and is planned.
  package internal(set) var schedule: ScheduleHistory
  /// The title that it bore.
  package private(set) var title: String?
  /// Its motto.
  package private(set) var motto: String?
  /// Where it took place.
  package private(set) var venues = UniqueTexts()
  /// What was on its programme.
  package private(set) var programme = UniqueTexts()
  /// Its days, when it was held on several.
  package private(set) var meetings: [EventMeeting] = []
  /// Pictures.
  package private(set) var images: [EventImage] = []
  /// Its figures; of two with one name the later holds.
  package private(set) var figures: [Figure] = []
  /// What proves it.
  package private(set) var evidence: [Evidence] = []
  /// Its entries: their places in `PlanState.entries`.
  package private(set) var entries: [Int] = []
  private var realized: DateSpan?
  private var met: DateSpan?
  private var told: DateSpan?
  private var figureIndex: [String: Int] = [:]

  init(key: String, planned: PlannedEvent?) {
    self.key = key
    self.planned = planned
    schedule = ScheduleHistory(written: planned?.schedule)
  }

  /// The days on which it was held: `realizado`, else its `jornadas`, else the days of its entries;
  /// nil while the log does not tell of it.
  package var held: DateSpan? { realized ?? met ?? told }

  mutating func merge(_ record: EventRecord, of entry: LogEntry, at index: Int) {
    entries.append(index)
    title = record.title ?? title
    motto = record.motto ?? motto
    venues.add(record.venues)
    programme.add(record.programme)
    meetings += record.meetings
    images += record.images
    evidence += entry.evidence
    for figure in entry.figures { merge(figure) }
    if let span = entry.realized?.value.days { realized = realized?.union(span) ?? span }
    for meeting in record.meetings {
      if let span = meeting.date?.value.days { met = met?.union(span) ?? span }
    }
    let span = entry.date.value.days ?? DateSpan(entry.day)
    told = told?.union(span) ?? span
  }

  private mutating func merge(_ figure: Figure) {
    if let index = figureIndex[figure.name.value] {
      figures[index] = figure
    } else {
      figureIndex[figure.name.value] = figures.count
      figures.append(figure)
    }
  }
}

extension TemporalExpression {
  /// The days of the expression, a single bound standing for both.
  fileprivate var days: DateSpan? {
    guard let end = end ?? start else { return nil }
    return DateSpan(between: start ?? end, and: end)
  }
}
