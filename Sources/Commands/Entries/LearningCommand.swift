import Arguments
import PlanFiles
import PlanModel

extension LearningKind: ArgumentValue {}

/// `snt aprendizaje`: what was learnt.
enum LearningCommand {
  static let kind = Parameter<LearningKind>("QUÉ", "«mantener», «evitar», «mejorar» o «general».")
  static let text = Parameter<String>("TEXTO", "Lo que se aprendió.")

  static let lines = Option<[String]>(
    "línea", "CLAVE", "La línea de la que se aprendió.", kind: .known("línea"))

  static let command = Command<Environment>(
    "aprendizaje", "Anota lo que conviene mantener, evitar o mejorar.",
    examples: [
      Example("snt aprendizaje mejorar \"Convocar con más días de los que pide la regla\"")
    ],
    accepts: [kind, text, lines] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      var draft = EntryDraft(.learning, values[kind].rawValue, on: date)
      draft.set(.learningText, values[text])
      draft.set(.lines, try values[lines].map(work.item))
      return draft
    } tell: { effect in
      EffectWords.learning(effect)
    }
  }
}
