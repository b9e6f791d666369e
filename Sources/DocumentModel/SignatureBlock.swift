/// One who signs: a space for the hand, the name and the office under it.
package struct SignatureBlock: Hashable, Sendable {
  /// The person, with title.
  package let name: String
  /// The office in which the person signs.
  package let office: String
  /// The address at which the person answers.
  package let contact: String?
  /// In what role, printed above: «Elaboró», «Autorizó».
  package let role: String?

  /// A person with an office.
  package init(name: String, office: String, contact: String? = nil, role: String? = nil) {
    self.name = name
    self.office = office
    self.contact = contact
    self.role = role
  }
}
