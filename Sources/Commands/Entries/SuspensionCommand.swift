import Arguments
import PlanFiles
import PlanModel

/// `snt suspender` and `snt cancelar`: a line rests for now, or will not be done.
enum SuspensionCommand {
  static let line = Parameter<String>(
    "CLAVE", "La línea, o un inciso de ella.", kind: .known("línea"))

  static let suspension = command(
    "suspender", .suspended, "Deja una línea en pausa, con su motivo.",
    """
    Mientras está suspendida, la línea sale de los promedios y en los informes va en gris, con su \
    motivo. Se reanuda con el siguiente avance: snt avance CLAVE 40.
    """,
    Example("snt suspender 1.3.2 --motivo \"Sin presupuesto en el trimestre\""))

  static let cancellation = command(
    "cancelar", .cancelled, "Da por cancelada una línea, con su motivo.",
    """
    La línea sigue en el plan y en los informes, en gris y con su motivo; sale de los promedios.
    """,
    Example("snt cancelar 1.3.2 --motivo \"La asumió otra comisión\""))

  private static func command(
    _ name: String, _ state: ProgressState, _ summary: String, _ discussion: String,
    _ example: Example
  ) -> Command<Environment> {
    Command(
      name, summary, discussion: discussion, examples: [example],
      accepts: [line, WritingOptions.reason] + WritingOptions.fact.without(WritingOptions.reason)
    ) { values, environment in
      try EntryCommand.run(values, environment) { work, date throws(Stop) in
        let key = try work.item(values[line])
        var draft = EntryDraft(.progress, key, on: date)
        draft.set(.state, state.rawValue)
        draft.set(
          .reason,
          try environment.need(
            values[WritingOptions.reason], "¿Por qué?", what: "el motivo",
            example: "snt \(name) \(key) --motivo \"Sin presupuesto\""))
        return draft
      } tell: { effect in
        EffectWords.progress(effect)
      }
    }
  }
}
