import Arguments
import PlanFiles
import PlanModel

/// `snt sesión cancelar`: a session will not be held.
enum SessionCancellationCommand {
  static let command = Command<Environment>(
    "cancelar", "Da por cancelada una sesión, con su motivo.",
    discussion: """
      La sesión sigue en el calendario y en los informes, con su motivo. Si después se retoma, se le \
      pone fecha con «snt sesión programar».
      """,
    examples: [
      Example("snt sesión cancelar \"ordinaria 2\" --motivo \"Se trató en la extraordinaria 1\"")
    ],
    accepts: [SessionOptions.session, WritingOptions.reason]
      + SessionOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      try session.checkIsToCome()
      var draft = EntryDraft(.session, session.key, on: date)
      draft.set(.sessionState, SessionState.cancelled.rawValue)
      draft.set(
        .reason,
        try environment.need(
          values[WritingOptions.reason], "¿Por qué se cancela?", what: "el motivo",
          example: "snt sesión cancelar \(session.key.shellWord) --motivo \"Falta de quórum\""))
      return .init(draft: draft)
    } tell: { effect in
      SessionNews.cancelled(effect)
    }
  }
}
