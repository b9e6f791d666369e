import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel

/// `snt sesión registrar`: a session was held.
enum SessionRecordCommand {
  static let opened = Option<ClockHour?>("inicio", "HORA", "La hora en que empezó: 11:05.")
  static let closed = Option<ClockHour?>("fin", "HORA", "La hora en que terminó.")
  static let presided = Option<String?>(
    "presidió", "QUIÉN", "Quién presidió: su clave, su cargo o su nombre.",
    kind: .known("integrante"))
  static let quorumDeclared = Option<String?>(
    "declaró-quórum", "QUIÉN", "Quién declaró el quórum.", kind: .known("integrante"))
  static let changes = Option<[String]>(
    "cambio", "TEXTO", "Un cambio al orden del día que se puso a votación.")
  static let recesses = Option<[String]>("receso", "HORAS", "Un receso: «12:10 a 12:25».")
  static let recording = Option<String?>(
    "grabación", "ENLACE", "La dirección o el archivo de la grabación.", kind: .file)
  static let transcript = Option<String?>(
    "versión-estenográfica", "ENLACE", "La dirección o el archivo de la versión estenográfica.",
    kind: .file)

  static let command = Command<Environment>(
    "registrar", "Anota que una sesión se celebró, y cómo.",
    discussion: """
      Quién asistió, qué se resolvió y cómo se votó tienen sus propias órdenes. Lo que se sepa después \
      se agrega con la misma orden: la bitácora lo junta.
      """,
    examples: [
      Example(
        "snt sesión registrar \"ordinaria 2\" --inicio 11:05 --fin 12:40 --modalidad híbrida "
          + "--presidió coordinación --declaró-quórum secretaría"),
      Example(
        "snt sesión registrar \"ordinaria 2\" --grabación https://example.org/sesion",
        "Lo que llegó después."),
    ],
    accepts: [
      SessionOptions.session, opened, closed, SessionOptions.mode, SessionOptions.venue,
      SessionOptions.link, presided, quorumDeclared, SessionOptions.guests, changes, recesses,
      recording, transcript, SessionOptions.isSecondCall, SessionOptions.kind,
      SessionOptions.joint,
    ] + SessionOptions.held
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, today throws(Stop) in
      let session = try work.sessionOrNew(values[SessionOptions.session])
      try SessionKinds(work.opened.plan).check(session, told: values[SessionOptions.kind])
      let day = try SessionDay(
        session, said: today, values, environment, in: work,
        example: "snt sesión registrar \(session.key.shellWord)")
      if session.knownKind == .workingMeeting, let held = session.heldOn, held != day.date.day {
        throw Stop(
          SessionMessages.meetingRepeated(
            session.key, on: held, next: work.names.nextMeeting(like: session.key)), .usage)
      }
      var draft = EntryDraft(.session, session.key, on: day.date)
      draft.set(.sessionState, SessionState.held.rawValue)
      setWords(values, to: &draft)
      let people = SessionPeople(session, on: day.date.day, work.names)
      draft.set(.presidedBy, try values[presided].map(people.person))
      draft.set(.quorumDeclaredBy, try values[quorumDeclared].map(people.person))
      if values[SessionOptions.isSecondCall] { draft.set(.secondCall, "sí") }
      return .init(draft: draft, doubts: day.doubts + doubts(values, session, in: work))
    } tell: { effect in
      SessionNews.held(effect)
    }
  }

  private static func setWords(_ values: ArgumentValues, to draft: inout EntryDraft) {
    draft.set(.opened, values[opened]?.description)
    draft.set(.closed, values[closed]?.description)
    draft.set(.mode, values[SessionOptions.mode]?.rawValue)
    draft.set(
      values,
      [
        (.sessionVenue, SessionOptions.venue), (.link, SessionOptions.link),
        (.sessionKind, SessionOptions.kind), (.recording, recording), (.transcript, transcript),
      ])
    draft.set(.guests, values[SessionOptions.guests])
    draft.set(.agendaChanges, values[changes])
    draft.set(.recesses, values[recesses])
    draft.set(.joint, WordList.words(values[SessionOptions.joint]))
  }

  private static func doubts(
    _ values: ArgumentValues, _ session: SessionAtWork, in work: PlanAtWork
  ) -> [Diagnostic] {
    var doubts: [Diagnostic] = []
    if session.status == nil {
      doubts.append(
        SessionMessages.newSession(
          session.key, nearest: work.nearestSession(to: session.key),
          known: work.names.keys(.session)))
    }
    if let status = session.status, let quorum = session.state.quorum(of: status),
      quorum.isEnough == false, !values[SessionOptions.isSecondCall]
    {
      doubts.append(SessionMessages.heldWithoutQuorum(session.key, quorum))
    }
    if let opened = values[opened], let closed = values[closed], closed < opened {
      doubts.append(SessionMessages.hoursReversed(opened.description, closed.description))
    }
    return doubts
  }
}

/// Who presides or declares: a member by key, an office by its name, or any name.
struct SessionPeople {
  private let session: SessionAtWork
  private let day: CivilDate
  private let names: PlanNames

  init(_ session: SessionAtWork, on day: CivilDate, _ names: PlanNames) {
    (self.session, self.day, self.names) = (session, day, names)
  }

  /// The key of a member, the name of who holds an office, else the name as it was typed; a single
  /// word that is nearly a key is a slip.
  func person(_ text: String) throws(Stop) -> String {
    if let key = names.member(text) { return key }
    let office = session.state.offices(on: day).first { $0.office.folded == text.folded }
    if let holder = office?.holder {
      let member = session.members(on: day).first { $0.name?.folded == holder.folded }
      return member?.key.value ?? holder
    }
    if !text.contains(where: \.isWhitespace), let nearest = names.nearestMember(to: text) {
      throw Stop(CommandMessages.noSuchMember(text, nearest), .usage)
    }
    return text
  }
}
