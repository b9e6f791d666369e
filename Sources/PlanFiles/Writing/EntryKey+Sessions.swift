import PlanModel

/// The keys of sessions, of what belongs to them and of agreements.
extension EntryKey {
  // MARK: A session

  /// The kind of a session, where its name does not say it.
  package static let sessionKind = EntryKey(SessionRecordSchema.kind)
  /// How far a session is.
  package static let sessionState = EntryKey(SessionRecordSchema.state)
  /// For when a session is planned.
  package static let plannedFor = EntryKey(SessionRecordSchema.plannedFor)
  /// The hour for which a session is planned.
  package static let plannedHour = EntryKey(SessionRecordSchema.plannedHour)
  /// How people met.
  package static let mode = EntryKey(SessionRecordSchema.mode)
  /// Where a session was held.
  package static let sessionVenue = EntryKey(SessionRecordSchema.venue)
  /// The address of a meeting from afar.
  package static let link = EntryKey(SessionRecordSchema.link)
  /// The hour at which a session began.
  package static let opened = EntryKey(SessionRecordSchema.opened)
  /// The hour at which it ended.
  package static let closed = EntryKey(SessionRecordSchema.closed)
  /// The commissions that met together.
  package static let joint = EntryKey(SessionRecordSchema.joint)
  /// The call of a session.
  package static let call = EntryKey(SessionRecordSchema.call)
  /// Whether it was held in second call.
  package static let secondCall = EntryKey(SessionRecordSchema.secondCall)
  /// Who presided.
  package static let presidedBy = EntryKey(SessionRecordSchema.presidedBy)
  /// Who declared the quorum.
  package static let quorumDeclaredBy = EntryKey(SessionRecordSchema.quorumDeclaredBy)
  /// Who attended.
  package static let attendance = EntryKey(SessionRecordSchema.attendance)
  /// Who attended from afar.
  package static let remote = EntryKey(SessionRecordSchema.remote)
  /// Who stood in for whom.
  package static let substitutions = EntryKey(SessionRecordSchema.substitutions)
  /// Who was absent with reason.
  package static let excused = EntryKey(SessionRecordSchema.excused)
  /// Who was there by invitation.
  package static let guests = EntryKey(SessionRecordSchema.guests)
  /// Changes of the agenda.
  package static let agendaChanges = EntryKey(SessionRecordSchema.agendaChanges)
  /// The items of an agenda.
  package static let agenda = EntryKey(SessionRecordSchema.agenda)
  /// The agreements of a session.
  package static let agreements = EntryKey(SessionRecordSchema.agreements)
  /// Attendance by commission.
  package static let parts = EntryKey(SessionRecordSchema.parts)
  /// The breaks of a session.
  package static let recesses = EntryKey(SessionRecordSchema.recesses)
  /// The recording.
  package static let recording = EntryKey(SessionRecordSchema.recording)
  /// The stenographic version.
  package static let transcript = EntryKey(SessionRecordSchema.transcript)
  /// The minutes.
  package static let minutes = EntryKey(SessionRecordSchema.minutes)

  // MARK: The call

  /// When a session was called.
  package static let callDate = EntryKey(CallSchema.date)
  /// The oficio of the call.
  package static let callNumber = EntryKey(CallSchema.number)
  /// What was sent with the call.
  package static let callAnnexes = EntryKey(CallSchema.annexes)
  /// Who acknowledged the call.
  package static let acknowledgements = EntryKey(CallSchema.acknowledgements)

  // MARK: A commission of several

  /// How many of its members have a vote.
  package static let partVoters = EntryKey(JointPartSchema.voters)
  /// Who attended of a commission.
  package static let partAttendance = EntryKey(JointPartSchema.attendance)

  // MARK: An item of an agenda, and its vote

  /// An item of which nobody says what is done with it.
  package static let item = EntryKey(AgendaItemSchema.untyped)
  /// The items of the plan that an item touches.
  package static let itemLines = EntryKey(AgendaItemSchema.lines)
  /// The points below an item.
  package static let points = EntryKey(AgendaItemSchema.points)
  /// Who presents an item.
  package static let presenter = EntryKey(AgendaItemSchema.presenter)
  /// What came of an item.
  package static let outcome = EntryKey(AgendaItemSchema.outcome)
  /// How it was voted.
  package static let vote = EntryKey(AgendaItemSchema.vote)
  /// How each commission voted.
  package static let partVotes = EntryKey(AgendaItemSchema.partVotes)
  /// The majority that an item needs.
  package static let majority = EntryKey(AgendaItemSchema.majority)
  /// Who had left the room.
  package static let absent = EntryKey(AgendaItemSchema.absent)
  /// Why somebody voted otherwise.
  package static let dissents = EntryKey(AgendaItemSchema.dissents)
  /// Who spoke.
  package static let speakers = EntryKey(AgendaItemSchema.speakers)
  /// What belongs to an item.
  package static let annexes = EntryKey(AgendaItemSchema.annexes)
  /// Votes in favour.
  package static let inFavour = EntryKey(VoteSchema.inFavour)
  /// Votes against.
  package static let against = EntryKey(VoteSchema.against)
  /// Abstentions.
  package static let abstentions = EntryKey(VoteSchema.abstentions)
  /// Whether the casting vote decided.
  package static let castingVote = EntryKey(VoteSchema.castingVote)
  /// Who voted how.
  package static let roll = EntryKey(VoteSchema.roll)

  // MARK: Agreements

  /// What became of an agreement.
  package static let agreementState = EntryKey(FactSchema.agreementState)
  /// The body that an agreement is passed to.
  package static let referredTo = EntryKey(AgreementSchema.referredTo)
  /// The key of an agreement.
  package static let agreementKey = EntryKey(AgreementSchema.key)
  /// What was agreed.
  package static let agreementText = EntryKey(AgreementSchema.text)
  /// Who carries it out.
  package static let responsible = EntryKey(AgreementSchema.responsible)
  /// By when.
  package static let due = EntryKey(AgreementSchema.due)
  /// The items of the plan that an agreement touches.
  package static let agreementLines = EntryKey(AgreementSchema.lines)

  // MARK: The minutes

  /// The session that approved them.
  package static let approvedIn = EntryKey(MinutesSchema.approvedIn)
  /// When they were approved.
  package static let approvedOn = EntryKey(MinutesSchema.approvedOn)
  /// Whether they were approved without being read.
  package static let readingWaived = EntryKey(MinutesSchema.waived)
  /// Whether they were signed.
  package static let minutesSigned = EntryKey(MinutesSchema.signed)
  /// The file of the minutes.
  package static let minutesFile = EntryKey(MinutesSchema.file)

  /// What is done with an item of an agenda.
  package static func treatment(_ treatment: Treatment) -> EntryKey {
    AgendaItemSchema.typed.first { $0.treatment == treatment }.map { EntryKey($0.field) } ?? item
  }
}
