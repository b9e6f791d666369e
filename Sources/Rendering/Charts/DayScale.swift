/// Days of a line of time as places on a line of some length.
struct DayScale: Equatable {
  let dayCount: Int
  let length: Double

  init(dayCount: Int, length: Double) {
    self.dayCount = max(1, dayCount)
    self.length = max(0, length)
  }

  /// Where a day begins; a day outside is at the edge.
  func start(of day: Int) -> Double {
    Double(min(max(day, 0), dayCount)) / Double(dayCount) * length
  }

  /// Where a day ends.
  func end(of day: Int) -> Double { start(of: day == .max ? day : day + 1) }

  /// The middle of a day.
  func middle(of day: Int) -> Double { (start(of: day) + end(of: day)) / 2 }

  /// Whether any of the days can be seen.
  func shows(_ first: Int, _ last: Int) -> Bool { first < dayCount && last >= 0 }

  /// The cells of a line of whole cells in which the days fall, at least one of them.
  func cells(_ first: Int, _ last: Int) -> Range<Int> {
    let count = max(1, Int(length))
    let start = min(Int(start(of: first)), count - 1)
    let end = max(start + 1, min(Int(end(of: last).rounded()), count))
    return start..<end
  }
}
