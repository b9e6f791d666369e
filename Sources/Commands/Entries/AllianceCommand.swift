import Arguments
import PlanFiles
import PlanModel

extension CovenantState: ArgumentValue {}

/// `snt alianza`: what became of an alliance.
enum AllianceCommand {
  static let alliance = Parameter<String>(
    "CLAVE", "La alianza, por su clave en el plan.", kind: .known("alianza"))
  static let covenant = Option<CovenantState?>(
    "convenio", "ESTADO", "En qué está el convenio.")
  static let signed = Option<String?>("suscrito", "FECHA", "Cuándo se suscribió.", kind: .date)

  static let command = Command<Environment>(
    "alianza", "Registra en qué va una alianza y su convenio.",
    examples: [Example("snt alianza pnud --convenio vigente --suscrito 2017-06-28")],
    accepts: [alliance, covenant, signed] + WritingOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let (_, key) = try work.subject(values[alliance], [.alliance])
      let says = [values[covenant]?.rawValue, values[signed], values[WritingOptions.note]]
      guard says.contains(where: { $0 != nil }) else {
        throw Stop(
          CommandMessages.missing(
            "en qué va la alianza", example: "snt alianza \(key) --convenio vigente"), .usage)
      }
      var draft = EntryDraft(.alliance, key, on: date)
      draft.set(.covenant, values[covenant]?.rawValue)
      draft.set(.signed, values[signed])
      return draft
    } tell: { effect in
      EffectWords.alliance(effect)
    }
  }
}
