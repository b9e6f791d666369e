import PlanModel
import SourceText
import SpanishText
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
      + [lines, points, presenter, outcome, vote, concludes, note] as [any DescribedField])

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

/// A vote: «unanimidad», «mayoría», or the votes that were counted.
enum VoteSchema {
  static let inFavour = Field("a favor", .count, "Votos a favor.")
  static let against = Field("en contra", .count, "Votos en contra.")
  static let abstentions = Field(
    "abstenciones", .count, "Abstenciones.", synonyms: ["abstención"])
  private static let words = [
    "unanimidad", "mayoría", "a favor: … (en contra: …, abstenciones: …)",
  ]
  static let record = RecordSchema("la votación", [inFavour, against, abstentions])

  static let type = ValueType<Located<Vote>>(
    shape: .either([.choice(["unanimidad", "mayoría"]), .record("la votación")])
  ) { element, reader in
    if element.shape.isScalar {
      switch element.text.folded {
      case "unanimidad", "unanime", "por unanimidad": return Located(.unanimous, at: element.range)
      case "mayoria", "por mayoria": return Located(.majority, at: element.range)
      default:
        reader.report(.notAChoice(element.text, choices: words), at: element)
        return nil
      }
    }
    return reader.open(element, as: record).map { values in
      let votes = Vote.counted(
        inFavour: reader.value(inFavour, in: values) ?? 0,
        against: reader.value(against, in: values) ?? 0,
        abstentions: reader.value(abstentions, in: values) ?? 0)
      return Located(votes, at: element.firstLine.range)
    }
  }
}
