import PlanModel

/// What the lines of a part of the plan come to, as sums that can be added up in any order.
struct Tally: Sendable {
  /// A weighted mean in the making.
  struct Mean: Sendable {
    var weight = 0.0
    var sum = 0.0

    var value: Double? { weight > 0 ? sum / weight : nil }

    mutating func add(_ value: Double, weight: Double) {
      self.weight += weight
      sum += value * weight
    }

    mutating func merge(_ other: Mean) {
      weight += other.weight
      sum += other.sum
    }
  }

  /// What was reached and what was programmed, over the lines that have both.
  struct Comparison: Sendable {
    var reached = Mean()
    var programmed = Mean()

    mutating func merge(_ other: Comparison) {
      reached.merge(other.reached)
      programmed.merge(other.programmed)
    }
  }

  /// Sums against one of the two sets of dates.
  struct Dates: Sendable {
    var comparison = Comparison()
    var deviation = Mean()
    var punctual = 0
    var judged = 0

    mutating func merge(_ other: Dates) {
      comparison.merge(other.comparison)
      deviation.merge(other.deviation)
      punctual += other.punctual
      judged += other.judged
    }
  }

  var lines = 0
  var progress = Mean()
  var current = Dates()
  var original = Dates()
  var situations: [SituationKind: Int] = [:]
  var lights: [TrafficLight: Int] = [:]
  var fulfilments: [Fulfilment: Int] = [:]
  var exclusions: [Exclusion: Int] = [:]

  mutating func add(_ line: LineAssessment) {
    lines += 1
    situations[line.situation.kind, default: 0] += 1
    lights[line.light, default: 0] += 1
    fulfilments[line.fulfilment, default: 0] += 1
    if let exclusion = line.exclusion {
      exclusions[exclusion, default: 0] += 1
    } else {
      progress.add(line.progress, weight: line.weight)
    }
    current.add(line, line.programmed, line.deviation, line.isPunctual)
    original.add(line, line.originalProgrammed, line.originalDeviation, line.wasPunctualOriginally)
  }

  mutating func merge(_ other: Tally) {
    lines += other.lines
    progress.merge(other.progress)
    current.merge(other.current)
    original.merge(other.original)
    situations.merge(other.situations, uniquingKeysWith: +)
    lights.merge(other.lights, uniquingKeysWith: +)
    fulfilments.merge(other.fulfilments, uniquingKeysWith: +)
    exclusions.merge(other.exclusions, uniquingKeysWith: +)
  }
}

extension Tally.Dates {
  fileprivate mutating func add(
    _ line: LineAssessment, _ programmed: Double?, _ deviation: Int?, _ isPunctual: Bool?
  ) {
    if let programmed {
      comparison.reached.add(line.progress, weight: line.weight)
      comparison.programmed.add(programmed, weight: line.weight)
    }
    if let deviation { self.deviation.add(Double(deviation), weight: 1) }
    guard let isPunctual else { return }
    judged += 1
    if isPunctual { punctual += 1 }
  }
}
