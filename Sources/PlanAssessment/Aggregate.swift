import PlanModel

/// What the leaves below a node come to (format.md, «Aggregates»); weights are flat over leaves.
package struct Aggregate: Sendable {
  private let tally: Tally

  init(_ tally: Tally) { self.tally = tally }

  /// How many leaves there are.
  package var lines: Int { tally.lines }

  /// The weighted progress of the leaves inside the averages, those concluded without a date
  /// included; nil without one.
  package var progress: Double? { tally.progress.value }

  /// What those inside weigh together.
  package var weight: Double { tally.progress.weight }

  /// Against the dates as re-planned up to the cut-off.
  package var current: AgainstDates { AgainstDates(tally.current) }

  /// Against the dates that were first promised.
  ///
  /// Here the original date alone says which lines are in: a line that was re-planned to no date, or
  /// to none that ends, still owes what it had promised, and re-planning can't raise the index.
  package var original: AgainstDates { AgainstDates(tally.original) }

  /// How many leaves stand in a row of the table.
  package func count(_ kind: SituationKind) -> Int { tally.situations[kind] ?? 0 }

  /// How many leaves bear a colour.
  package func count(_ light: TrafficLight) -> Int { tally.lights[light] ?? 0 }

  /// How many leaves came to that.
  package func count(_ fulfilment: Fulfilment) -> Int { tally.fulfilments[fulfilment] ?? 0 }

  /// How many leaves are outside the averages for a reason.
  package func count(outside exclusion: Exclusion) -> Int { tally.exclusions[exclusion] ?? 0 }

  /// How many leaves are outside the averages.
  package var linesOutside: Int { tally.exclusions.values.reduce(0, +) }

  /// How many leaves are inside the averages.
  package var linesInside: Int { lines - linesOutside }
}

/// What the leaves below a node come to against one set of dates.
package struct AgainstDates: Sendable {
  private let sums: Tally.Dates

  init(_ sums: Tally.Dates) { self.sums = sums }

  /// The weighted progress of the leaves that end on a day; nil without one.
  package var reached: Double? { sums.comparison.reached.value }

  /// The weighted percentage that is programmed for them; nil without one.
  package var programmed: Double? { sums.comparison.programmed.value }

  /// What is reached by what is programmed; nil while nothing is programmed.
  package var index: Double? {
    guard let reached, let programmed, programmed > 0 else { return nil }
    return reached / programmed
  }

  /// How many were concluded by their last day.
  package var punctual: Int { sums.punctual }

  /// How many were concluded, or should have been.
  package var punctualityJudged: Int { sums.judged }

  /// The share of those judged that were punctual, from 0 to 1; nil while none is judged.
  package var punctuality: Double? {
    sums.judged > 0 ? Double(sums.punctual) / Double(sums.judged) : nil
  }

  /// The mean of the days by which leaves missed their period, early ones negative, those in time 0;
  /// nil while none is concluded or overdue.
  package var meanDeviation: Double? { sums.deviation.value }

  /// Over how many leaves that mean goes.
  package var deviationsCounted: Int { Int(sums.deviation.weight) }
}
