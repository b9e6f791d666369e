import PlanModel
import SourceText
import YAMLSyntax

/// An item of an agenda: its first key says what is done with it («aprobación: …»), the others are
/// what is known of it.
enum AgendaItemSchema {
  static let untyped = Field(
    "tema", .text, "El asunto, cuando no se dice qué se hace con él.", synonyms: ["punto"])
  static let typed: [(treatment: Treatment, field: Field<Located<String>>)] =
    Treatment.allCases.map { treatment in
      (
        treatment,
        Field(
          treatment.rawValue, .text, "El asunto, con lo que se hace con él.",
          synonyms: synonyms[treatment] ?? [])
      )
    }
  static let lines = Field("líneas", .references, "Las líneas del plan de las que trata.")
  static let points = Field<[AgendaItem]>(
    "puntos", .list(type),
    "Los puntos en que se divide; entonces el asunto puede ir sin texto.")
  static let presenter = Field("por", .string, "Quién lo presenta.", synonyms: ["presenta"])
  static let outcome = Field(
    "resultado", ValueType<Located<Outcome>>.choice(outcomeSynonyms),
    "Qué se resolvió sobre el asunto.")
  static let vote = Field("votación", VoteSchema.type, "Cómo se votó.")
  static let partVotes = Field(
    "votación por comisión", VoteSchema.byCommission,
    "En comisiones unidas, cómo votó cada una, por sus siglas.")
  static let majority = Field(
    "mayoría", .text, "La mayoría que requiere, si no es la de las reglas.")
  static let absent = Field(
    "ausentes", .references, "Quiénes habían salido al votarse: ni votan ni se abstienen.")
  static let dissents = Field(
    "votos particulares", .definitions, "Por qué alguien votó distinto: su clave y el texto.")
  static let speakers = Field(
    "oradores", .texts, "Quiénes hicieron uso de la voz.", synonyms: ["oradoras"])
  static let annexes = Field("anexos", .texts, "Los documentos del tema.")
  static let concludes = Field(
    "concluye", .references, "Las líneas que quedan concluidas con esto, sin otro asiento.")
  static let note = Field("nota", .string, "Una observación.")

  private static let outcomeSynonyms: [String: Outcome] = [
    "aprobada": .approved, "no aprobada": .rejected, "rechazado": .rejected, "rechazada": .rejected,
    "pospuesta": .postponed, "retirada": .withdrawn,
  ]

  private static let synonyms: [Treatment: [String]] = [
    .acknowledgement: ["toma de conocimiento"],
    .presentationAndApproval: ["presentación y, en su caso, aprobación"],
  ]

  static let record = RecordSchema(
    "un tema",
    [untyped] + typed.map(\.field)
      + [lines, points, presenter, outcome, vote, partVotes, majority, absent, dissents, speakers]
      as [any DescribedField] + [annexes, concludes, note])

  /// A text alone is an untyped item.
  static let type: ValueType<AgendaItem> = ValueType(
    shape: .either([.text, .record("un tema")])
  ) { element, reader in
    if element.shape.isScalar {
      return AgendaItem(subject: Located(element.text, at: element.range))
    }
    guard let values = reader.open(element, as: record), var item = subject(values, &reader) else {
      return nil
    }
    item.lines = reader.values(lines, in: values)
    item.points = reader.values(points, in: values)
    item.presenter = reader.value(presenter, in: values)
    item.outcome = reader.value(outcome, in: values)
    item.vote = reader.value(vote, in: values)
    item.partVotes = reader.values(partVotes, in: values)
    item.majority = reader.value(majority, in: values)
    item.absent = reader.values(absent, in: values)
    item.dissents = reader.values(dissents, in: values)
    item.speakers = reader.values(speakers, in: values)
    item.annexes = reader.values(annexes, in: values)
    item.concludes = reader.values(concludes, in: values)
    item.note = reader.value(note, in: values)
    return item
  }

  /// The ways to say what an item is about, of which it has one.
  private static let subjects: [(treatment: Treatment?, field: Field<Located<String>>)] =
    typed.map { ($0, $1) } + [(nil, untyped)]

  private static func subject(_ values: RecordValues, _ reader: inout PlanReader) -> AgendaItem? {
    var found: [(key: YAMLElement, item: AgendaItem)] = []
    let hasPoints = values.entry(points.name).map { !$0.value.isEmpty } ?? false
    for (treatment, field) in subjects {
      guard let entry = values.entry(field.name) else { continue }
      let key = entry.key
      // «conocimiento:» with nothing but points below it is about those points.
      let isOfPoints = treatment != nil && entry.value.isEmpty && hasPoints
      guard
        let subject = isOfPoints
          ? Located("", at: key.range) : reader.value(field, in: values)
      else { continue }
      var item = AgendaItem(subject: subject)
      item.treatment = treatment
      found.append((key, item))
    }
    found.sort { $0.key.range < $1.key.range }
    guard let first = found.first else {
      reader.report(
        .missingKey(untyped.description.name, group: record.name), at: values.element.firstLine)
      return nil
    }
    for (key, _) in found.dropFirst() {
      reader.report(.secondSubject(key.text, first: first.key), at: key)
    }
    return first.item
  }
}
