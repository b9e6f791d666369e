import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel

/// `snt sesión programar`: a session that the calendar lacks gets its day.
enum SessionPlanningCommand {
  static let name = Parameter<String>(
    "SESIÓN", "El tipo y el número: «extraordinaria 1», «reunión de trabajo».",
    kind: .known("sesión"))
  static let day = Option<String?>(
    "fecha", short: "f", "FECHA", "El día de la sesión.", kind: .date)
  static let hour = Option<ClockHour?>("hora", "HORA", "La hora prevista: 11:00.")
  static let recorded = Option<String?>(
    "anotada", "FECHA", "El día en que se programó; si falta, hoy.", kind: .date)

  static let command = Command<Environment>(
    "programar", "Pone fecha a una sesión que no la tiene.",
    discussion: """
      Sirve para las que no están en el calendario del plan, o están sin fecha. Los tipos son \
      ordinaria, extraordinaria, solemne, instalación, comisiones unidas y reunión de trabajo; puede \
      haber varias el mismo día. Las reuniones de trabajo no llevan número: la segunda se llama \
      «reunión de trabajo 2» para que la bitácora no la confunda con la primera.
      """,
    examples: [
      Example(
        "snt sesión programar \"extraordinaria 1\" --fecha 2024-06-03 --hora 11:00 "
          + "--modalidad híbrida --lugar \"Sala de sesiones\""),
      Example(
        "snt sesión programar \"comisiones unidas 1\" --fecha 2024-06-03 --unidas CGAyTP",
        "Con otra comisión."),
    ],
    accepts: [
      name, day, hour, SessionOptions.mode, SessionOptions.venue, SessionOptions.link,
      SessionOptions.kind, SessionOptions.joint, recorded, WritingOptions.note,
      WritingOptions.author,
    ] + WritingOptions.common
  ) { values, environment in
    try EntryCommand.run(values, environment, dated: recorded) { work, date throws(Stop) in
      let session = try work.sessionOrNew(values[name])
      try SessionKinds(work.opened.plan).check(session, told: values[SessionOptions.kind])
      try checkIsOpen(session, work.names)
      let said = try environment.need(
        values[day], SessionMessages.planningQuestion(session.key), what: "el día de la sesión",
        example: "snt sesión programar \(session.key.shellWord) --fecha 2024-06-03")
      let planned = try EntryDate(
        said, of: day.definition.spelling, in: work, isToCome: true)
      if let date = session.status?.plannedDate?.value,
        date.span?.contains(planned.day) != true
      {
        // Of a session that is planned for a month, the day may still be set.
        throw Stop(SessionMessages.alreadyPlanned(session.key, date), .usage)
      }
      var draft = EntryDraft(.session, session.key, on: date)
      draft.set(.sessionState, SessionState.planned.rawValue)
      draft.set(.plannedFor, planned.text)
      draft.set(.plannedHour, values[hour]?.description)
      draft.set(.mode, values[SessionOptions.mode]?.rawValue)
      draft.set(
        values,
        [
          (.sessionKind, SessionOptions.kind), (.sessionVenue, SessionOptions.venue),
          (.link, SessionOptions.link),
        ])
      draft.set(.joint, WordList.words(values[SessionOptions.joint]))
      return .init(
        draft: draft, doubts: SessionDoubts.ofDay(planned.day, session, today: work.today))
    } tell: { effect in
      SessionNews.planned(effect)
    }
  }

  /// A session without a day, or one that was called off.
  private static func checkIsOpen(
    _ session: SessionAtWork, _ names: PlanNames
  ) throws(Stop) {
    guard let status = session.status else { return }
    let date = status.plannedDate?.value
    if session.knownKind == .workingMeeting, session.heldOn != nil || date != nil {
      throw Stop(
        SessionMessages.meetingRepeated(
          session.key, on: session.heldOn ?? date?.end, next: names.nextMeeting(like: session.key)),
        .usage)
    }
    if let day = session.heldOn {
      throw Stop(SessionMessages.alreadyHeld(session.key, on: day), .usage)
    }
    if let date, date.start == date.end {
      throw Stop(SessionMessages.alreadyPlanned(session.key, date), .usage)
    }
  }
}

extension PlanNames {
  /// A name for another meeting of a kind without numbers: the first number that is free.
  func nextMeeting(like key: String) -> String {
    let kind = SessionName(key).kind
    for number in 2... where self.key("\(kind) \(number)", .session) == nil {
      return "\(kind) \(number)"
    }
    return kind
  }
}
