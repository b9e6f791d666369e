import CivilTime
import PlanModel
import SpanishText

/// Who is who at a session: the members and the offices of its day.
struct SessionPeople: Sendable {
  /// The members, in the order of the plan, then those who came later.
  let members: [Member]
  private let offices: [(office: String, holder: String?)]
  private let substitutes: [String: String]

  init(_ session: SessionSubject) {
    members = session.input.state.members(on: session.memberDay)
    offices = session.input.state.offices(on: session.memberDay)
    substitutes = Dictionary(
      session.status.substitutions.map { ($0.key.value, $0.text.value) },
      uniquingKeysWith: { _, last in last })
  }

  /// The member of a key, else of a name; nil for anybody else.
  func member(_ text: String) -> Member? {
    let folded = text.folded
    return members.first { $0.key.value == text } ?? members.first { $0.key.value.folded == folded }
      ?? members.first { $0.name?.folded == folded }
  }

  /// Who stood in for a member.
  func substitute(_ key: String) -> String? { member(key).flatMap { substitutes[$0.key.value] } }

  /// «Nombre (TLA)»: somebody by key or by name, as far as the plan knows the person; of a member for
  /// whom somebody stood in, that person.
  func words(_ text: String) -> String {
    guard let member = member(text) else { return text }
    if let substitute = substitute(text) {
      return "\(substitute), en suplencia de \(Self.words(member))"
    }
    return Self.words(member)
  }

  /// The same with the office that the person holds: «Nombre (TLA), titular de la coordinación».
  func wordsWithOffice(_ text: String) -> String {
    guard substitute(text) == nil, let office = office(of: text) else { return words(text) }
    return "\(words(text)), \(Spanish.uncapitalized(ReportWords.officeHolder(office)))"
  }

  private static func words(_ member: Member) -> String {
    member.name.map { "\($0) (\(member.key.value))" } ?? member.key.value
  }

  /// The name by which somebody signs; nil where the plan knows a key and no person.
  func name(_ text: String) -> String? {
    guard let member = member(text) else { return text }
    return substitute(text) ?? member.name
  }

  /// The office that somebody held on the day.
  func office(of text: String) -> String? {
    let name = (member(text).map { $0.name ?? "" } ?? text).folded
    return name.isEmpty ? nil : offices.first { $0.holder?.folded == name }?.office
  }

  /// The office that keeps the minutes, with who held it; nil where the plan names none.
  var secretariat: (office: String, holder: String?)? {
    offices.first { $0.office.folded.contains("secretaria") }
  }
}
