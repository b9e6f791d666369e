import CivilTime
import SpanishText

/// What must be known of a commission before its plan can be begun.
package struct NewPlanFacts: Hashable, Sendable {
  /// The title of the plan.
  package var title: String
  /// The acronym of the commission.
  package var acronym: String
  /// The name of the commission.
  package var commission: String
  /// The institution or system that it is part of.
  package var institution: String?
  /// The term, as a person writes it.
  package var term: String
  /// Who holds the coordination.
  package var coordination: String?
  /// Who holds the secretariat.
  package var secretariat: String?
  /// How many ordinary sessions the calendar has; nil where nobody said it yet.
  package var sessions: Int?

  /// The facts that every plan needs.
  package init(title: String, acronym: String, commission: String, term: String) {
    self.title = title
    self.acronym = acronym
    self.commission = commission
    self.term = term
  }

  /// The acronym that a name suggests: the initials of its words in capitals; nil without two.
  package static func acronym(of name: String) -> String? {
    let initials = name.split { !$0.isLetter }.compactMap(\.first).filter(\.isUppercase)
    return initials.count > 1 ? String(initials) : nil
  }
}

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

extension String {
  /// The text as it may stand in a comment: on one line, without signs that nobody sees.
  package var asComment: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar -> Unicode.Scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: " "
          default: scalar
          }
        })
    ).split(separator: " ").joined(separator: " ")
  }
}
