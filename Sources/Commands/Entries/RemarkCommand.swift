import Arguments
import PlanFiles

/// `snt nota`: a remark that belongs to nothing else.
enum RemarkCommand {
  static let text = Parameter<String>("TEXTO", "Lo que se anota.")

  static let command = Command<Environment>(
    "nota", "Anota en la bitácora algo que no es de ninguna línea.",
    examples: [Example("snt nota \"Se entregó el archivo de la Comisión\"")],
    accepts: [text] + WritingOptions.fact.without(WritingOptions.note, WritingOptions.reason)
  ) { values, environment in
    try EntryCommand.run(values, environment) { _, date throws(Stop) in
      EntryDraft(.remark, values[text], on: date)
    } tell: { _ in
      EffectWords.remark
    }
  }
}
