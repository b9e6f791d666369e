import CivilTime

/// What an entry of the log tells, by its kind key (format.md, «bitacora.yaml»).
///
/// What is large stands apart (`indirect`), so that the many reports of progress are not as large.
package enum Fact: Sendable {
  /// `avance`: how far an item is.
  case progress(ProgressReport)
  /// `hito`: a dated milestone without a percentage.
  case milestone(line: Located<String>)
  /// `sesión`: a session, or a further part of its record.
  indirect case session(SessionRecord)
  /// `acuerdo`: what became of an agreement.
  case agreement(key: Located<String>, state: Located<AgreementState>?)
  /// `evento`: an event, or a further part of its record.
  indirect case event(EventRecord)
  /// `alianza`: what became of an alliance.
  indirect case alliance(AllianceUpdate)
  /// `medición`: a value of an indicator.
  case measurement(Measurement)
  /// `reprogramación`: a new date for a line, an event, a session, an agreement or the term.
  indirect case rescheduling(Rescheduling)
  /// `evaluación`: how an item is rated.
  case evaluation(Evaluation)
  /// `aprendizaje`: what should be kept, avoided or improved.
  case learning(kind: Located<LearningKind>, text: String)
  /// `pendiente`: what remains to be done, and by whom.
  case pending(text: Located<String>, recipient: String?, lines: [Located<String>])
  /// `integrante`: a member comes or goes.
  case membership(member: Located<String>, change: Located<MembershipChange>, name: String?)
  /// `relevo`: somebody else takes an office.
  case handover(office: Located<String>, name: String?)
  /// `rectifica`: an earlier entry is corrected.
  indirect case correction(Correction)
  /// `nota`: a remark that belongs to nothing else.
  case note
}

/// How far an item is.
package struct ProgressReport: Sendable {
  /// The item, or a lettered part of it («1.2.2.a»).
  package var line: Located<String>
  /// The progress in percent, 0 to 100.
  package var percentage: Located<Double>?
  /// The state, where it is told.
  package var state: Located<ProgressState>?

  /// A report on an item.
  package init(line: Located<String>) { self.line = line }
}

/// The state of an item as it is told; raw values are the words of the file.
package enum ProgressState: String, CaseIterable, Sendable {
  /// It has begun.
  case underway = "en proceso"
  /// It is done.
  case concluded = "concluida"
  /// It rests for now.
  case suspended = "suspendida"
  /// It will not be done.
  case cancelled = "cancelada"
}

/// What became of an agreement; raw values are the words of the file.
package enum AgreementState: String, CaseIterable, Sendable {
  /// It was carried out.
  case fulfilled = "cumplido"
  /// It no longer holds.
  case void = "sin efecto"
  /// It was passed to another body.
  case referred = "turnado"
}

/// The record of a session, or a part of it.
package struct SessionRecord: Sendable {
  /// The key («ordinaria 1»).
  package var key: Located<String>
  /// The kind, where the key does not say it.
  package var kind: Located<String>?
  /// How people met.
  package var mode: Located<SessionMode>?
  /// Where.
  package var venue: String?
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
  /// Who attended.
  package var attendance: [Located<String>] = []
  /// The items of its agenda.
  package var agenda: [AgendaItem] = []
  /// The agreements that it took.
  package var agreements: [Agreement] = []

  /// A record by its key.
  package init(key: Located<String>) { self.key = key }
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

/// What a session decided.
package struct Agreement: Sendable {
  /// Its number; old documents may have none.
  package var key: Located<String>?
  /// What was decided.
  package var text: Located<String>
  /// How it was voted.
  package var vote: Located<Vote>?
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
