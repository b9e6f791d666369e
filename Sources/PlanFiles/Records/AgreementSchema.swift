import PlanModel
import YAMLSyntax

/// The keys of an agreement.
enum AgreementSchema {
  static let key = Field(
    "clave", .text,
    "La clave del acuerdo, con la que se le da seguimiento; puede faltar si nunca la tuvo.")
  static let text = Field<Located<String>>.required("texto", .text, "Qué se acordó.")
  static let vote = Field("votación", VoteSchema.type, "Cómo se votó.")
  static let majority = Field(
    "mayoría", .text, "La mayoría que requería, si no es la de las reglas.")
  static let absent = Field(
    "ausentes", .references, "Quiénes habían salido al votarse: ni votan ni se abstienen.")
  static let responsible = Field("responsable", .reference, "La clave del área que lo cumple.")
  static let due = Field("vence", .date, "Para cuándo: una fecha, «próxima sesión»…")
  static let referredTo = Field("turnado a", .string, "A quién se turna: un órgano, otra comisión.")
  static let lines = Field("líneas", .references, "Las líneas del plan que toca.")
  static let record = RecordSchema(
    "un acuerdo", [key, text, vote, majority, absent, responsible, due, referredTo, lines])

  static let type = ValueType<Agreement>.record("un acuerdo") { element, reader in
    guard let values = reader.open(element, as: record),
      let content = reader.value(text, in: values)
    else { return nil }
    var agreement = Agreement(text: content)
    agreement.key = reader.value(key, in: values)
    agreement.vote = reader.value(vote, in: values)
    agreement.majority = reader.value(majority, in: values)
    agreement.absent = reader.values(absent, in: values)
    agreement.responsible = reader.value(responsible, in: values)
    agreement.due = reader.value(due, in: values)
    agreement.referredTo = reader.value(referredTo, in: values)
    agreement.lines = reader.values(lines, in: values)
    return agreement
  }
}
