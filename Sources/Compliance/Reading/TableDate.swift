import CivilTime

/// A day as sheets write it: 2023-07-14, 14/07/2023 or in words.
enum TableDate {
  /// The day, or nil for anything else.
  static func day(_ text: String) -> CivilDate? {
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
