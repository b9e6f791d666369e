import CivilTime

/// A day as sheets write it: 2023-07-14, 14/07/2023 or in words.
enum TableDate {
  /// The day, or nil for anything else.
  ///
  /// With an hour behind it, as spreadsheets export it, it is that day; and a number of five digits is
  /// the number that Excel gives to a day.
  static func day(_ text: String) -> CivilDate? {
    if let space = text.lastIndex(where: { $0 == " " || $0 == "T" }),
      text[text.index(after: space)...].isHour
    {
      return day(String(text[..<space]))
    }
    if text.utf8.count == 5, let number = Int(text), number > 20_000,
      let first = CivilDate(year: 1899, month: 12, day: 30)
    {
      return first.adding(days: number)
    }
    if let day = CivilDate(iso: text) { return day }
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
    if numbers.count == 3, numbers[2].utf8.count == 4, numbers.allSatisfy({ $0.utf8.count <= 4 }),
      let day = Int(numbers[0]), let month = Int(numbers[1]), let year = Int(numbers[2])
    {
      return CivilDate(year: year, month: month, day: day)
    }
    guard
      case .success(let expression) = TemporalParser.parse(
        text, in: TemporalContext(year: .none)), expression.kind == .day
    else { return nil }
    return expression.start
  }
}

extension Substring {
  /// Whether it is an hour: 00:00, 00:00:00, 00:00:00.000.
  fileprivate var isHour: Bool {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      }
  }
}
