import CivilTime

/// A session, planned or not, with all that the log tells of it up to the cut-off.
package struct SessionStatus: Sendable {
  /// The key («ordinaria 1»).
  package let key: String
  /// What the calendar planned; nil for a session that nobody planned.
  package let planned: PlannedSession?
  /// When it was and is planned.
  package internal(set) var schedule: ScheduleHistory
  /// The day on which it was held; nil while the log does not tell that it was.
  package private(set) var heldOn: CivilDate?
  /// The kind, where the log tells one; the key tells it otherwise.
  package private(set) var writtenKind: Located<String>?
  /// How people met.
  package private(set) var mode: Located<SessionMode>?
  /// Where.
  package private(set) var venue: String?
  /// The hour at which it began, as written.
  package private(set) var opened: String?
  /// The hour at which it ended, as written.
  package private(set) var closed: String?
  /// When it was called.
  package private(set) var call: Located<TemporalExpression>?
  /// The oficio of the call.
  package private(set) var callNumber: String?
  /// The commissions that met together.
  package private(set) var joint = UniqueTexts()
  /// Who attended.
  package private(set) var attendance = UniqueTexts()
  /// The agenda that was dealt with.
  package private(set) var agenda: [AgendaItem] = []
  /// Its agreements: their places in `PlanState.agreements`.
  package internal(set) var agreements: [Int] = []
  /// What proves it.
  package private(set) var evidence: [Evidence] = []
  /// Its entries: their places in `PlanState.entries`.
  package private(set) var entries: [Int] = []
  private var proof: SessionRecord.Proof?

  init(key: String, planned: PlannedSession?) {
    self.key = key
    self.planned = planned
    schedule = ScheduleHistory(written: planned?.date)
  }

  /// The kind and number of the session.
  package var name: SessionName { SessionName(key) }

  /// The kind: as written, else the key without its number.
  package var kind: String { writtenKind?.value ?? name.kind }

  mutating func merge(_ record: SessionRecord, of entry: LogEntry, at index: Int) {
    entries.append(index)
    writtenKind = record.kind ?? writtenKind
    mode = record.mode ?? mode
    venue = record.venue ?? venue
    opened = record.opened ?? opened
    closed = record.closed ?? closed
    call = record.call ?? call
    callNumber = record.callNumber ?? callNumber
    joint.add(record.joint)
    attendance.add(record.attendance)
    evidence += entry.evidence
    // The agenda that goes out with the call is planned, not dealt with.
    guard let told = record.proof(on: entry.day) else { return }
    agenda += record.agenda
    if proof.map({ told > $0 }) ?? true {
      proof = told
      heldOn = entry.realized?.value.end ?? entry.day
    }
  }
}

extension SessionRecord {
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

  /// The proof that the record gives, or nil when it only tells that the session was called.
  package func proof(on day: CivilDate) -> Proof? {
    if !attendance.isEmpty || !agreements.isEmpty || opened != nil || closed != nil
      || agenda.contains(where: \.tellsWhatCameOfIt)
    {
      return .substance
    }
    if let call {
      if (call.value.end ?? day) >= day { return nil }
    } else if callNumber != nil {
      return nil
    }
    return agenda.isEmpty && kind == nil && mode == nil && venue == nil ? .bare : .content
  }
}

extension AgendaItem {
  /// The item and the points below it.
  package var withPoints: [AgendaItem] { [self] + points.flatMap(\.withPoints) }

  fileprivate var tellsWhatCameOfIt: Bool {
    outcome != nil || vote != nil || !concludes.isEmpty
      || points.contains(where: \.tellsWhatCameOfIt)
  }
}
