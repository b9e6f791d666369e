import CivilTime
import PlanModel

/// Who came to the sessions, member by member.
///
/// A session counts for those who were members on its day, where the log tells who came.
package struct Attendance: Sendable {
  /// A member, present or former, with the sessions that counted.
  package struct Record: Sendable {
    /// The member, with the person who holds or last held the place.
    package let member: Member
    /// To how many sessions the member came.
    package internal(set) var attended = 0
    /// How many sessions were held, with a list of who came, while the member belonged.
    package internal(set) var held = 0
    /// When the member came or went, in order.
    package internal(set) var changes: [(day: CivilDate, change: MembershipChange, name: String?)] =
      []
  }

  /// The members of the plan in its order, then those who came later.
  package let records: [Record]
  /// How many sessions that were held tell who came; working meetings are none.
  package let sessions: Int
  /// How many sessions that were held do not.
  package let sessionsWithoutList: Int

  /// The attendance up to the cut-off of a state.
  package init(_ state: PlanState) {
    let history = state.commission
    var names: [String: String?] = [:]
    var order = history.commission.members
    var known = Set(order.map(\.key.value))
    for (_, _, update) in history.memberships where update.change == .joins {
      if known.insert(update.member.value).inserted { order.append(Member(key: update.member)) }
      if let name = update.name { names[update.member.value] = name }
    }
    var records = order.map { member -> Record in
      var member = member
      if let name = names[member.key.value] { member.name = name }
      return Record(member: member)
    }
    let places = Dictionary(
      records.enumerated().map { ($0.element.member.key.value, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (_, day, update) in history.memberships {
      guard let place = places[update.member.value] else { continue }
      records[place].changes.append((day, update.change, update.name))
    }
    // A working meeting is no session, and nobody has to come to it.
    let held = state.sessions.filter { $0.heldOn != nil && $0.knownKind != .workingMeeting }
    let listed = held.filter { !$0.attendance.values.isEmpty }
    for session in listed {
      guard let day = session.heldOn else { continue }
      let present = Set(session.attendance.values.map(\.value))
      for member in history.members(on: day) {
        guard let place = places[member.key.value] else { continue }
        records[place].held += 1
        if present.contains(member.key.value) { records[place].attended += 1 }
      }
    }
    self.records = records
    sessions = listed.count
    sessionsWithoutList = held.count - listed.count
  }
}
