import Arguments
import PlanFiles

/// `snt relevo`: an office changes hands.
enum HandoverCommand {
  static let office = Parameter<String>(
    "CARGO", "El cargo, como está en el plan: «coordinación», «secretaría».")
  static let person = Option<String?>("nombre", "NOMBRE", "Quién lo ocupa desde ese día.")
  static let isVacant = Flag("vacante", "Nadie lo ocupa desde ese día.")

  static let command = Command<Environment>(
    "relevo", "Registra que un cargo cambia de manos.",
    examples: [Example("snt relevo coordinación --nombre \"Nombre Apellido\" --fecha 2017-08-01")],
    accepts: [office, person, isVacant] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      var draft = EntryDraft(.handover, work.names.office(values[office]), on: date)
      guard !values[isVacant] else { return draft }
      draft.set(
        .person,
        try environment.need(
          values[person], "¿Quién ocupa el cargo?", what: "quién ocupa el cargo",
          example: "snt relevo \(values[office]) --nombre \"Nombre Apellido\""))
      return draft
    } tell: { effect in
      EffectWords.handover(effect)
    }
  }
}
