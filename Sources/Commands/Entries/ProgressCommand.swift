import Arguments
import PlanFiles

/// `snt avance`: how far a line is.
enum ProgressCommand {
  static let line = Parameter<String>(
    "CLAVE", "La línea que avanzó, o un inciso de ella: 1.2.2.a.", kind: .known("línea"))
  static let progress = Parameter<String?>(
    "AVANCE", "Cuánto se lleva en total (60) o en qué estado está (concluida, suspendida…).")

  static let command = Command<Environment>(
    "avance", "Registra cuánto avanzó una línea, o que se concluyó.",
    discussion: """
      Agrega un asiento a la bitácora; lo escrito antes no se toca. El porcentaje es lo que se \
      lleva en total, no lo que se hizo esta vez; 100 y «concluida» son lo mismo.
      """,
    examples: [
      Example("snt avance 1.2.1 60 --nota \"Se instalaron 15 secretariados\""),
      Example("snt avance 1.2.1 concluida --fecha 2022-03-10", "Con la fecha en que se concluyó."),
      Example(
        "snt avance 1.2.1 100 --evidencia minuta.pdf",
        "Copia el archivo al plan y anota su huella."),
    ],
    accepts: [line, progress] + WritingOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let key = try work.item(values[line])
      let told = try environment.need(
        values[progress], CommandMessages.progressQuestion(key),
        what: "cuánto se avanzó", example: "snt avance \(key) 60")
      guard told.contains(where: \.isNumber) || EntryKey.state.admits(told) else {
        throw Stop(CommandMessages.notProgress(told), .usage)
      }
      var draft = EntryDraft(.progress, key, on: date)
      draft.set(told.contains(where: \.isNumber) ? .percentage : .state, told.withoutPercentSign)
      return draft
    } tell: { effect in
      EffectWords.progress(effect)
    }
  }
}

extension String {
  /// «60» of «60 %».
  var withoutPercentSign: String {
    guard hasSuffix("%") else { return self }
    var text = dropLast()
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
