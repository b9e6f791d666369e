import CivilTime

/// What some leaves amount to; weights are flat over leaves (format.md, «How progress is judged»).
package struct Aggregate: Sendable {
  /// The number of leaves.
  package let count: Int
  /// The progress in percent; nil where no leaf counts.
  package let progress: Double?
  /// The progress that was due, over the leaves that have days of their own.
  package let programmed: Double?
  /// The progress that was due by the first dates.
  package let programmedOriginally: Double?
  /// Achieved over due, both over the leaves that have days of their own; nil while nothing is due.
  package let index: Double?
  /// The same against the first dates: re-planning does not raise it.
  package let indexOriginally: Double?
  /// Of the leaves that were due or are concluded, how many were concluded by their date.
  package let punctuality: Share
  /// The same against the first dates.
  package let punctualityOriginally: Share
  /// The mean delay in days, early negative; nil where there is none to tell.
  package let delay: Double?
  /// The same against the first dates.
  package let delayOriginally: Double?
  /// How many leaves show each light.
  package let lights: [Light: Int]
  /// How many leaves were fulfilled, partly or not.
  package let fulfilments: [Fulfilment: Int]
  /// How many leaves stand outside the averages, and why.
  package let exclusions: [Exclusion: Int]

  /// So many of so many.
  package struct Share: Hashable, Sendable {
    /// How many.
    package let part: Int
    /// Of how many.
    package let whole: Int
  }

  /// What the leaves amount to at a cut-off date.
  init(_ lines: [LineAssessment], at cutOff: CivilDate) {
    let counted = lines.filter { $0.exclusion == nil }
    let dated = counted.filter { $0.programmed != nil }
    count = lines.count
    progress = Self.mean(counted.map { ($0.item.weight, $0.progress) })
    programmed = Self.mean(dated.map { ($0.item.weight, $0.programmed ?? 0) })
    let original = counted.filter { $0.programmedOriginally != nil }
    programmedOriginally = Self.mean(
      original.map { ($0.item.weight, $0.programmedOriginally ?? 0) })
    index = Self.ratio(Self.mean(dated.map { ($0.item.weight, $0.progress) }), programmed)
    indexOriginally = Self.ratio(
      Self.mean(original.map { ($0.item.weight, $0.progress) }), programmedOriginally)
    punctuality = Self.punctuality(counted, at: cutOff, \.planned)
    punctualityOriginally = Self.punctuality(counted, at: cutOff, \.original)
    delay = Self.mean(
      counted.compactMap { $0.delay(against: $0.planned, at: cutOff) }.map { (1, Double($0)) })
    delayOriginally = Self.mean(
      counted.compactMap { $0.delay(against: $0.original, at: cutOff) }.map { (1, Double($0)) })
    lights = Self.tally(lines.map(\.situation.light))
    fulfilments = Self.tally(lines.map(\.fulfilment))
    exclusions = Self.tally(lines.compactMap(\.exclusion))
  }

  private static func mean(_ values: [(weight: Double, value: Double)]) -> Double? {
    let weight = values.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    return values.reduce(0) { $0 + $1.weight * $1.value } / weight
  }

  private static func ratio(_ achieved: Double?, _ due: Double?) -> Double? {
    guard let achieved, let due, due > 0 else { return nil }
    return achieved / due
  }

  private static func punctuality(
    _ lines: [LineAssessment], at cutOff: CivilDate, _ span: KeyPath<LineAssessment, DateSpan?>
  ) -> Share {
    let due = lines.compactMap { line -> Bool? in
      guard let end = line[keyPath: span]?.end, line.concludedOn != nil || cutOff > end else {
        return nil
      }
      return line.concludedOn.map { $0 <= end } ?? false
    }
    return Share(part: due.count { $0 }, whole: due.count)
  }

  private static func tally<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
