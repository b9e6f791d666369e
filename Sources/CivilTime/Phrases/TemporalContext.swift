/// What a phrase is read against: where its year comes from, and the known sessions.
package struct TemporalContext: Hashable, Sendable {
  /// Where a month or a day without a year takes it from (format.md, rule 1).
  package enum YearSource: Hashable, Sendable {
    /// The term of the plan: the year that falls inside it.
    case term(DateSpan)
    /// The nearest one that does not begin after the day: what was done, in the log.
    case nearestNotAfter(CivilDate)
    /// The nearest one that does not end before the day: what is due, in the log.
    case nearestNotBefore(CivilDate)
    /// Nowhere: the phrase must carry its year.
    case none
  }

  /// Where a missing year comes from.
  package let year: YearSource
  /// The sessions that «próxima sesión» and the like can mean.
  package let sessions: [SessionDate]

  /// A context with its source of years and the sessions that are known.
  package init(year: YearSource, sessions: [SessionDate] = []) {
    self.year = year
    self.sessions = sessions
  }

  /// The day on which the phrase was written, when the context has one.
  var anchor: CivilDate? {
    switch year {
    case .nearestNotAfter(let day), .nearestNotBefore(let day): day
    case .term, .none: nil
    }
  }
}
