import Arguments
import PlanFiles
import PlanModel

/// `snt sesión tema`: an item more on the agenda of a session that is to come.
enum AgendaItemCommand {
  static let items = Parameter<[String]>(
    "TEMA", "De qué trata; «aprobación: Guía» dice también qué se hace con él.")
  static let treatment = Option<NewItemKind?>(
    "tratamiento", "QUÉ", "Qué se hace con él, si sus palabras no lo dicen.")
  static let lines = Option<[String]>(
    "línea", "CLAVE", "Una línea del plan de la que trata.", kind: .known("línea"))
  static let presenter = Option<String?>("presenta", "NOMBRE", "Quién lo presentará.")
  static let majority = Option<String?>(
    "requiere", "MAYORÍA", "La mayoría que pide, si no es la de las reglas.")

  static let command = Command<Environment>(
    "tema", "Agrega un tema al orden del día de una sesión que está por celebrarse.",
    discussion: """
      El tema queda al final, antes de los asuntos generales. La bitácora guarda el orden del día \
      completo, como queda; el del plan no se borra. Varios temas se agregan de una vez, cada uno \
      entre comillas. Lo que se trató sin estar previsto se anota después de la sesión, con «snt \
      sesión resultado».
      """,
    examples: [
      Example("snt sesión tema \"ordinaria 2\" \"aprobación: Guía de apertura\""),
      Example(
        "snt sesión tema \"ordinaria 2\" \"Guía de apertura\" --tratamiento aprobación --línea 1.1 "
          + "--requiere \"dos terceras partes\""),
      Example(
        "snt sesión tema \"ordinaria 2\" \"recepción: Informe anual\" \"tema: Sede de la cumbre\"",
        "Dos temas."),
    ],
    accepts: [
      SessionOptions.session, items, treatment, lines, presenter, majority, WritingOptions.note,
      WritingOptions.author,
    ] + WritingOptions.common
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      let example =
        "snt sesión tema \(session.key.shellWord) \"aprobación: Guía de apertura\""
      let said =
        values[items].isEmpty
        ? [
          try environment.need(
            nil, SessionMessages.itemQuestion, what: "qué tema se agrega", example: example)
        ] : values[items]
      if let held = session.heldOn {
        throw Stop(SessionMessages.itemAfterSession(said[0], session.key, on: held), .usage)
      }
      try session.checkIsToCome()
      let agenda = AnnouncedAgenda(
        session, adding: try said.map { text throws(Stop) in try item(text, values, in: work) })
      var draft = EntryDraft(.session, session.key, on: date)
      // Put off until further notice, it stays so.
      let state: SessionState =
        session.status?.isPostponedWithoutDate == true ? .postponed : .planned
      draft.set(.sessionState, state.rawValue)
      draft.set(.agenda, agenda.fragment)
      return (.init(draft: draft, doubts: agenda.doubts), { SessionNews.announced($0, agenda) })
    }
  }

  private static func item(
    _ text: String, _ values: ArgumentValues, in work: PlanAtWork
  ) throws(Stop) -> AgendaItem {
    var item = try AgendaItem(said: text, treatment: values[treatment]?.treatment)
    if let majority = values[majority], MajorityRule(majority) == nil {
      throw Stop(SessionMessages.noSuchMajority(majority), .usage)
    }
    for line in values[lines] { item.lines.append(Located(unwritten: try work.item(line))) }
    item.presenter = values[presenter]
    item.majority = values[majority].map { Located(unwritten: $0) }
    return item
  }
}
