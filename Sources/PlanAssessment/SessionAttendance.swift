import CivilTime
import PlanModel
import SpanishText

/// Who came to one session, and whether that was enough; of comisiones unidas, what the plan's own
/// commission tells of it.
package struct SessionAttendance: Sendable {
  /// The quorum, commission by commission.
  package let quorum: SessionQuorum
  /// The voting members on the day.
  package let voters: Int
  /// Those of them who came, in the order of the list.
  package let presentVoters: [String]
  /// The other members who came.
  package let presentOthers: [String]
  /// Who came without being a member on the day.
  package let guests: [String]
  /// How many voting members were needed; nil where the rule or the members aren't known, and for
  /// meetings to which it does not apply.
  package let needed: Int?

  /// The attendance of a session; nil where the log does not tell who came.
  package init?(of session: SessionStatus, in state: PlanState) {
    guard let quorum = state.quorum(of: session) else { return nil }
    let own = state.plan.commission.acronym?.value.folded
    // What another commission tells is no answer.
    let count = quorum.counts.first { $0.commission.map { $0.folded == own } ?? true }
    guard let count else { return nil }
    self.quorum = quorum
    voters = count.voters ?? 0
    presentVoters = count.presentVoters
    presentOthers = count.presentOthers
    guests = count.outsiders
    needed = count.needed
  }

  /// Whether enough voting members came; nil where that can't be told.
  package var isEnough: Bool? { quorum.isEnough }
}
