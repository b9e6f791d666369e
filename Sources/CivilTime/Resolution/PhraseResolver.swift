import SpanishText

/// Turns what a phrase says into dates, given the context.
struct PhraseResolver: Sendable {
  let text: String
  let context: TemporalContext

  /// The text without the spaces around it.
  var trimmed: String { text.trimmed }

  /// The words at some bytes of the text.
  func words(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard
      let start = bytes.index(
        bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: range.count, limitedBy: bytes.endIndex)
    else { return text }
    return String(text[start..<end])
  }

  func expression(_ undated: UndatedPhrase) -> TemporalExpression {
    let kind: TemporalKind =
      switch undated.meaning {
      case .permanent: .permanent
      case .relative: .relative
      case .undecided, .length, .horizon: .undefined
      }
    return TemporalExpression(
      text: trimmed, kind: kind, explanation: TemporalSentences.undated(undated.meaning),
      relativeTo: undated.event.map(words))
  }

  func expression(_ phrase: PhraseSyntax) throws(TemporalError) -> TemporalExpression {
    switch phrase {
    case .dates(let items, let isApproximate): return try dates(items, isApproximate)
    case .bound(let bound, let date): return try bounded(bound, date)
    case .recurrent(let recurrence, let items): return try recurrent(recurrence, items)
    }
  }

  // MARK: The three shapes of a phrase

  private func dates(
    _ items: [DateItem], _ isApproximate: Bool
  ) throws(TemporalError) -> TemporalExpression {
    if items.contains(where: { $0.partials.contains(where: \.isSession) }) {
      return try sessions(items)
    }
    let resolved = try resolve(items)
    let spans = resolved.spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let hull = PhraseReading(spans: spans).hull
    return TemporalExpression(
      text: trimmed, kind: TemporalKind.of(resolved.items), start: hull.start, end: hull.end,
      isApproximate: isApproximate || resolved.isApproximate,
      explanation: resolved.notes.joined(separator: "; "), dates: spans.count > 1 ? spans : [])
  }

  private func bounded(_ bound: Bound, _ date: PartialDate) throws(TemporalError)
    -> TemporalExpression
  {
    let span: DateSpan
    var notes: [String] = []
    var isApproximate = false
    if date.isSession {
      guard let day = try sessionDay(date) else { return unresolvedSession(date) }
      span = DateSpan(day)
      notes = [TemporalSentences.sessionOn(day)]
    } else {
      let resolved = try resolve([DateItem(first: date)])
      span = resolved.spans[0]
      notes = resolved.notes
      isApproximate = resolved.isApproximate
    }
    notes.append(TemporalSentences.bound(bound, span))
    let isDeadline = bound == .until || bound == .before
    let start: CivilDate? =
      switch bound {
      case .from: span.start
      case .after: span.end.adding(days: 1)
      case .until, .before: nil
      }
    let end: CivilDate? =
      switch bound {
      case .until: span.end
      case .before: span.start.adding(days: -1)
      case .from, .after: nil
      }
    return TemporalExpression(
      text: trimmed, kind: isDeadline ? .deadline : .beginning, start: start, end: end,
      isApproximate: isApproximate, explanation: notes.joined(separator: "; "),
      relativeTo: date.isSession ? words(date.range) : nil)
  }

  private func recurrent(
    _ recurrence: Recurrence, _ items: [DateItem]
  ) throws(TemporalError) -> TemporalExpression {
    var notes = [TemporalSentences.recurrent(recurrence)]
    guard !items.isEmpty else {
      return TemporalExpression(
        text: trimmed, kind: .recurrent, explanation: notes[0], recurrence: recurrence)
    }
    let resolved = try resolve(items)
    notes += resolved.notes
    let hull = PhraseReading(spans: resolved.spans).hull
    return TemporalExpression(
      text: trimmed, kind: .recurrent, start: hull.start, end: hull.end,
      isApproximate: resolved.isApproximate, explanation: notes.joined(separator: "; "),
      recurrence: recurrence)
  }

  // MARK: Sessions

  /// A session of the calendar is its day; one that the calendar does not know stays relative.
  private func sessions(_ items: [DateItem]) throws(TemporalError) -> TemporalExpression {
    let date = items[0].first
    guard items.count == 1, items[0].last == nil, let day = try sessionDay(date) else {
      return unresolvedSession(date)
    }
    return TemporalExpression(
      text: trimmed, kind: .day, start: day, end: day,
      explanation: TemporalSentences.sessionOn(day), relativeTo: words(date.range))
  }

  private func sessionDay(_ date: PartialDate) throws(TemporalError) -> CivilDate? {
    guard case .session(let reference) = date.unit else { return nil }
    return SessionCalendar(context: context).date(of: reference, year: try writtenYear(of: date))
  }

  private func unresolvedSession(_ date: PartialDate) -> TemporalExpression {
    TemporalExpression(
      text: trimmed, kind: .relative, explanation: TemporalSentences.unknownSession,
      relativeTo: date.isSession ? words(date.range) : trimmed)
  }
}

extension PartialDate {
  var isSession: Bool {
    if case .session = unit { true } else { false }
  }
}
