import Arguments
import PlanFiles
import PlanModel
import YAMLSyntax

extension Rating: ArgumentValue {}
extension Openness: ArgumentValue {}

/// `snt evaluación`: how an item is rated, by the commission and by others.
enum EvaluationCommand {
  static let item = Parameter<String>(
    "CLAVE", "El objetivo, el eje, el compromiso o la línea; «plan», por todo él.",
    kind: .known("línea"))
  static let own = Option<Rating?>(
    "propia", "CALIFICACIÓN", "Cómo se califica la Comisión a sí misma.")
  static let independent = Option<[String]>(
    "independiente", "CALIFICACIÓN",
    "Cómo la califican otros; «organizaciones=avance limitado» si son varios.")
  static let openness = Option<Openness?>(
    "apertura", "PALABRA", "Cuánto abrió al gobierno, según otros.")
  static let earlyResults = Option<Answer?>(
    "resultados-tempranos", "RESPUESTA", "Si ya tuvo resultados, según otros: «sí» o «no».")
  static let reasons = Option<[String]>(
    "por-qué", "TEXTO", "Una razón de la calificación.")
  static let nextSteps = Option<[String]>(
    "qué-sigue", "TEXTO", "Algo que sigue por hacer.")

  static let command = Command<Environment>(
    "evaluación", "Registra cómo se evalúa un objetivo, un compromiso o una línea.",
    examples: [
      Example("snt evaluación 1 --propia \"avance sustancial\" --por-qué \"El grupo se reunió\""),
      Example(
        "snt evaluación 1 --independiente \"instituciones=avance sustancial\" "
          + "--independiente \"organizaciones=avance limitado\""),
      Example(
        "snt evaluación plan --propia \"avance sustancial\" --qué-sigue \"Publicar el informe\"",
        "La calificación de todo el plan."),
    ],
    accepts: [item, own, independent, openness, earlyResults, reasons, nextSteps]
      + WritingOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let view = try view(values)
      guard values[own] != nil || view != nil else {
        throw Stop(
          CommandMessages.missing(
            "la calificación",
            example: "snt evaluación \(values[item]) --propia \"avance limitado\""), .usage)
      }
      var draft = EntryDraft(.evaluation, try work.evaluated(values[item]), on: date)
      draft.set(.ownRating, values[own]?.rawValue)
      draft.set(.independentRating, view)
      draft.set(.reasons, values[reasons])
      draft.set(.nextSteps, values[nextSteps])
      return draft
    } tell: { effect in
      EffectWords.evaluation(effect)
    }
  }

  /// A word for yes or no.
  enum Answer: String, CaseIterable, ArgumentValue {
    case yes = "sí"
    case no
  }

  /// What others say: a rating alone, or with whatever else they look at.
  private static func view(_ values: ArgumentValues) throws(Stop) -> YAMLFragment? {
    let ratings = try ratings(values[independent])
    let further = [
      values[openness].map { (EntryKey.openness.name, YAMLFragment.plain($0.rawValue)) },
      values[earlyResults].map { (EntryKey.earlyResults.name, YAMLFragment.plain($0.rawValue)) },
    ].compactMap { $0 }
    guard !further.isEmpty else { return ratings }
    return .group((ratings.map { [(EntryKey.fulfilment.name, $0)] } ?? []) + further)
  }

  /// One rating, or one for each party.
  private static func ratings(_ words: [String]) throws(Stop) -> YAMLFragment? {
    if words.count == 1, !words[0].contains(where: "=:".contains) { return rating(words[0]) }
    let named = try NamedValue.all(
      of: words, "--independiente", example: "\"gobierno=avance limitado\"")
    return named.isEmpty ? nil : .group(named.map { ($0.name, rating($0.value)) })
  }

  /// A rating as the format spells it; any other word as it is, for the schema to judge.
  private static func rating(_ word: String) -> YAMLFragment {
    .plain((try? Rating.read(word).get())?.rawValue ?? word)
  }
}
