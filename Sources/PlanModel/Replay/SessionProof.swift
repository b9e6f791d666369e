import CivilTime

extension SessionRecord {
  /// The record without what has a day of its own that comes after another: the call, and the approval
  /// of the minutes.
  func known(on day: CivilDate) -> SessionRecord {
    var known = self
    if let called = call?.value.end, called > day {
      (known.call, known.callNumber) = (nil, nil)
      (known.callAnnexes, known.acknowledgements) = ([], [])
    }
    if let approved = minutes?.approvedOn?.value.end, approved > day {
      known.minutes?.approvedIn = nil
      known.minutes?.approvedOn = nil
      known.minutes?.isReadingWaived = nil
    }
    return known
  }

  /// How surely an entry tells that the session was held on its day.
  package enum Proof: Int, Comparable, Sendable {
    /// It names the session and nothing else that happens at one: minutes, a remark.
    case bare
    /// It tells how people met, or what was dealt with.
    case content
    /// It tells who came, what was voted or agreed, or the hours.
    case substance

    package static func < (left: Proof, right: Proof) -> Bool { left.rawValue < right.rawValue }
  }

  /// The proof that the record gives, or nil when it only tells what comes before a session or after
  /// it: that it was planned, called, put off or cancelled, or that its minutes were approved.
  package func proof(on day: CivilDate) -> Proof? {
    switch state?.value {
    case .planned, .postponed, .cancelled: return nil
    case .held: return .substance
    case nil: break
    }
    if tellsWhatHappened { return .substance }
    if plannedFor != nil || plannedHour != nil || link != nil { return nil }
    if let call {
      if (call.value.end ?? day) >= day { return nil }
    } else if callNumber != nil {
      return nil
    }
    if tellsContent { return .content }
    // What was sent with the call, who acknowledged it and the minutes come on days of their own.
    return callAnnexes.isEmpty && acknowledgements.isEmpty && minutes == nil ? .bare : nil
  }

  private var tellsWhatHappened: Bool {
    !attendance.isEmpty || !remote.isEmpty || !substitutions.isEmpty || !agreements.isEmpty
      || opened != nil || closed != nil || presidedBy != nil || quorumDeclaredBy != nil
      || !agendaChanges.isEmpty || !recesses.isEmpty || !parts.isEmpty
      || agenda.contains(where: \.tellsWhatCameOfIt)
  }

  private var tellsContent: Bool {
    !agenda.isEmpty || kind != nil || mode != nil || venue != nil || isSecondCall != nil
      || !excused.isEmpty || !guests.isEmpty
  }
}

extension AgendaItem {
  /// The item and the points below it.
  package var withPoints: [AgendaItem] { [self] + points.flatMap(\.withPoints) }

  fileprivate var tellsWhatCameOfIt: Bool {
    outcome != nil || vote != nil || !concludes.isEmpty || !partVotes.isEmpty
      || points.contains(where: \.tellsWhatCameOfIt)
  }
}
