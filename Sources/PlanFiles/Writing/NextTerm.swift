import CivilTime

/// The term of the plan that comes after another.
package enum NextTerm {
  /// The days of a term as a person writes it; nil where it is not understood or open.
  package static func span(_ text: String) -> DateSpan? {
    guard case .success(let term) = TemporalParser.parse(text, in: TemporalContext(year: .none))
    else { return nil }
    return term.span
  }

  /// The words of the term that follows one, as long as it: years and months by their names.
  ///
  /// A term from a month to the same one («noviembre de 2021 a noviembre de 2022») hands over in that
  /// month, and so does the next.
  package static func words(after span: DateSpan) -> String {
    let (start, end) = (span.start, span.end)
    guard start == start.startOfMonth, end == end.endOfMonth else {
      let first = end.adding(days: 1)
      let isYear = start.adding(months: 12).adding(days: -1) == end
      let last =
        isYear ? first.adding(months: 12).adding(days: -1) : first.adding(days: span.days - 1)
      return "\(first.iso) a \(last.iso)"
    }
    let months = (end.year - start.year) * 12 + end.month - start.month + 1
    if start.month == 1, months.isMultiple(of: 12) {
      let (first, last) = (end.year + 1, end.year + months / 12)
      return first == last ? "\(first)" : "\(first) a \(last)"
    }
    let shift = months > 12 && months % 12 == 1 ? months - 1 : months
    return "\(SpanishDate.month(start.adding(months: shift))) a "
      + SpanishDate.month(end.startOfMonth.adding(months: shift))
  }

  /// A title in which the years of a term are those of another one.
  package static func title(_ title: String, from old: DateSpan, to new: DateSpan) -> String {
    let shift = new.start.year - old.start.year
    var result = ""
    var digits = ""
    for character in title + "\u{0}" {
      if let digit = character.wholeNumberValue, character.isASCII, (0...9).contains(digit) {
        digits.append(character)
        continue
      }
      if digits.utf8.count == 4, let year = Int(digits),
        (old.start.year...old.end.year).contains(year)
      {
        digits = String(year + shift)
      }
      result += digits
      digits = ""
      result.append(character)
    }
    return String(result.dropLast())
  }
}
