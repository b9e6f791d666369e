import SpanishText

/// Days as running text names them: without weekdays, whole months and years by their names.
extension SpanishDate {
  /// A span of days in words, as whole months or years where it is made of them.
  package static func plain(_ span: DateSpan) -> String {
    let (start, end) = (span.start, span.end)
    if start == end { return words(start) }
    let isMonths = start == start.startOfMonth && end == end.endOfMonth
    if isMonths, start.month == 1, end.month == 12 {
      return start.year == end.year ? "\(start.year)" : "\(start.year) a \(end.year)"
    }
    if isMonths, start.year == end.year {
      let months = (start.month...end.month).compactMap { Month(rawValue: $0)?.name }
      return months.count <= 2
        ? "\(Spanish.and(months)) de \(start.year)" : "\(months[0]) a \(month(end))"
    }
    if isMonths { return "\(month(start)) a \(month(end))" }
    if start.startOfMonth == end.startOfMonth {
      return "del \(start.day) al \(words(end))"
    }
    let first =
      start.year == end.year ? "\(start.day) de \(monthName(start))" : words(start)
    return "del \(first) al \(words(end))"
  }

  /// The members of a list, as «28 y 29 de agosto de 2024» or «marzo, junio y noviembre de 2025»;
  /// nil for none.
  package static func list(_ dates: [DateSpan]) -> String? {
    guard let last = dates.last, dates.count > 1 else { return nil }
    if dates.allSatisfy({ $0.days == 1 && $0.start.startOfMonth == last.start.startOfMonth }) {
      return Spanish.and(dates.map { "\($0.start.day)" }) + " de " + month(last.start)
    }
    let months = dates.map { DateSpan(between: $0.start.startOfMonth, and: $0.start.endOfMonth) }
    if dates == months, dates.allSatisfy({ $0.start.year == last.start.year }) {
      return Spanish.and(dates.map { monthName($0.start) }) + " de \(last.start.year)"
    }
    return Spanish.and(dates.map { plain($0) })
  }
}
