import CivilTime

/// A dated promise held against a progress and an end: the part of the table that needs a period.
struct DateJudgement {
  let period: JudgedPeriod?
  let originalPeriod: JudgedPeriod?
  let cutOff: CivilDate
  let progress: Double
  let concludedOn: CivilDate?
  let tolerance: Double

  /// The row of the table, or nil when none that needs a period matches.
  var situation: Situation? {
    if let concludedOn {
      guard let period else { return .concludedUndated }
      let days = period.deviation(of: concludedOn)
      if days > 0 { return .concludedLate(days: days) }
      return days < 0 ? .concludedEarly(days: -days) : .concludedOnTime
    }
    if let period, cutOff > period.end {
      return .overdue(days: cutOff.dayNumber - period.end.dayNumber)
    }
    // A new date that is no date at all («por definir») washes no delay away either.
    if let originalPeriod, cutOff > originalPeriod.end {
      return .rescheduled(
        daysAgainstOriginal: cutOff.dayNumber - originalPeriod.end.dayNumber)
    }
    guard let period else { return nil }
    if let start = period.start, cutOff < start { return progress > 0 ? .ahead : .notYetDue }
    // Percentages come from fractions of days: what is equal on paper must be equal here.
    let isEnough = progress >= period.programmed(on: cutOff) - tolerance - 1e-9
    return isEnough ? .onTrack : .behind
  }

  /// The days by which the end, or the cut-off once it is overdue, misses a period; nil before that.
  func deviation(from period: JudgedPeriod?) -> Int? {
    guard let period else { return nil }
    if let concludedOn { return period.deviation(of: concludedOn) }
    return cutOff > period.end ? period.deviation(of: cutOff) : nil
  }

  /// Whether it was concluded by the end of a period; nil while that is open.
  func isPunctual(in period: JudgedPeriod?) -> Bool? {
    guard let period else { return nil }
    if let concludedOn { return concludedOn <= period.end }
    return cutOff > period.end ? false : nil
  }
}
