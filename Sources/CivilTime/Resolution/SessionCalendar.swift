import SpanishText

/// Finds the session that a phrase names (format.md, rule 10).
struct SessionCalendar: Sendable {
  let context: TemporalContext

  /// Its day, or nil when the calendar does not say it, or says more than one.
  func date(of reference: SessionReference, year: Int?) -> CivilDate? {
    let candidates = context.sessions
      .filter { $0.isOf(kind: reference.kind) && (year == nil || $0.date.year == year) }
      .sorted { $0.date < $1.date }
    switch reference.which {
    case .next:
      // «Próxima» is said on a day: the one after it. A session of that same day is this one.
      guard let anchor = context.anchor else { return nil }
      return candidates.first { $0.date > anchor }?.date
    case .last: return candidates.last?.date
    case .numbered(let number):
      let days = Set(candidates.filter { $0.number == number }.map(\.date))
      return days.count == 1 ? days.first : nil
    }
  }
}

extension SessionDate {
  /// Whether it is of the kind, by its folded beginning («Ordinarias» is «ordinaria»).
  func isOf(kind: String?) -> Bool {
    guard let kind else { return true }
    return self.kind.folded.hasPrefix(kind.folded.prefix(5))
  }
}
