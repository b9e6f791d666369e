import Arguments
import PlanFiles
import PlanModel

extension MembershipChange: ArgumentValue {}

/// `snt integrante`: a member comes or goes.
enum MembershipCommand {
  static let change = Parameter<MembershipChange>("CAMBIO", "«alta» o «baja».")
  static let member = Parameter<String>("CLAVE", "La clave de quien entra o sale.")
  static let person = Option<String?>("nombre", "NOMBRE", "El nombre de quien entra.")

  static let command = Command<Environment>(
    "integrante", "Registra el alta o la baja de un integrante.",
    discussion: """
      Cuenta desde ese día: el quórum de cada sesión se calcula con quienes integraban la Comisión \
      en su fecha.
      """,
    examples: [
      Example("snt integrante baja TLA --fecha 2017-08-01"),
      Example("snt integrante alta CHP --nombre \"Nombre Apellido\""),
    ],
    accepts: [change, member, person] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let typed = values[member]
      let known = work.names.member(typed)
      if values[change] == .leaves, known == nil {
        throw Stop(
          CommandMessages.noSuchMember(typed, work.names.nearestMember(to: typed)), .usage)
      }
      var draft = EntryDraft(.membership, known ?? typed, on: date)
      draft.set(.change, values[change].rawValue)
      draft.set(.person, values[person])
      return draft
    } tell: { effect in
      EffectWords.membership(effect)
    }
  }
}
