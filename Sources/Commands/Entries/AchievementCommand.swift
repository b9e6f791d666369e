import Arguments
import PlanFiles
import PlanModel

extension AchievementKind: ArgumentValue {}

/// `snt resultado`: something that the plan brought about.
enum AchievementCommand {
  static let kind = Parameter<AchievementKind>(
    "CLASE", "De qué clase es lo que se logró.")
  static let text = Parameter<String>("TEXTO", "Qué se logró.")
  static let count = Option<Int?>("cantidad", "N", "Por cuántos cuenta; si falta, por uno.")
  static let lines = Option<[String]>(
    "línea", "CLAVE", "La línea de la que resultó.", kind: .known("línea"))

  static let command = Command<Environment>(
    "resultado", "Anota algo que el plan logró, por su clase.",
    discussion: """
      Un indicador con la misma clase en su clave «resultado» dice cuántos se publicaron, y \
      «snt validar» compara los dos números.
      """,
    examples: [
      Example("snt resultado diagnóstico \"Riesgos de dos programas\" --cantidad 2"),
      Example("snt resultado \"plataforma digital\" \"Micrositio de los consejos\" --línea 1.2"),
    ],
    accepts: [kind, text, count, lines]
      + WritingOptions.fact.without(WritingOptions.reason)
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      var draft = EntryDraft(.achievement, values[kind].rawValue, on: date)
      draft.set(.achievementText, values[text])
      draft.set(.count, values[count].map(String.init))
      draft.set(.lines, try values[lines].map(work.item))
      return draft
    } tell: { effect in
      EffectWords.achievement(effect)
    }
  }
}
