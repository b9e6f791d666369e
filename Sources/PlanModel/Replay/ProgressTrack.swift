import CivilTime

/// What the reports on one line, or on one inciso, come to (format.md: `porcentaje: 100` concludes;
/// a later entry reopens).
///
/// Invariant: `concludedOn` is there exactly while `state` is `concluded`, and `percentage` is 100
/// then.
package struct ProgressTrack: Sendable {
  /// The last percentage, from 0 to 100; nil before anything told one.
  package private(set) var percentage: Double?
  /// The last state; nil before anything told one.
  package private(set) var state: ProgressState?
  /// Why it rests or was given up.
  package private(set) var reason: String?
  /// The first day of the current run at 100.
  package private(set) var concludedOn: CivilDate?
  /// The last percentage below 100, to which «en proceso» without a percentage goes back.
  private var lastPartial: Double?

  /// A track on which nothing was reported.
  package init() {}

  /// Takes in the next report.
  ///
  /// A percentage resumes what was suspended; what was cancelled is resumed by a state or by 100
  /// alone, since giving up is a decision.
  mutating func report(
    percentage told: Double?, state toldState: ProgressState?, reason toldReason: String?,
    on day: CivilDate
  ) {
    let told = told.map { min(max($0, 0), 100) }
    if let told, told < 100, toldState != .concluded { lastPartial = told }
    switch toldState {
    case .concluded: conclude(on: day)
    case .suspended, .cancelled:
      percentage = told ?? percentage
      state = toldState
      reason = toldReason
      concludedOn = nil
    case .underway where told != 100:
      reopen(at: told ?? (percentage == 100 ? lastPartial : percentage))
    case .underway, nil:
      guard let told else { return }
      if told == 100 {
        conclude(on: day)
      } else if state == .cancelled {
        percentage = told
      } else {
        reopen(at: told)
      }
    }
  }

  private mutating func conclude(on day: CivilDate) {
    percentage = 100
    state = .concluded
    reason = nil
    concludedOn = concludedOn ?? day
  }

  private mutating func reopen(at percentage: Double?) {
    self.percentage = percentage
    state = .underway
    reason = nil
    concludedOn = nil
  }
}
