import CivilTime
import DocumentModel

/// The days that a chart shows: whole months around the term and around what is drawn.
struct ChartCalendar {
  /// The first day that is shown, the first of a month.
  let first: CivilDate
  /// The last day that is shown, the last of a month.
  let last: CivilDate

  /// The calendar of a term that shows some days; nil where nothing has a day.
  ///
  /// A day that lies further from the term than the term is long is not shown: it would press all
  /// others together.
  init?(term: DateSpan?, showing days: [CivilDate]) {
    var shown = days
    if let term {
      let reach = (term.start.adding(days: -term.days), term.end.adding(days: term.days))
      shown = days.map { min(max($0, reach.0), reach.1) } + [term.start, term.end]
    }
    guard let first = shown.min(), let last = shown.max() else { return nil }
    self.first = first.startOfMonth
    self.last = last.endOfMonth
  }

  /// How many days are shown.
  var dayCount: Int { last.dayNumber - first.dayNumber + 1 }

  /// The place of a day, from 0.
  func place(of day: CivilDate) -> Int { day.dayNumber - first.dayNumber }

  /// A day with its label.
  func tick(_ day: CivilDate, _ label: String) -> Timeline.Tick {
    Timeline.Tick(day: place(of: day), label: label)
  }

  /// Where months begin; quarters in a long term, years in a very long one.
  ///
  /// January bears its year where the chart shows more than one.
  var ticks: [Timeline.Tick] {
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    let step = months <= 18 ? 1 : months <= 48 ? 3 : 12 * max(1, (months + 239) / 240)
    var ticks: [Timeline.Tick] = []
    var day = first
    while day <= last {
      let isShown =
        step <= 12
        ? (day.month - 1).isMultiple(of: step)
        : day.month == 1 && (day.year - first.year).isMultiple(of: step / 12)
      if isShown { ticks.append(tick(day, label(of: day))) }
      guard day.endOfMonth < CivilDate.latest else { break }
      day = day.endOfMonth.adding(days: 1)
    }
    return ticks
  }

  private func label(of day: CivilDate) -> String {
    let isYear = day.month == 1 && first.year != last.year
    return isYear ? String(day.year) : Month(rawValue: day.month)?.abbreviation ?? ""
  }
}
