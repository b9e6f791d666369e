import Arguments
import PlanFiles
import PlanModel

extension LearningKind: ArgumentValue {}

/// `snt aprendizaje`: what should be kept, avoided or improved.
enum LearningCommand {
  static let kind = Parameter<LearningKind>("QUÉ", "«mantener», «evitar» o «mejorar».")
  static let text = Parameter<String>("TEXTO", "Lo que se aprendió.")

  static let command = Command<Environment>(
    "aprendizaje", "Anota lo que conviene mantener, evitar o mejorar.",
    examples: [
      Example("snt aprendizaje mejorar \"Convocar con más días de los que pide la regla\"")
    ],
    accepts: [kind, text] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { _, date throws(Stop) in
      var draft = EntryDraft(.learning, values[kind].rawValue, on: date)
      draft.set(.learningText, values[text])
      return draft
    } tell: { effect in
      EffectWords.learning(effect)
    }
  }
}
