import CivilTime
import PlanModel

/// The dates of the log as they are written: a month is no day, nor is «a más tardar el 30 de junio».
extension ReportInput {
  /// The date of what is told of an item, or its incisos, on a day, as the log writes it; nil where an
  /// entry says the day itself.
  func written(_ day: CivilDate, of item: PlanItem) -> TemporalExpression? {
    let key = item.key.value
    return written(day, ofAny: [key] + item.parts.map { "\(key).\($0.key.value)" })
  }

  /// The same of some keys.
  func written(_ day: CivilDate, ofAny keys: [String]) -> TemporalExpression? {
    let told = keys.flatMap { facts.told[$0] ?? [] }.filter { $0.day == day }
    let dates = told.compactMap { told -> TemporalExpression? in
      guard case .entry(let place) = told.what else { return nil }
      return state.entries[place].date.value
    }
    guard dates.count == told.count, let first = dates.first,
      dates.allSatisfy({ !$0.isSingleDay })
    else { return nil }
    return first
  }

  /// The same, short, for tables: «31 ago 2022», «a más tardar el 31 ago 2022».
  func shortDate(_ day: CivilDate, of item: PlanItem) -> String {
    written(day, of: item).map(FigureWords.shortWhen) ?? SpanishDate.short(day)
  }
}

extension TemporalExpression {
  /// Whether it says one day.
  var isSingleDay: Bool { span.map { $0.start == $0.end } ?? false }
}
