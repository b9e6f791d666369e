/// Chooses the year of a phrase that has none (format.md, rules 1 to 3).
struct YearChoice: Sendable {
  let row: PartialDateRow
  let source: TemporalContext.YearSource
  /// The whole phrase and its bytes, for messages.
  let phrase: String
  let range: Range<Int>

  /// The one reading that the context allows.
  func reading() throws(TemporalError) -> PhraseReading {
    guard row.isWithoutYear else { return try row.reading(firstYear: 1) }
    switch source {
    case .term(let term): return try reading(in: term)
    case .nearestNotAfter(let day):
      return try nearest(to: day, years: Array(lowerYears(day).reversed())) {
        $0.start <= day
      }
    case .nearestNotBefore(let day):
      return try nearest(to: day, years: Array(upperYears(day))) { $0.end >= day }
    case .none:
      // What can't be in any year is told first; 2000 has a 29th of February.
      do throws(TemporalError) {
        _ = try row.reading(firstYear: 2000)
      } catch {
        throw error.withoutYear
      }
      throw TemporalError(.missingYear(phrase: phrase), range: range)
    }
  }

  // A 29th of February is at most eight years away.
  private func lowerYears(_ day: CivilDate) -> ClosedRange<Int> {
    max(1, day.year - 8)...min(9999, day.year + 1)
  }

  private func upperYears(_ day: CivilDate) -> ClosedRange<Int> {
    max(1, day.year - 1)...min(9999, day.year + 8)
  }

  private func nearest(
    to day: CivilDate, years: [Int], where fits: (DateSpan) -> Bool
  ) throws(TemporalError) -> PhraseReading {
    var failure: TemporalError?
    for year in years {
      do throws(TemporalError) {
        let reading = try row.reading(firstYear: year)
        if fits(reading.hull) { return reading }
      } catch {
        if failure == nil || year == day.year { failure = error }
      }
    }
    throw failure ?? TemporalError(.missingYear(phrase: phrase), range: range)
  }

  /// The one reading that lies inside the term, or else begins inside it, or else touches it.
  ///
  /// Two of the same sort are ambiguous. A single date need only touch the term.
  private func reading(in term: DateSpan) throws(TemporalError) -> PhraseReading {
    var touching: [PhraseReading] = []
    var isPossible = false
    var failure: TemporalError?
    for year in max(1, term.start.year - 1)...term.end.year {
      do throws(TemporalError) {
        let reading = try row.reading(firstYear: year)
        isPossible = true
        if reading.hull.overlaps(term) { touching.append(reading) }
      } catch {
        if failure == nil || error.falls(in: term) { failure = error }
      }
    }
    let isSpan = row.dates.count > 1
    let inside = isSpan ? touching.filter { term.contains($0.hull) } : []
    let beginning = isSpan ? touching.filter { $0.spans[0].overlaps(term) } : []
    let readings = !inside.isEmpty ? inside : !beginning.isEmpty ? beginning : touching
    if readings.count > 1 {
      throw TemporalError(
        .ambiguous(phrase: phrase, readings: readings.map(\.hull)), range: range)
    }
    if let only = readings.first { return only }
    if let failure, !isPossible || failure.falls(in: term) { throw failure }
    throw TemporalError(.outsideTerm(phrase: phrase, term: term), range: range)
  }
}

extension TemporalError {
  /// The error where the year was only tried.
  fileprivate var withoutYear: TemporalError {
    guard case .impossibleDay(let phrase, let month, _) = problem else { return self }
    return TemporalError(.impossibleDay(phrase: phrase, month: month, year: nil), range: range)
  }

  /// Whether the month that lacks the day lies in the term.
  fileprivate func falls(in term: DateSpan) -> Bool {
    guard case .impossibleDay(_, let month, let year?) = problem else { return false }
    return DateSpan.months(month.rawValue...month.rawValue, of: year)?.overlaps(term) == true
  }
}
