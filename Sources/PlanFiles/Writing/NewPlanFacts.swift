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
  /// Whether its tree begins with commitments and their actions, and not with axes and their lines.
  package var hasCommitments = false

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
