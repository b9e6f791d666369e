import CivilTime
import SpanishText

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
  /// The state that was told last; mostly the rest says it.
  package private(set) var toldState: SessionState?
  /// The day on which it was told.
  package private(set) var toldOn: CivilDate?
  /// The hour for which it is planned, as written.
  package private(set) var plannedHour: String?
  /// How people met.
  package private(set) var mode: Located<SessionMode>?
  /// Where.
  package private(set) var venue: String?
  /// The address of the meeting from afar.
  package private(set) var link: String?
  /// The hour at which it began, as written.
  package private(set) var opened: String?
  /// The hour at which it ended, as written.
  package private(set) var closed: String?
  /// When it was called.
  package private(set) var call: Located<TemporalExpression>?
  /// The oficio of the call.
  package private(set) var callNumber: String?
  /// The day on which it was called; nil while the log does not tell that it was.
  package private(set) var calledOn: CivilDate?
  /// What was sent with the call.
  package private(set) var callAnnexes = UniqueTexts()
  /// Who acknowledged the call.
  package private(set) var acknowledgements = UniqueTexts()
  /// Whether it was held in second call.
  package private(set) var isSecondCall = false
  /// The commissions that met together.
  package private(set) var joint = UniqueTexts()
  /// Who presided, by key or by name.
  package private(set) var presidedBy: Located<String>?
  /// Who declared the quorum, by key or by name.
  package private(set) var quorumDeclaredBy: Located<String>?
  /// Who attended, in the room or from afar.
  package private(set) var attendance = UniqueTexts()
  /// Those who attended from afar.
  package private(set) var remote = UniqueTexts()
  /// Who stood in for a member, by the member.
  package private(set) var substitutions: [Definition] = []
  /// Members who were absent with reason.
  package private(set) var excused = UniqueTexts()
  /// Who was there by invitation, without being a member.
  package private(set) var guests = UniqueTexts()
  /// Attendance and vote by commission, where several met as one.
  package private(set) var parts: [JointPart] = []
  /// Changes of the agenda that were put to the vote.
  package private(set) var agendaChanges = UniqueTexts()
  /// The agenda that was told before the session; empty where only the calendar tells one.
  package private(set) var announcedAgenda: [AgendaItem] = []
  /// The agenda that was dealt with.
  package private(set) var agenda: [AgendaItem] = []
  /// The breaks, as written.
  package private(set) var recesses: [String] = []
  /// The address or the file of the recording.
  package private(set) var recording: String?
  /// The address or the file of the stenographic version.
  package private(set) var transcript: String?
  /// How far its minutes are; nil while the log does not tell of any.
  package private(set) var minutes: SessionMinutes?
  /// The day on which its minutes were approved, by their own date, else by that of the entry.
  package private(set) var minutesApprovedOn: CivilDate?
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

  /// Whether it will not be held.
  package var isCancelled: Bool { heldOn == nil && toldState == .cancelled }

  /// Whether it was put off and nobody said until when.
  package var isPostponedWithoutDate: Bool {
    guard heldOn == nil, toldState == .postponed, let toldOn else { return false }
    return !schedule.changes.contains { $0.day >= toldOn }
  }

  /// When it is to be held, as it is known at the cut-off; nil once it was cancelled, and while
  /// nobody knows until when it was put off.
  package var plannedDate: Located<TemporalExpression>? {
    isCancelled || isPostponedWithoutDate ? nil : schedule.current
  }

  /// The one day for which it is planned; nil where there is none, or a vaguer date.
  package var plannedDay: CivilDate? {
    guard let date = plannedDate?.value, date.start == date.end else { return nil }
    return date.end
  }

  /// Whether it was called for the day that holds: a call goes with its day when that changes.
  package var isCalled: Bool {
    guard let calledOn else { return false }
    return schedule.changes.allSatisfy { $0.day <= calledOn }
  }

  /// The agenda by which its items are numbered: as it was announced, else as planned, each item with
  /// what came of it; then what was dealt with beside it.
  package var orderOfBusiness: [AgendaItem] {
    (announcedAgenda.isEmpty ? planned?.agenda ?? [] : announcedAgenda).merged(with: agenda)
  }

  /// Takes in what an entry tells; `own` is the acronym of the plan's commission.
  mutating func merge(
    _ record: SessionRecord, of entry: LogEntry, at index: Int, own: String? = nil
  ) {
    entries.append(index)
    mergeCircumstances(of: record)
    mergeCall(of: record, in: entry)
    mergePeople(of: record, own: own)
    if let state = record.state { (toldState, toldOn) = (state.value, entry.day) }
    if let date = record.plannedFor { schedule.plan(date, in: entry, at: index) }
    if let told = record.minutes {
      minutes = minutes?.merged(with: told) ?? told
      if told.isApproved { minutesApprovedOn = told.approvedOn?.value.end ?? entry.day }
    }
    evidence += entry.evidence
    guard let told = record.proof(on: entry.day) else {
      // The agenda that goes out with the call is planned, not dealt with.
      if !record.agenda.isEmpty { announcedAgenda = record.agenda }
      return
    }
    agenda = agenda.merged(with: record.agenda)
    if proof.map({ told > $0 }) ?? true {
      proof = told
      heldOn = entry.realized?.value.end ?? entry.day
    }
  }

  private mutating func mergeCircumstances(of record: SessionRecord) {
    writtenKind = record.kind ?? writtenKind
    plannedHour = record.plannedHour ?? plannedHour
    mode = record.mode ?? mode
    venue = record.venue ?? venue
    link = record.link ?? link
    opened = record.opened ?? opened
    closed = record.closed ?? closed
    isSecondCall = record.isSecondCall?.value ?? isSecondCall
    agendaChanges.add(record.agendaChanges)
    recesses += record.recesses
    recording = record.recording ?? recording
    transcript = record.transcript ?? transcript
  }

  private mutating func mergeCall(of record: SessionRecord, in entry: LogEntry) {
    call = record.call ?? call
    callNumber = record.callNumber ?? callNumber
    if let call = record.call {
      calledOn = call.value.end ?? entry.day
    } else if record.callNumber != nil, !isCalled {
      // The number of a call that went out already does not send it again.
      calledOn = entry.day
    }
    callAnnexes.add(record.callAnnexes)
    acknowledgements.add(record.acknowledgements)
  }

  private mutating func mergePeople(of record: SessionRecord, own: String?) {
    presidedBy = record.presidedBy ?? presidedBy
    quorumDeclaredBy = record.quorumDeclaredBy ?? quorumDeclaredBy
    attendance.add(record.present)
    remote.add(record.remote)
    substitutions = substitutions.replaced(by: record.substitutions)
    excused.add(record.excused)
    guests.add(record.guests)
    joint.add(record.joint)
    for part in record.parts {
      let name = part.commission.value.folded
      if let place = parts.firstIndex(where: { $0.commission.value.folded == name }) {
        parts[place] = parts[place].merged(with: part)
      } else {
        parts.append(part)
      }
      // Who came of the plan's own commission came to its session.
      guard name == own?.folded else { continue }
      attendance.add(part.present)
      remote.add(part.remote)
      substitutions = substitutions.replaced(by: part.substitutions)
    }
  }
}
