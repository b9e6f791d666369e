import CivilTime

/// What the corrections of one entry come to.
struct Amendment {
  private var percentage: Located<Double>?
  private var state: Located<ProgressState>?
  private var value: Located<FigureValue>?
  private var date: Located<TemporalExpression>?
  /// Whether the entry is withdrawn; values that were corrected before no longer matter then.
  private var isWithdrawn = false

  /// Takes in a correction that was registered before those taken in so far.
  mutating func precede(with correction: Correction) {
    if isWithdrawn { return }
    if correction.isWithdrawal {
      // New values that came later reinstate the entry.
      isWithdrawn = isEmpty
      return
    }
    percentage = percentage ?? correction.percentage
    state = state ?? correction.state
    value = value ?? correction.value
    date = date ?? correction.date
  }

  private var isEmpty: Bool {
    percentage == nil && state == nil && value == nil && date == nil
  }

  /// The entry with the new values, or nil when it is withdrawn.
  func amending(_ entry: LogEntry) -> LogEntry? {
    if isWithdrawn { return nil }
    var entry = entry
    if let date {
      entry.date = date
      entry.day = date.value.end ?? date.value.start ?? entry.day
      if entry.realized != nil { entry.realized = date }
    }
    switch entry.fact {
    case .progress(let report): entry.fact = .progress(amending(report))
    case .measurement(var measurement):
      measurement.value = value ?? measurement.value
      entry.fact = .measurement(measurement)
    case .correction(var correction):
      correction.percentage = percentage ?? correction.percentage
      correction.state = state ?? correction.state
      correction.value = value ?? correction.value
      correction.date = date ?? correction.date
      entry.fact = .correction(correction)
    default: break
    }
    return entry
  }

  private func amending(_ report: ProgressReport) -> ProgressReport {
    var report = report
    if let percentage {
      report.percentage = percentage
      // «concluida» is 100: less than that replaces it.
      if report.state?.value == .concluded { report.state = nil }
    }
    if let state {
      report.state = state
      if self.percentage == nil, state.value == .underway, (report.percentage?.value ?? 0) >= 100 {
        report.percentage = nil
      }
    }
    return report
  }
}

extension Correction {
  /// Whether it brings no new value: the entry never held.
  package var isWithdrawal: Bool {
    percentage == nil && state == nil && value == nil && date == nil
  }
}
