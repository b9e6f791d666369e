import CivilTime

/// The part that an area has in an item; raw values are the words of the file, in the singular.
package enum ResponsibilityRole: String, CaseIterable, Sendable {
  /// Who answers for the item.
  case responsible = "responsable"
  /// Who follows it up on behalf of the commission.
  case inCharge = "encargada"
  /// Who answers for it too.
  case coResponsible = "corresponsable"
  /// Who helps.
  case supporting = "coadyuvante"
  /// Who accompanies from outside.
  case accompanying = "acompañante"

  /// The word of the file for several.
  package var plural: String { rawValue + "s" }
}

/// An area, or a person, with its part in an item.
package struct Responsibility: Sendable {
  /// The part.
  package let role: ResponsibilityRole
  /// The key of an area, or a text where the plan declares no areas.
  package let area: Located<String>
  /// The last day of the responsibility, when it ends before the item does; a date without days
  /// («no consta») where nobody knows which day it was.
  package let until: Located<TemporalExpression>?

  /// A responsibility, open-ended unless it is said otherwise.
  package init(
    role: ResponsibilityRole, area: Located<String>, until: Located<TemporalExpression>? = nil
  ) {
    self.role = role
    self.area = area
    self.until = until
  }
}
