/// An item of the agenda of a session, planned or held.
package struct AgendaItem: Sendable {
  /// What is done with it, as written («presentación y aprobación»); nil for an untyped `tema`.
  package var treatment: Treatment?
  /// What it is about.
  ///
  /// Empty where its points say it, as in «Toma conocimiento de:» with a list below.
  package var subject: Located<String>
  /// The items of the plan that it touches.
  package var lines: [Located<String>] = []
  /// Points below it.
  package var points: [AgendaItem] = []
  /// Who presents it.
  package var presenter: String?
  /// What came of it.
  package var outcome: Located<Outcome>?
  /// How it was voted.
  package var vote: Located<Vote>?
  /// The items of the plan that it concludes.
  package var concludes: [Located<String>] = []
  /// A remark.
  package var note: String?

  /// An item by its subject.
  package init(subject: Located<String>) { self.subject = subject }
}

/// What is done with an item of the agenda; raw values are the words of the file.
package enum Treatment: String, CaseIterable, Sendable {
  /// A document is received.
  case reception = "recepción"
  /// Something is presented.
  case presentation = "presentación"
  /// Something is approved.
  case approval = "aprobación"
  /// Something is presented and, where the commission sees fit, approved.
  case presentationAndApproval = "presentación y aprobación"
  /// The commission takes note.
  case acknowledgement = "conocimiento"
  /// The commission hears how matters stand.
  case status = "estatus"
}

/// What came of an item; raw values are the words of the file.
package enum Outcome: String, CaseIterable, Sendable {
  /// It was approved.
  case approved = "aprobado"
  /// It was not approved.
  case rejected = "no aprobado"
  /// It was put off.
  case postponed = "pospuesto"
  /// It was withdrawn.
  case withdrawn = "retirado"
  /// The source does not say.
  case notRecorded = "no consta"
}

/// How something was voted.
package enum Vote: Hashable, Sendable {
  /// Nobody voted against it.
  case unanimous
  /// A majority, without figures.
  case majority
  /// The votes that were counted.
  case counted(inFavour: Int, against: Int, abstentions: Int)
}
