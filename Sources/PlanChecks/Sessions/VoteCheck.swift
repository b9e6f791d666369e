import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Votes fit what came of them and those who could vote.
enum VoteCheck: PlanCheck {
  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var findings = subject.sessions.flatMap { session in
      motions(of: session).compactMap { contradiction(in: $0, subject) }
    }
    MembersByDay.onDays(ofSessions: subject) { session, _, members in
      let motions = motions(of: session)
      guard !motions.isEmpty else { return }
      let quorum = session.quorum(members.members, subject.plan)
      for motion in motions {
        findings += figures(of: motion, in: session, quorum, members.voters, subject)
        if let finding = majority(of: motion, in: session, quorum, subject) {
          findings.append(finding)
        }
      }
    }
    return findings + rolls(subject)
  }

  // MARK: What was voted

  /// Something that was voted, with what it is and says came of it.
  private struct Motion {
    let text: Located<String>
    var votes: [(commission: String?, vote: Located<Vote>)]
    var outcome: Outcome?
    var majority: Located<String>?
    var absent: [Located<String>] = []
  }

  private static func motions(of session: SessionAccount) -> [Motion] {
    let items = session.agenda.compactMap { item -> Motion? in
      let parts = item.partVotes.map { (Optional($0.commission.value), $0.vote) }
      let votes = (item.vote.map { [(nil, $0)] } ?? []) + parts
      guard !votes.isEmpty else { return nil }
      return Motion(
        text: item.subject, votes: votes, outcome: item.outcome?.value,
        majority: item.majority ?? session.plannedMajority(of: item), absent: item.absent)
    }
    return items
      + session.agreements.compactMap { agreement in
        agreement.vote.map {
          Motion(
            text: agreement.text, votes: [(nil, $0)], outcome: .approved,
            majority: agreement.majority, absent: agreement.absent)
        }
      }
  }

  // MARK: Votes and those who could vote

  private static func figures(
    of motion: Motion, in session: SessionAccount, _ quorum: SessionQuorum, _ members: Int,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    motion.votes.compactMap { commission, vote in
      guard case .counted(let counted) = vote.value, commission != nil || session.isOwn,
        let count = quorum.counts.first(where: { $0.commission?.folded == commission?.folded })
      else { return nil }
      let isListed = commission != nil || !session.attendance.isEmpty
      let absent = motion.absent.count { count.presentVoters.contains($0.value) }
      let limit = isListed ? count.presentVoters.count - absent : members
      let attendance = session.attendance.first.map { subject.inLog($0.range) }
      if counted.total > limit {
        return CheckMessages.tooManyVotes(
          counted.total, limit, isListed: isListed, subject.inLog(vote.range),
          attendance: attendance)
      }
      // Only whoever tells who left the room, or calls by name, tells of every vote.
      let isComplete = !motion.absent.isEmpty || !counted.roll.isEmpty
      guard isListed, isComplete, counted.total < limit else { return nil }
      return CheckMessages.tooFewVotes(
        counted.total, limit, subject.inLog(vote.range), attendance: attendance)
    }
  }

  // MARK: What came of it

  private static func contradiction(in motion: Motion, _ subject: CheckSubject) -> Diagnostic? {
    for case .counted(let votes) in motion.votes.map(\.vote.value) {
      let place = subject.inLog(motion.text.range)
      if motion.outcome == .approved, votes.against > votes.inFavour {
        return CheckMessages.approvedAgainst(
          inFavour: votes.inFavour, against: votes.against, place)
      }
      if votes.against > 0, motion.text.value.folded.contains("por unanimidad") {
        return CheckMessages.notUnanimous(votes.against, place)
      }
    }
    return nil
  }

  /// What the rule of the plan says came of it, where the log says otherwise.
  private static func majority(
    of motion: Motion, in session: SessionAccount, _ quorum: SessionQuorum,
    _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let outcome = motion.outcome, outcome == .approved || outcome == .rejected,
      let (rule, text) = subject.plan.rules.majority(
        kind: session.kind, name: session.name, item: motion.majority)
    else { return nil }
    for (commission, vote) in motion.votes {
      guard case .counted(let votes) = vote.value, votes.against <= votes.inFavour else { continue }
      guard
        let result = quorum.result(
          of: votes, commission, by: rule, absent: motion.absent,
          casting: votes.castingBallot(holder: nil, outcome: outcome))
      else { continue }
      // A tie may have been decided, and of several commissions another one may have said no.
      let isOther =
        outcome == .approved
        ? result.outcome == .rejected
        : result.outcome == .approved && motion.votes.count == 1
      guard isOther else { continue }
      return CheckMessages.againstTheRule(
        result, isApproved: outcome == .approved, rule: text, subject.inLog(motion.text.range))
    }
    return nil
  }

  // MARK: The roll

  private static func rolls(_ subject: CheckSubject) -> [Diagnostic] {
    subject.sessions.flatMap { session -> [Diagnostic] in
      let attended = Set(session.attendance.map(\.value))
      return motions(of: session).flatMap { motion -> [Diagnostic] in
        let absent = Set(motion.absent.map(\.value))
        return motion.votes.flatMap { commission, vote -> [Diagnostic] in
          guard case .counted(let votes) = vote.value, let first = votes.roll.first else {
            return []
          }
          var findings: [Diagnostic] = []
          let counted = CountedVote(roll: votes.roll)
          if (counted.inFavour, counted.against, counted.abstentions)
            != (votes.inFavour, votes.against, votes.abstentions)
          {
            findings.append(
              CheckMessages.otherRoll(counted, votes, subject.inLog(first.member.range)))
          }
          guard commission == nil, !attended.isEmpty else { return findings }
          let strangers = votes.roll.map(\.member).filter {
            !attended.contains($0.value) || absent.contains($0.value)
          }
          return findings
            + strangers.map {
              CheckMessages.voteOfAbsent(
                $0.value, hadLeft: absent.contains($0.value), subject.inLog($0.range))
            }
        }
      }
    }
  }
}
