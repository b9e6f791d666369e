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
  case agreement(AgreementUpdate)
  /// `evento`: an event, or a further part of its record.
  indirect case event(EventRecord)
  /// `alianza`: what became of an alliance.
  indirect case alliance(AllianceUpdate)
  /// `medición`: a value of an indicator.
  case measurement(Measurement)
  /// `reprogramación`: a new date for a line, an event, a session, an agreement or the term.
  indirect case rescheduling(Rescheduling)
  /// `evaluación`: how an item is rated.
  indirect case evaluation(Evaluation)
  /// `aprendizaje`: what was learnt.
  case learning(Learning)
  /// `resultado`: something that the plan brought about.
  indirect case achievement(Achievement)
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

/// What became of an agreement, as an entry of its own tells it.
package struct AgreementUpdate: Sendable {
  /// The key of the agreement.
  package var key: Located<String>
  /// What became of it; nil for a remark or a piece of evidence.
  package var state: Located<AgreementState>?
  /// The body that it was passed to.
  package var referredTo: String?

  /// An update by the key of the agreement.
  package init(
    key: Located<String>, state: Located<AgreementState>? = nil, referredTo: String? = nil
  ) {
    self.key = key
    self.state = state
    self.referredTo = referredTo
  }
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
