import Arguments
import PlanFiles

/// `snt cifra`: figures of a line or of an event.
enum FiguresCommand {
  static let subject = Parameter<String>(
    "CLAVE", "La línea o el evento del que son las cifras.", kind: .known("clave"))
  static let figures = Parameter<[String]>(
    "NOMBRE=VALOR", "Cada cifra con su nombre: compromisos=164.", required: true)

  static let command = Command<Environment>(
    "cifra", "Registra cifras de una línea o de un evento.",
    discussion: """
      Las cifras se guardan como las dice la fuente: «164», «9,810», «más de mil», «70 %». El nombre \
      y el valor van juntos, con «=» y sin espacios; si llevan espacios, entre comillas.
      """,
    examples: [
      Example("snt cifra 1.1 compromisos=164 --al \"noviembre de 2024\""),
      Example("snt cifra cumbre-nacional asistentes=500 \"visitas al sitio=9,810\""),
    ],
    accepts: [subject, figures] + WritingOptions.fact.without(WritingOptions.figures)
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let (kind, key) = try work.subject(values[subject], [.item, .event])
      var draft = EntryDraft(kind == .event ? .event : .milestone, key, on: date)
      draft.set(.figures, try NamedValue.all(of: values[figures]))
      return draft
    } tell: { effect in
      EffectWords.figures(effect)
    }
  }
}
