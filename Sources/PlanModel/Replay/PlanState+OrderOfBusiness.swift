import CivilTime
import SpanishText

/// What the order of business of a session holds, beside what its agenda writes.
extension PlanState {
  /// The order of business of a session, as it stands on its day: what was approved, settled or
  /// concluded before it does not come back, what came later does not count.
  ///
  /// `addition` is an item that the agenda lacks and is about to get.
  package func orderOfBusiness(
    of session: SessionStatus, adding addition: AgendaItem? = nil
  ) -> OrderOfBusiness {
    let day = session.heldOn ?? session.plannedDate?.value.end
    let agenda = session.orderOfBusiness + [addition].compactMap(\.self)
    return OrderOfBusiness(formal: formalItems(of: session, on: day), agenda: agenda)
  }

  private func formalItems(
    of session: SessionStatus, on day: CivilDate?
  ) -> [OrderOfBusiness.Kind] {
    let kind = session.knownKind
    if kind == .workingMeeting {
      // A meeting decides nothing: there is no quorum, no vote and nothing to approve.
      return [.attendance] + openAgreements(for: session, on: day) + otherMatters(session)
        + [.decisions, .closing]
    }
    if kind == .solemn {
      return [.attendance, .quorum] + otherMatters(session) + [.closing]
    }
    return [.attendance, .quorum, .approvalOfAgenda]
      + minutesToApprove(in: session, on: day) + (kind == .installation ? [.installation] : [])
      + openAgreements(for: session, on: day) + linesToReport(in: session, on: day)
      + otherMatters(session) + [.decisions, .closing]
  }

  private func otherMatters(_ session: SessionStatus) -> [OrderOfBusiness.Kind] {
    plan.rules.hasOtherMatters(session) ? [.otherMatters] : []
  }

  /// The sessions whose minutes wait for this one, by day; nothing where no session came before it
  /// whose minutes may still be open.
  ///
  /// A joint body approves its own minutes. Of a log that keeps no minutes, those of the last session
  /// are meant. A session that is planned before this one counts before it is held: the number of
  /// what follows must not change once it is.
  private func minutesToApprove(
    in session: SessionStatus, on day: CivilDate?
  ) -> [OrderOfBusiness.Kind] {
    let identity = session.name.identity
    let waiting = sessions.filter { other in
      guard other.name.identity != identity, other.knownKind != .workingMeeting,
        other.isJoint == session.isJoint, isBefore(other, day)
      else { return false }
      let isApprovedHere = other.minutes?.approvedIn.map { SessionName($0.value).identity }
      guard let approved = other.minutesApprovedOn, isApprovedHere != identity else { return true }
      return day.map { approved >= $0 } ?? false
    }
    guard !waiting.isEmpty else { return [] }
    let held = waiting.filter { $0.heldOn != nil }.enumerated()
      .sorted {
        ($0.element.heldOn ?? cutOff, $0.offset) < ($1.element.heldOn ?? cutOff, $1.offset)
      }
      .map(\.element.key)
    let keepsMinutes = sessions.contains { $0.minutes != nil }
    return [.minutes(of: keepsMinutes ? held : Array(held.suffix(1)))]
  }

  private func isBefore(_ other: SessionStatus, _ day: CivilDate?) -> Bool {
    guard let day else { return other.heldOn != nil }
    return (other.heldOn ?? other.plannedDate?.value.end).map { $0 < day } ?? false
  }

  /// The agreements that are open when a session begins, those due first before the others.
  ///
  /// A working meeting follows up what such meetings undertook, and a joint body what it agreed.
  private func openAgreements(
    for session: SessionStatus, on day: CivilDate?
  ) -> [OrderOfBusiness.Kind] {
    let open = agreements.indices.filter { place in
      let agreement = agreements[place]
      let isOpen = agreement.isOpen || day.map { settled(agreement) >= $0 } ?? false
      guard isOpen, agreement.isFollowedUp, began(agreement, before: day) else { return false }
      let source = agreement.session.flatMap(self.session)
      guard source?.name.identity != session.name.identity else { return false }
      return isFollowedUp(source, in: session)
    }
    guard !open.isEmpty else { return [] }
    let places = open.sorted {
      (agreements[$0].dueOn ?? .latest, $0) < (agreements[$1].dueOn ?? .latest, $1)
    }
    return [.agreements(places)]
  }

  private func isFollowedUp(_ source: SessionStatus?, in session: SessionStatus) -> Bool {
    if session.knownKind == .workingMeeting { return source?.knownKind == .workingMeeting }
    return !session.isJoint || source?.isJoint == true
  }

  private func settled(_ agreement: AgreementStatus) -> CivilDate {
    agreement.settledOn ?? .earliest
  }

  private func began(_ agreement: AgreementStatus, before day: CivilDate?) -> Bool {
    guard let day else { return true }
    let first = agreement.takenOn ?? agreement.entries.first.map { entries[$0].day }
    return first.map { $0 < day } ?? false
  }

  /// The lines that fell due after the last session, or fall due by this one, and are not concluded;
  /// none in sessions that deal with nothing but what they were called for.
  private func linesToReport(
    in session: SessionStatus, on day: CivilDate?
  ) -> [OrderOfBusiness.Kind] {
    switch session.knownKind {
    case .installation, .solemn, .workingMeeting: return []
    case .extraordinary where sessions.contains { $0.knownKind == .ordinary }: return []
    default: break
    }
    guard let day else { return [] }
    let last = sessions.filter { $0.knownKind != .workingMeeting }.compactMap(\.heldOn)
      .filter { $0 < day }.max()
    let due = plan.items.flatMap(\.leaves).map(\.key.value).filter { key in
      guard let line = line(key), let schedule = line.schedule.current?.value,
        schedule.recurrence == nil, let end = schedule.end, end <= day,
        last.map({ end > $0 }) ?? true
      else { return false }
      if let concluded = line.concludedOn { return concluded >= day }
      return line.state != .cancelled && line.state != .suspended
    }
    return due.isEmpty ? [] : [.lines(due)]
  }
}

extension PlanRules {
  /// Whether «asuntos generales» stand on the agenda of a session: by the rule of the plan, and
  /// without it in all but those that deal with one thing alone.
  package func hasOtherMatters(_ session: SessionStatus) -> Bool {
    guard let otherMatters else {
      switch session.knownKind {
      case .extraordinary, .solemn, .workingMeeting: return false
      default: return true
      }
    }
    return otherMatters.contains { rule in
      let rule = rule.value.folded
      return [session.kind, session.name.kind].map(\.folded).contains {
        // «Ordinarias» names the ordinary kind.
        $0 == rule || $0 == rule + "s" || $0 + "s" == rule
      }
    }
  }
}
