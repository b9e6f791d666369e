import CivilTime

/// The entries that hold on a day: those up to it, in order, with corrections carried out.
///
/// `registeredBy` leaves out what was written down later, which gives the state «as delivered»
/// (format.md, «bitacora.yaml»). A correction takes effect where the entry that it corrects stands.
package enum Replay {
  /// The entries up to a day, each as it reads after its corrections; corrections themselves are
  /// left out, and so are entries that a correction withdraws.
  package static func entries(
    of log: Log, until cutOff: CivilDate, registeredBy: CivilDate? = nil
  ) -> [LogEntry] {
    let known = log.inOrder.filter { entry in
      entry.day <= cutOff
        && (registeredBy.map { (entry.recorded?.value ?? entry.day) <= $0 } ?? true)
    }
    var corrections: [String: [Correction]] = [:]
    for entry in known {
      guard case .correction(let correction) = entry.fact else { continue }
      corrections[correction.entry.value, default: []].append(correction)
    }
    return known.compactMap { entry in
      if case .correction = entry.fact { return nil }
      guard let id = entry.id?.value, let list = corrections[id] else { return entry }
      return list.reduce(entry as LogEntry?) { result, correction in
        result.flatMap { corrected($0, by: correction) }
      }
    }
  }

  /// An entry with the values that replace its own; nil where the correction brings none: the entry
  /// is withdrawn.
  private static func corrected(_ entry: LogEntry, by correction: Correction) -> LogEntry? {
    var entry = entry
    switch entry.fact {
    case .progress(var report) where correction.percentage != nil || correction.state != nil:
      report.percentage = correction.percentage ?? report.percentage
      report.state = correction.state ?? report.state
      entry.fact = .progress(report)
    case .measurement(var measurement) where correction.value != nil:
      measurement.value = correction.value
      entry.fact = .measurement(measurement)
    default: return nil
    }
    return entry
  }
}
