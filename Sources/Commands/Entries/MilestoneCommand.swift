import Arguments
import PlanFiles

/// `snt hito`: something happened in a line, without a percentage.
enum MilestoneCommand {
  static let line = Parameter<String>(
    "CLAVE", "La línea, el eje o el objetivo en que ocurrió.", kind: .known("línea"))
  static let text = Parameter<String?>("TEXTO", "Qué ocurrió.")

  static let command = Command<Environment>(
    "hito", "Registra un hecho de una línea, sin porcentaje.",
    examples: [
      Example("snt hito 1.2 \"Se instaló el Grupo Impulsor\" --fecha 2024-05-02"),
      Example("snt hito 1.2 \"Se publicó la guía\" --evidencia https://example.org/guia"),
    ],
    accepts: [line, text] + WritingOptions.fact.without(WritingOptions.note)
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let key = try work.item(values[line])
      var draft = EntryDraft(.milestone, key, on: date)
      draft.set(
        .note,
        try environment.need(
          values[text], "¿Qué ocurrió en \(key)?", what: "qué ocurrió",
          example: "snt hito \(key) \"Se instaló el grupo\""))
      return draft
    } tell: { effect in
      EffectWords.milestone(effect)
    }
  }
}
