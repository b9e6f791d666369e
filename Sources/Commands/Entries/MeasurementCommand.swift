import Arguments
import PlanFiles
import YAMLSyntax

/// `snt medición`: a value of an indicator.
enum MeasurementCommand {
  static let indicator = Parameter<String>(
    "CLAVE", "El indicador, por su clave en el plan.", kind: .known("indicador"))
  static let value = Parameter<String>("VALOR", "Cuánto se midió: 20, «70 %», «más de mil».")
  static let breakdowns = Option<[String]>(
    "desglose", "PARTES", "Sus partes: «sexo: mujeres=352, hombres=356».")

  static let command = Command<Environment>(
    "medición", "Registra el valor de un indicador.",
    examples: [
      Example("snt medición redes-locales 20"),
      Example("snt medición personas 708 --desglose \"sexo: mujeres=352, hombres=356\""),
    ],
    accepts: [indicator, value, breakdowns]
      + WritingOptions.fact.without(WritingOptions.figures)
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let (_, key) = try work.subject(values[indicator], [.indicator])
      var draft = EntryDraft(.measurement, key, on: date)
      draft.set(.value, values[value])
      let parts = try values[breakdowns].map(breakdown)
      guard parts.allSatisfy({ $0.name != nil }) || parts.count == 1 else {
        throw Stop(CommandMessages.namelessBreakdown, .usage)
      }
      if let only = parts.first, only.name == nil {
        draft.set(.breakdown, only.parts)
      } else if !parts.isEmpty {
        draft.set(.breakdowns, .group(parts.map { ($0.name ?? "", $0.parts) }))
      }
      return draft
    } tell: { effect in
      EffectWords.measurement(effect)
    }
  }

  /// «sexo: mujeres=352, hombres=356»; the name may be left out where there is one breakdown alone.
  private static func breakdown(
    _ text: String
  ) throws(Stop) -> (name: String?, parts: YAMLFragment) {
    let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
    let words = (halves.last ?? "").split(separator: ",").map(String.init)
    let parts = try NamedValue.all(of: words, "--desglose")
    return (
      halves.count == 2 ? halves[0] : nil, .group(parts.map { ($0.name, .plain($0.value)) })
    )
  }
}
