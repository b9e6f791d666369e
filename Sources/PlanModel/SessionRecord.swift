import CivilTime

/// The record of a session, or a part of it.
package struct SessionRecord: Sendable {
  /// The key («ordinaria 1»).
  package var key: Located<String>
  /// The kind, where the key does not say it.
  package var kind: Located<String>?
  /// How far it is, where that is told; mostly the rest of the record says it.
  package var state: Located<SessionState>?
  /// For when it is planned, where the calendar of the plan does not say it.
  package var plannedFor: Located<TemporalExpression>?
  /// The hour for which it is planned, as written.
  package var plannedHour: String?
  /// How people met.
  package var mode: Located<SessionMode>?
  /// Where.
  package var venue: String?
  /// The address of the meeting from afar.
  package var link: String?
  /// The hour at which it began, as written.
  package var opened: String?
  /// The hour at which it ended, as written.
  package var closed: String?
  /// The commissions that met together.
  package var joint: [Located<String>] = []
  /// When it was called.
  package var call: Located<TemporalExpression>?
  /// The oficio of the call.
  package var callNumber: String?
  /// What was sent with the call.
  package var callAnnexes: [Located<String>] = []
  /// Who acknowledged the call.
  package var acknowledgements: [Located<String>] = []
  /// Whether it was held in second call.
  package var isSecondCall: Located<Bool>?
  /// Who presided, by key or by name.
  package var presidedBy: Located<String>?
  /// Who declared the quorum, by key or by name.
  package var quorumDeclaredBy: Located<String>?
  /// Who attended, in the room or from afar.
  package var attendance: [Located<String>] = []
  /// Those who attended from afar.
  package var remote: [Located<String>] = []
  /// Who stood in for a member, by the member.
  package var substitutions: [Definition] = []
  /// Members who were absent with reason.
  package var excused: [Located<String>] = []
  /// Who was there by invitation, without being a member.
  package var guests: [Located<String>] = []
  /// Changes of the agenda that were put to the vote.
  package var agendaChanges: [Located<String>] = []
  /// The items of its agenda.
  package var agenda: [AgendaItem] = []
  /// The agreements that it took.
  package var agreements: [Agreement] = []
  /// Attendance and vote by commission, where several met as one.
  package var parts: [JointPart] = []
  /// The breaks, as written («12:10 a 12:25»).
  package var recesses: [String] = []
  /// The address or the file of the recording.
  package var recording: String?
  /// The address or the file of the stenographic version.
  package var transcript: String?
  /// How far its minutes are.
  package var minutes: SessionMinutes?

  /// A record by its key.
  package init(key: Located<String>) { self.key = key }

  /// Who took part, with repetitions of the list: who attended, those from afar and the members for
  /// whom somebody stood in, whether the list names them again or not.
  package var present: [Located<String>] { attendance.completed(with: remote, substitutions) }
}

/// How far a session is, as it is told; raw values are the words of the file.
package enum SessionState: String, CaseIterable, Sendable {
  /// It is to be held.
  case planned = "programada"
  /// It was held.
  case held = "celebrada"
  /// It was put off.
  case postponed = "diferida"
  /// It will not be held.
  case cancelled = "cancelada"
}

/// How people met; raw values are the words of the file.
package enum SessionMode: String, CaseIterable, Sendable {
  /// All in one place.
  case inPerson = "presencial"
  /// All from afar.
  case remote = "virtual"
  /// Some here, some from afar.
  case hybrid = "híbrida"
}

/// One of the commissions that met as one: who came of it and how it voted.
package struct JointPart: Sendable {
  /// The acronym of the commission.
  package var commission: Located<String>
  /// How many of its members have a vote; of the plan's own commission the plan says it.
  package var voters: Int?
  /// Who attended, in the room or from afar.
  package var attendance: [Located<String>] = []
  /// Those who attended from afar.
  package var remote: [Located<String>] = []
  /// Who stood in for a member, by the member.
  package var substitutions: [Definition] = []
  /// How it voted, where there was one vote for the whole session.
  package var vote: Located<Vote>?

  /// A commission by its acronym.
  package init(commission: Located<String>) { self.commission = commission }

  /// Who took part: as `SessionRecord.present`.
  package var present: [Located<String>] { attendance.completed(with: remote, substitutions) }

  /// The same commission with what another entry tells of it.
  func merged(with other: JointPart) -> JointPart {
    var merged = self
    merged.voters = other.voters ?? voters
    var attendance = UniqueTexts(attendance)
    attendance.add(other.attendance)
    merged.attendance = attendance.values
    var remote = UniqueTexts(remote)
    remote.add(other.remote)
    merged.remote = remote.values
    merged.substitutions = substitutions.replaced(by: other.substitutions)
    merged.vote = other.vote ?? vote
    return merged
  }
}

/// How far the minutes of a session are.
package struct SessionMinutes: Sendable {
  /// The session that approved them.
  package var approvedIn: Located<String>?
  /// When they were approved.
  package var approvedOn: Located<TemporalExpression>?
  /// Whether they were approved without being read.
  package var isReadingWaived: Bool?
  /// Whether they were signed.
  package var isSigned: Bool?
  /// The file or the address where they can be read.
  package var file: Located<String>?

  /// Minutes of which nothing is known but that they are written.
  package init() {}

  /// Whether a session approved them.
  package var isApproved: Bool { approvedIn != nil || approvedOn != nil }

  /// The same minutes with what another entry tells of them.
  func merged(with other: SessionMinutes) -> SessionMinutes {
    var merged = self
    merged.approvedIn = other.approvedIn ?? approvedIn
    merged.approvedOn = other.approvedOn ?? approvedOn
    merged.isReadingWaived = other.isReadingWaived ?? isReadingWaived
    merged.isSigned = other.isSigned ?? isSigned
    merged.file = other.file ?? file
    return merged
  }
}

/// What a session decided.
package struct Agreement: Sendable {
  /// Its number; old documents may have none.
  package var key: Located<String>?
  /// What was decided.
  package var text: Located<String>
  /// How it was voted.
  package var vote: Located<Vote>?
  /// The majority that it needed, where it is not that of the rules.
  package var majority: Located<String>?
  /// Members who had left the room when it was voted: they neither voted nor abstained.
  package var absent: [Located<String>] = []
  /// Who is to carry it out.
  package var responsible: Located<String>?
  /// By when.
  package var due: Located<TemporalExpression>?
  /// The body that it is passed to.
  package var referredTo: String?
  /// The items of the plan that it touches.
  package var lines: [Located<String>] = []

  /// An agreement by its text.
  package init(text: Located<String>) { self.text = text }
}

extension [Located<String>] {
  /// A list of those who attended, with those whom only another list names.
  fileprivate func completed(
    with remote: [Located<String>], _ substitutions: [Definition]
  ) -> [Located<String>] {
    guard !remote.isEmpty || !substitutions.isEmpty else { return self }
    let listed = Set(map(\.value))
    return self
      + UniqueTexts(remote + substitutions.map(\.key)).values.filter {
        !listed.contains($0.value)
      }
  }
}

extension [Definition] {
  /// The definitions with those of others in place of their own of the same key.
  func replaced(by others: [Definition]) -> [Definition] {
    let keys = Set(others.map(\.key.value))
    return filter { !keys.contains($0.key.value) } + others
  }
}
