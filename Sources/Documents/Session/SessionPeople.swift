import CivilTime
import PlanModel
import SpanishText

/// Who is who at a session: the members and the offices of its day.
struct SessionPeople: Sendable {
  /// The members, in the order of the plan, then those who came later.
  let members: [Member]
  private let offices: [(office: String, holder: String?)]

  init(_ session: SessionSubject) {
    members = session.input.state.members(on: session.memberDay)
    offices = session.input.state.offices(on: session.memberDay)
  }

  /// The member of a key; nil for anybody else.
  func member(_ key: String) -> Member? {
    members.first { $0.key.value == key } ?? members.first { $0.key.value.folded == key.folded }
  }

  /// «Nombre (TLA)»: somebody by key or by name, as far as the plan knows the person.
  func words(_ text: String) -> String {
    guard let member = member(text) else { return text }
    return member.name.map { "\($0) (\(member.key.value))" } ?? member.key.value
  }

  /// The same with the office that the person holds: «Nombre (TLA), titular de la coordinación».
  func wordsWithOffice(_ text: String) -> String {
    guard let office = office(of: text) else { return words(text) }
    let title = ReportWords.officeHolder(office)
    return "\(words(text)), \(title.prefix(1).lowercased())\(title.dropFirst())"
  }

  /// The name by which somebody signs; nil where the plan knows a key and no person.
  func name(_ text: String) -> String? {
    guard let member = member(text) else { return text }
    return member.name
  }

  /// The office that somebody held on the day.
  func office(of text: String) -> String? {
    let name = (name(text) ?? text).folded
    return offices.first { $0.holder?.folded == name }?.office
  }

  /// The office that keeps the minutes, with who held it; nil where the plan names none.
  var secretariat: (office: String, holder: String?)? {
    offices.first { $0.office.folded.contains("secretaria") }
  }
}
