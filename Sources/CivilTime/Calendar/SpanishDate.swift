import SpanishText

/// Dates as people read them, in words or short for tables.
///
/// The first of a month is a plain «1 de mayo»; a year has at least four digits, so that what is
/// printed can be read again.
package enum SpanishDate {
  /// «28 de febrero de 2022».
  package static func words(_ date: CivilDate) -> String {
    "\(date.day) de \(monthName(date)) de \(year(date))"
  }

  /// «tres de junio de dos mil veinticuatro», «primero de julio de dos mil veinticuatro».
  package static func spelledOut(_ date: CivilDate) -> String {
    "\(Spanish.dayWords(date.day)) de \(monthName(date)) de \(Spanish.yearWords(date.year))"
  }

  /// «28 feb 2022».
  package static func short(_ date: CivilDate) -> String {
    "\(date.day) \(monthName(date).prefix(3)) \(year(date))"
  }

  /// «jueves 29 de septiembre de 2022».
  package static func withWeekday(_ date: CivilDate) -> String {
    "\(date.weekday.name) \(words(date))"
  }

  /// «jue 29 sep 2022».
  package static func shortWithWeekday(_ date: CivilDate) -> String {
    "\(date.weekday.name.prefix(3)) \(short(date))"
  }

  /// «septiembre de 2022».
  package static func month(_ date: CivilDate) -> String { "\(monthName(date)) de \(year(date))" }

  /// «del lunes 26 al viernes 30 de septiembre de 2022»; month and year are written once when both
  /// ends share them, and a single day stands alone.
  package static func span(_ span: DateSpan) -> String {
    let (start, end) = (span.start, span.end)
    if start == end { return withWeekday(start) }
    var first = "\(start.weekday.name) \(start.day)"
    if start.year != end.year {
      first = withWeekday(start)
    } else if start.month != end.month {
      first += " de \(monthName(start))"
    }
    return "del \(first) al \(withWeekday(end))"
  }

  /// «1 abr – 30 jun 2022», «1 nov 2021 – 31 ene 2022», «26 – 30 sep 2022», «28 feb 2022».
  package static func shortSpan(_ span: DateSpan) -> String {
    let (start, end) = (span.start, span.end)
    if start == end { return short(start) }
    if start.year != end.year { return "\(short(start)) – \(short(end))" }
    let first = start.month == end.month ? "" : " \(monthName(start).prefix(3))"
    return "\(start.day)\(first) – \(short(end))"
  }

  /// A whole month or year by its name, anything else as a short span: to tell readings apart.
  static func reading(_ span: DateSpan) -> String {
    if span == DateSpan.year(span.start.year) { return year(span.start) }
    let isMonth = span.start == span.start.startOfMonth && span.end == span.start.endOfMonth
    return isMonth ? month(span.start) : shortSpan(span)
  }

  /// «septiembre».
  static func monthName(_ date: CivilDate) -> String {
    Month(rawValue: date.month)?.name ?? ""
  }

  private static func year(_ date: CivilDate) -> String { zeroPadded(date.year, to: 4) }
}
