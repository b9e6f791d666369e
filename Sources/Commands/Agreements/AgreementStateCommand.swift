import Arguments
import PlanFiles
import PlanModel

/// `snt acuerdo cumplir`, `turnar` and `sin-efecto`: what became of an agreement.
enum AgreementStateCommand {
  static let agreement = Parameter<String>(
    "CLAVE", "El acuerdo: su clave o como termina, «ordinaria 2#1», o palabras de su texto.",
    kind: .known("acuerdo"))
  static let body = Option<String?>("a", "A QUIÉN", "El órgano o la comisión que lo recibe.")

  static let fulfilment = command(
    "cumplir", .fulfilled, "Da por cumplido un acuerdo, con lo que lo prueba.",
    """
    La fecha es la del cumplimiento, y con ella se dice si fue en tiempo. De la clave basta el \
    final, si no hay otro acuerdo que termine igual.
    """,
    [
      Example("snt acuerdo cumplir CEJ/ORD02/2025-03 --evidencia https://example.org/guia"),
      Example("snt acuerdo cumplir 2025-03 --fecha ayer", "El único que termina así."),
      Example("snt acuerdo cumplir \"ordinaria 2#1\"", "El primero de la sesión, sin clave."),
    ])

  static let referral = command(
    "turnar", .referred, "Pasa un acuerdo a otro órgano o a otra comisión.",
    """
    El acuerdo deja de estar en seguimiento aquí, y los informes dicen a quién se turnó y cuándo.
    """,
    [
      Example(
        "snt acuerdo turnar CEJ/ORD02/2025-03 --a \"Comisión Jurídica\" "
          + "--motivo \"Es de su materia\"")
    ])

  static let withdrawal = command(
    "sin-efecto", .void, "Deja sin efecto un acuerdo, con su motivo.",
    """
    El acuerdo sigue en la lista y en los informes, con su motivo; ya no cuenta como abierto.
    """,
    [Example("snt acuerdo sin-efecto CEJ/ORD02/2025-03 --motivo \"Lo sustituyó otro acuerdo\"")])

  private static func command(
    _ name: String, _ state: AgreementState, _ summary: String, _ discussion: String,
    _ examples: [Example]
  ) -> Command<Environment> {
    Command(
      name, summary, discussion: discussion, examples: examples,
      accepts: [agreement] + (state == .referred ? [body] : [])
        + WritingOptions.fact.without(
          WritingOptions.figures, WritingOptions.asOf, WritingOptions.scope)
    ) { values, environment in
      try EntryCommand.run(values, environment) { work, date throws(Stop) in
        let agreement = try work.agreement(values[agreement])
        let example = "snt acuerdo \(name) \(agreement.name.shellWord)"
        var draft = EntryDraft(.agreement, agreement.name, on: date)
        draft.set(.agreementState, state.rawValue)
        if state == .referred {
          draft.set(
            .referredTo,
            try environment.need(
              values[body], "¿A quién se turna?", what: "a quién se turna",
              example: "\(example) --a \"Comisión Jurídica\""))
        }
        if state == .void {
          draft.set(
            .reason,
            try environment.need(
              values[WritingOptions.reason], "¿Por qué queda sin efecto?", what: "el motivo",
              example: "\(example) --motivo \"Lo sustituyó otro acuerdo\""))
        }
        let settled = agreement.status.flatMap(AgreementMessages.settled)
        return EntryCommand.Proposal(draft: draft, doubts: settled.map { [$0] } ?? [])
      } tell: { effect in
        EntryCommand.News(sentence: EffectWords.agreement(effect))
      }
    }
  }
}
