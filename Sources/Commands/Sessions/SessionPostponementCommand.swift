import Arguments
import CivilTime
import PlanFiles
import PlanModel

/// `snt sesión diferir`: a session changes its day, or is put off until further notice.
enum SessionPostponementCommand {
  static let schedule = Parameter<String?>(
    "FECHA", "El nuevo día; si falta, hasta nuevo aviso.", kind: .date)

  static let command = Command<Environment>(
    "diferir", "Cambia el día de una sesión, o la aplaza hasta nuevo aviso.",
    discussion: """
      La fecha original no se borra. Si ya se había convocado, la convocatoria no vale para el nuevo \
      día: hay que convocar otra vez.
      """,
    examples: [
      Example("snt sesión diferir \"ordinaria 2\" 2024-06-17 --motivo \"Falta de quórum\""),
      Example("snt sesión diferir \"ordinaria 2\" --motivo \"Hasta nuevo aviso\""),
    ],
    accepts: [
      SessionOptions.session, schedule, WritingOptions.reason, ReschedulingCommand.authority,
    ] + SessionOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      try session.checkIsToCome()
      guard let said = values[schedule] else {
        return .init(draft: try pause(session, values, environment, on: date))
      }
      let new = try EntryDate(said, of: schedule.definition.spelling, in: work, isToCome: true)
      guard let planned = session.status?.schedule.current?.value else {
        throw Stop(SessionMessages.nothingToPostpone(session.key, new.text), .usage)
      }
      if planned.start == planned.end, planned.end == new.day, session.plannedDay != nil {
        throw Stop(SessionMessages.alreadyPlanned(session.key, planned), .usage)
      }
      let draft = try ReschedulingCommand.draft(
        of: session.key, to: new.text, values, environment, in: work, on: date)
      return .init(
        draft: draft, doubts: SessionDoubts.ofDay(new.day, session, today: work.today))
    } tell: { effect in
      SessionNews.postponed(effect)
    }
  }

  /// Until further notice.
  private static func pause(
    _ session: SessionAtWork, _ values: ArgumentValues, _ environment: Environment,
    on date: EntryDate
  ) throws(Stop) -> EntryDraft {
    if values.contains(ReschedulingCommand.authority) {
      throw Stop(SessionMessages.authorityWithoutDay(session.key), .usage)
    }
    var draft = EntryDraft(.session, session.key, on: date)
    draft.set(.sessionState, SessionState.postponed.rawValue)
    draft.set(
      .reason,
      try environment.need(
        values[WritingOptions.reason], "¿Por qué se difiere?", what: "el motivo",
        example: "snt sesión diferir \(session.key.shellWord) --motivo \"Falta de quórum\""))
    return draft
  }
}

extension SessionAtWork {
  /// Ends a command about a session that was held, or that will not be.
  func checkIsToCome() throws(Stop) {
    if let heldOn { throw Stop(SessionMessages.alreadyHeld(key, on: heldOn), .usage) }
    if status?.isCancelled == true { throw Stop(SessionMessages.isCancelled(key), .usage) }
  }
}
