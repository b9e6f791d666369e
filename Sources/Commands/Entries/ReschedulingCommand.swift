import Arguments
import PlanFiles

/// `snt reprogramar`: a new date for something that was promised.
enum ReschedulingCommand {
  static let subject = Parameter<String>(
    "CLAVE", "Lo que cambia de fecha: una línea, un evento, una sesión, un acuerdo o «periodo».",
    kind: .known("clave"))
  static let schedule = Parameter<String>("FECHA", "La nueva fecha, escrita como en el plan.")
  static let authority = Option<String?>(
    "autoriza", short: "a", "QUIÉN", "Quién la autorizó: un acuerdo, un cargo, un oficio.")

  static let command = Command<Environment>(
    "reprogramar", "Cambia la fecha de una línea, un evento, una sesión o un acuerdo.",
    discussion: """
      La fecha original no se borra: el plan queda como se aprobó, y los informes muestran la \
      original, la vigente y la real. Si el plan tiene una versión sellada, el motivo y quién \
      autoriza son obligatorios.
      """,
    examples: [
      Example(
        "snt reprogramar 1.4.1 \"segundo semestre de 2022\" --motivo \"Cambio de sede\" "
          + "--autoriza CGAyTP/ORD02/2022-03")
    ],
    accepts: [subject, schedule, WritingOptions.reason, authority]
      + WritingOptions.fact.without(WritingOptions.reason, WritingOptions.figures)
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let (_, key) = try work.subject(
        values[subject], [.item, .event, .session, .agreement, .term])
      return try draft(of: key, to: values[schedule], values, environment, in: work, on: date)
    } tell: { effect in
      EffectWords.rescheduling(effect)
    }
  }

  /// The entry that gives something a new date; of an approved plan, it must tell why and by whom.
  static func draft(
    of key: String, to schedule: String, _ values: ArgumentValues, _ environment: Environment,
    in work: PlanAtWork, on date: EntryDate
  ) throws(Stop) -> EntryDraft {
    var draft = EntryDraft(.rescheduling, key, on: date)
    draft.set(.schedule, schedule)
    draft.set(.reason, values[WritingOptions.reason])
    draft.set(.authority, values[authority])
    if work.opened.isSealed {
      let example = "--motivo \"Cambio de sede\" --autoriza \"oficio 12/2025\""
      draft.set(
        .reason,
        try environment.need(
          values[WritingOptions.reason], "¿Por qué cambia la fecha?",
          what: "el motivo: el plan está aprobado", example: example))
      draft.set(
        .authority,
        try environment.need(
          values[authority], "¿Quién la autorizó? Un acuerdo, un cargo o un oficio:",
          what: "quién autoriza: el plan está aprobado", example: example))
    }
    return draft
  }
}
