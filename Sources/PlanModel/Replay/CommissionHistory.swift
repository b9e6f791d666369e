import CivilTime

/// Who belonged to the commission and who held its offices, day by day.
///
/// A change counts from its own day on: who leaves on the 30th is no member on the 30th.
package struct CommissionHistory: Sendable {
  /// The commission as the plan tells it.
  package let commission: Commission
  /// Those who came and went up to the cut-off, in order.
  package private(set) var memberships: [(entry: Int, day: CivilDate, change: MembershipUpdate)] =
    []
  /// The offices that passed to somebody else, in order.
  package private(set) var handovers: [Handover] = []

  /// A member who comes or goes.
  package struct MembershipUpdate: Sendable {
    /// The key of the member.
    package let member: Located<String>
    /// Whether the member comes or goes.
    package let change: MembershipChange
    /// The person who comes.
    package let name: String?
  }

  /// An office that passes to somebody else.
  package struct Handover: Sendable {
    /// The place of its entry in `PlanState.entries`.
    package let entry: Int
    /// The day from which it counts.
    package let day: CivilDate
    /// The office («coordinación»).
    package let office: Located<String>
    /// Who takes it; nil when it stays vacant.
    package let name: String?
  }

  init(_ commission: Commission) { self.commission = commission }

  /// The members on a day: those of the plan in its order, then those who came later.
  package func members(on day: CivilDate) -> [Member] {
    var members = commission.members
    var isMember = members.map { _ in true }
    var index: [String: Int] = [:]
    for (place, member) in members.enumerated() { index[member.key.value] = place }
    for (_, _, update) in memberships.prefix(while: { $0.day <= day }) {
      let place: Int
      if let known = index[update.member.value] {
        place = known
      } else {
        guard update.change == .joins else { continue }
        place = members.count
        index[update.member.value] = place
        members.append(Member(key: update.member))
        isMember.append(true)
      }
      isMember[place] = update.change == .joins
      if update.change == .joins { members[place].name = update.name ?? members[place].name }
    }
    return zip(members, isMember).filter(\.1).map(\.0)
  }

  /// Who holds each office on a day, in the order of the plan, then of the log; nil where vacant.
  package func offices(on day: CivilDate) -> [(office: String, holder: String?)] {
    var offices = commission.offices.map { (office: $0.key.value, holder: Optional($0.text.value)) }
    var index: [String: Int] = [:]
    for (place, office) in offices.enumerated() { index[office.office] = place }
    for handover in handovers.prefix(while: { $0.day <= day }) {
      if let place = index[handover.office.value] {
        offices[place].holder = handover.name
      } else {
        index[handover.office.value] = offices.count
        offices.append((handover.office.value, handover.name))
      }
    }
    return offices
  }

  mutating func record(_ change: MembershipUpdate, on day: CivilDate, at index: Int) {
    memberships.append((index, day, change))
  }

  mutating func record(office: Located<String>, name: String?, on day: CivilDate, at index: Int) {
    handovers.append(Handover(entry: index, day: day, office: office, name: name))
  }
}
