import PlanModel
import SpanishText
import YAMLSyntax

/// A vote: «unanimidad», «mayoría», or the votes that were counted.
enum VoteSchema {
  static let inFavour = Field("a favor", .count, "Votos a favor.")
  static let against = Field("en contra", .count, "Votos en contra.")
  static let abstentions = Field(
    "abstenciones", .count, "Abstenciones.", synonyms: ["abstención"])
  static let castingVote = Field(
    "voto de calidad", .yesNo, "Si hubo empate y lo decidió el voto de calidad.")
  static let roll = Field(
    "nominal", ballots,
    "Lo que votó cada integrante: «a favor», «en contra» o «abstención». Sin sumas, se cuenta.")
  private static let words = [
    "unanimidad", "mayoría", "a favor: … (en contra: …, abstenciones: …)",
  ]
  static let record = RecordSchema(
    "la votación", [inFavour, against, abstentions, castingVote, roll])

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
      let roll = reader.values(roll, in: values)
      let figures = (
        reader.value(inFavour, in: values), reader.value(against, in: values),
        reader.value(abstentions, in: values)
      )
      // A roll without any figure is counted; beside figures it is compared with them.
      var vote =
        figures == (nil, nil, nil)
        ? CountedVote(roll: roll)
        : CountedVote(
          inFavour: figures.0 ?? 0, against: figures.1 ?? 0, abstentions: figures.2 ?? 0)
      vote.roll = roll
      vote.hasCastingVote = reader.value(castingVote, in: values) ?? false
      return Located(.counted(vote), at: element.firstLine.range)
    }
  }

  /// The votes of the commissions that met as one, by their acronyms.
  static let byCommission = ValueType<[PartVote]>.map(type.shape) { key, element, reader in
    type.read(element, &reader).map { PartVote(key, $0) }
  }

  private static let ballot = ValueType<Located<Ballot>>.choice([
    "favor": .inFavour, "si": .inFavour, "contra": .against, "no": .against,
    "se abstuvo": .abstention, "abstenciones": .abstention,
  ])

  private static let ballots = ValueType<[RollVote]>.map(ballot.shape) { key, element, reader in
    ballot.read(element, &reader).map { RollVote(key, $0.value) }
  }
}
