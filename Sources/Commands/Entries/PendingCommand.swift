import Arguments
import PlanFiles

/// `snt pendiente`: what remains to be done, and by whom.
enum PendingCommand {
  static let text = Parameter<String>("TEXTO", "Lo que queda por hacer.")
  static let recipient = Option<String?>("para", "QUIÉN", "Para quién queda.")
  static let lines = Option<[String]>(
    "línea", "CLAVE", "La línea a la que se refiere.", kind: .known("línea"))

  static let command = Command<Environment>(
    "pendiente", "Anota lo que queda por hacer, y para quién.",
    discussion: "Los pendientes salen en el informe de cierre, para quien recibe la Comisión.",
    examples: [
      Example(
        "snt pendiente \"Aprobación final por el Consejo Nacional\" "
          + "--para \"siguiente coordinación\" --línea 1.2")
    ],
    accepts: [text, recipient, lines] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      var draft = EntryDraft(.pending, values[text], on: date)
      draft.set(.recipient, values[recipient])
      draft.set(.lines, try values[lines].map(work.item))
      return draft
    } tell: { effect in
      EffectWords.pending(effect)
    }
  }
}
