import CivilTime
import PlanModel

/// Who is a member on days that are asked for one after the other.
///
/// A change counts from its own day on, as in `CommissionHistory`.
struct MembersByDay {
  /// The voting right of each member.
  private(set) var members: [String: Bool] = [:]
  private let changes: [(day: CivilDate, member: String, change: MembershipChange)]
  private let rights: [String: Bool]
  private var next = 0

  /// The members of a plan, before any change of its log.
  init(_ subject: CheckSubject) {
    for member in subject.plan.commission.members {
      members[member.key.value] = member.hasVote
    }
    rights = members
    changes = subject.facts.memberships.map { entry, member, change in
      (subject.log.entries[entry].day, member.value, change)
    }.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { ($0.element.0, $0.element.1, $0.element.2) }
  }

  /// How many members have a vote.
  var voters: Int { members.values.count { $0 } }

  /// Goes on to a day that is not before the last one.
  mutating func advance(to day: CivilDate) {
    while next < changes.count, changes[next].day <= day {
      let (_, member, change) = changes[next]
      members[member] = change == .joins ? rights[member] ?? true : nil
      next += 1
    }
  }

  /// Visits the sessions that were held, by day, each with the members of its day; none where the
  /// plan does not say who the members are.
  static func onDays(
    ofSessions subject: CheckSubject, _ body: (SessionAccount, CivilDate, MembersByDay) -> Void
  ) {
    guard !subject.plan.commission.members.isEmpty else { return }
    var members = MembersByDay(subject)
    let held = subject.sessions.compactMap { session in session.heldOn.map { ($0, session) } }
    for (day, session) in held.enumerated().sorted(by: {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }).map(\.element) {
      members.advance(to: day)
      body(session, day, members)
    }
  }
}
