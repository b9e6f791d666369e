import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The Spanish of self-assessments, each list in the order of the alphabet.
package enum SelfAssessmentWords {
  static func accountFile(_ key: String) -> String { "textos/\(key).md" }
  static let actions = "Acciones y lo que se hizo:"

  /// How many of those that both sides rated agree, and which differ how.
  static func agreement(_ found: SelfAssessment.Agreement, _ noun: RatedNoun) -> String {
    guard found.comparable > 0 else {
      return "\(Spanish.capitalized(noun.none)) tiene las dos evaluaciones."
    }
    func them(_ names: [String]) -> String { noun.pronoun(names.count) }
    func inactive(_ names: [String]) -> String { noun.agreeing("inactiv", names.count) }
    if found.comparable == 1 { return onlyOne(found, noun) }
    let parts: [(names: [String], words: (String) -> String)] = [
      (found.equal, { "\(found.equal.count == 1 ? "coincide" : "coinciden") \($0)" }),
      (found.better, { "en \($0) la propia es mayor" }),
      (found.worse, { "en \($0) la propia es menor" }),
      (
        found.inactiveForItself,
        {
          "en \($0) solo la propia \(them(found.inactiveForItself)) da por "
            + inactive(found.inactiveForItself)
        }
      ),
      (
        found.inactiveForOthers,
        {
          "en \($0) solo la independiente \(them(found.inactiveForOthers)) da por "
            + inactive(found.inactiveForOthers)
        }
      ), (found.mixed, { "en \($0) depende de la parte que evalúa" }),
    ]
    let told = parts.filter { !$0.names.isEmpty }.map { names, words in
      let count = names.count == 1 ? noun.one : Spanish.grouped(names.count)
      return "\(words(count)) (\(Spanish.and(names)))"
    }
    let whole = "\(Spanish.of(noun.all(found.comparable))) con las dos evaluaciones"
    let first = "\(Spanish.capitalized(whole)), \(told.joined(separator: "; "))."
    guard !found.notRatedByOthers.isEmpty else { return first }
    return first + " Sin evaluación independiente: \(Spanish.and(found.notRatedByOthers))."
  }

  static func agrees(_ isSo: Bool?) -> String { isSo.map(yesOrNo) ?? "—" }
  static let chronicle = "Cronología:"

  /// How an own rating stands to the others.
  static func comparison(_ comparison: RatingComparison) -> String {
    switch comparison {
    case .equal: "Coinciden"
    case .better(let steps): "La propia es mayor, por \(Self.steps(steps))"
    case .worse(let steps): "La propia es menor, por \(Self.steps(steps))"
    case .inactiveForItself: "Solo la propia dice «inactivo»"
    case .inactiveForOthers: "Solo la independiente dice «inactivo»"
    case .mixed: "Depende de la parte que evalúa"
    case .notRatedByOthers: "Sin evaluación independiente"
    case .notRatedByItself: "Sin autoevaluación"
    case .notRated: notRated
    }
  }

  /// «Avance limitado: se publicaron 3; de las calificaciones salen 5.», and why.
  static func countDiffers(_ name: String, published: Int, found: Int, reason: String?) -> String {
    let text =
      "\(Spanish.capitalized(name)): se \(published == 1 ? "publicó" : "publicaron") "
      + "\(Spanish.grouped(published)); de las calificaciones \(found == 1 ? "sale" : "salen") "
      + "\(Spanish.grouped(found))."
    return reason.map { "\(text) \($0)" } ?? text
  }

  /// Those that only call themselves inactive explain a count, or a part of it.
  static func countedInactive(_ names: [String], rest: Int) -> String {
    "Sin lo que la autoevaluación da por inactivo (\(Spanish.and(names))), "
      + "\(rest == 1 ? "queda" : "quedan") \(Spanish.grouped(rest))."
  }

  static let countsAgree = "Los recuentos publicados coinciden con las calificaciones."
  static let countsDifferTitle: RichText = "Recuentos que no coinciden"

  /// «9 (33.3 %)».
  static func countWithShare(_ count: Int, _ share: Double) -> String {
    "\(Spanish.grouped(count)) (\(PercentWords.exact(100 * share)))"
  }

  /// Up to which day facts count; what was rated last may bear no more than a month.
  static func cutOff(_ day: String, lastJudgement: TemporalExpression?) -> String {
    let first = "Los hechos se cuentan hasta el \(day)"
    guard let lastJudgement else { return "\(first)." }
    return lastJudgement.isSingleDay
      ? "\(first), el día de la última evaluación o del último aprendizaje."
      : "\(first): de lo último que se evaluó o se aprendió consta la fecha «\(lastJudgement.text)», "
        + "sin día."
  }

  static let cutOffTitle: RichText = "Fecha de corte"
  static let divided = "Dividida entre quienes evalúan"

  /// «1 con evaluación dividida».
  static func dividedCount(_ count: Int) -> String {
    "\(Spanish.grouped(count)) con evaluación dividida"
  }

  static func evidenceInAccount(_ count: Int) -> String {
    "\(Spanish.count(count, "evidencia", "evidencias")) en su apartado"
  }

  static let independentBars = "Independiente"

  /// «Independiente (IRM)».
  static func independentColumn(_ evaluator: String?) -> String {
    evaluator.map { "Independiente (\($0))" } ?? "Independiente"
  }

  /// «Evaluación independiente (IRM)».
  static func independentRating(_ evaluator: String?) -> String {
    evaluator.map { "\(Labels.independent) (\($0))" } ?? Labels.independent
  }

  /// «Diagnóstico: 9».
  static func kind(_ kind: AchievementKind, _ count: Int) -> String {
    "\(Spanish.capitalized(kind.rawValue)): \(Spanish.grouped(count))"
  }

  /// The title above what should be kept, avoided or improved.
  static func learning(_ kind: LearningKind) -> String {
    switch kind {
    case .keep: "Qué mantener"
    case .avoid: "Qué evitar"
    case .improve: "Qué mejorar"
    case .general: "Otros aprendizajes"
    }
  }

  /// «concluida el 20 de agosto de 2026, con 51 días de atraso».
  static func late(_ conclusion: String, _ days: String) -> String {
    "\(conclusion), con \(days) de atraso"
  }

  static let learningCommand = "snt aprendizaje mejorar \"…\""
  static let learnings = "Aprendizajes:"

  /// «Del compromiso 6:», «De los compromisos 1, 5 y 9:».
  static func learnt(from names: String) -> String { "\(Spanish.capitalized(Spanish.of(names))):" }

  /// What the colours mean, printed below them.
  package static let lightRule = """
    El color es el de la calificación, no el de los plazos; lo acompañan su figura y su palabra.
    """

  static func missingAccounts(_ names: [String]) -> String {
    "Sin relato de lo que se hizo: \(Spanish.and(names)). Va en un archivo por clave:"
  }

  static let missingLearnings = "Sin aprendizajes. Se agregan con:"

  static let missingParticipation = """
    Sin participación por sector o por sexo. Va en una medición de la bitácora, en renglones como:
    """

  static func missingRatings(_ names: [String]) -> String {
    "Sin calificación propia: \(Spanish.and(names)). Se agrega con:"
  }

  static func missingReasons(_ names: [String]) -> String {
    "Sin el porqué de la calificación: \(Spanish.and(names)). Se agrega con:"
  }

  static let missingTitle: RichText = "Lo que falta para completar la autoevaluación"

  /// «el compromiso 6», «los compromisos 1, 5 y 9».
  static func named(_ numbers: String, _ noun: RatedNoun, isOne: Bool) -> String {
    "\(isOne ? noun.definite : noun.definitePlural) \(numbers)"
  }

  static func nothingRated(_ noun: RatedNoun) -> String {
    "\(Spanish.capitalized(noun.none)) tiene calificación al corte. Se agrega con:"
  }

  static let notRated = "Sin calificar"

  /// A date that is not the item's own.
  static func ofThePlan(_ date: String) -> String { "\(date) (el del plan)" }

  /// How the only one that both sides rated stands.
  private static func onlyOne(_ found: SelfAssessment.Agreement, _ noun: RatedNoun) -> String {
    let parts: [([String], String)] = [
      (found.equal, "coinciden"), (found.better, "la propia es mayor"),
      (found.worse, "la propia es menor"),
      (
        found.inactiveForItself,
        "solo la propia \(noun.pronoun(1)) da por \(noun.agreeing("inactiv", 1))"
      ),
      (
        found.inactiveForOthers,
        "solo la independiente \(noun.pronoun(1)) da por \(noun.agreeing("inactiv", 1))"
      ), (found.mixed, "cómo se comparan depende de la parte que evalúa"),
    ]
    let told = parts.first { !$0.0.isEmpty }
    let which = told?.0.first ?? ""
    let first =
      "\(Spanish.capitalized(noun.all(1))) con las dos evaluaciones es \(which): \(told?.1 ?? "")."
    guard !found.notRatedByOthers.isEmpty else { return first }
    return first + " Sin evaluación independiente: \(Spanish.and(found.notRatedByOthers))."
  }

  static let ownBars = "Propia"
  static let ownByOthers = "Autoevaluación ↓ · Independiente →"

  static func ownInactive(_ names: [String]) -> String {
    "La autoevaluación sí da esa calificación: \(Spanish.and(names))."
  }

  static let participationKeys = "desgloses: sexo: …"

  /// The parts of a figure do not give the whole, by these ways to take it apart.
  static func partsDiffer(_ sums: [(name: String, sum: String)], whole: String) -> String {
    let parts = sums.enumerated().map { place, part in
      let way = part.name.isEmpty ? "" : "por \(part.name), "
      return place == 0 ? "\(way)las partes suman \(part.sum)" : "\(way)\(part.sum)"
    }
    return "Las cifras se imprimen como constan y no coinciden: el total dice \(whole); "
      + "\(parts.joined(separator: "; "))."
  }

  static let partsDifferTitle: RichText = "Cifras que no coinciden"

  /// What a published count is set beside.
  package static let publishedRule = """
    Según las calificaciones: cuántas hay en este documento con esas palabras. Lo que cada parte \
    califica distinto cuenta como dividido.
    """

  static func ratedBy(_ name: String) -> String { "Evaluación independiente: \(name)." }

  static func ratingChart(_ noun: RatedNoun) -> String {
    "Calificaciones de \(noun.definitePlural), propias e independientes"
  }

  static func ratingCommand(_ key: String) -> String {
    "snt evaluación \(key) --propia \"avance limitado\""
  }

  static func ratingSummary(own: String, independent: String?) -> String {
    "Autoevaluación: \(own)." + (independent.map { " Evaluación independiente: \($0)." } ?? "")
  }

  static func reasonCommand(_ key: String, _ rating: String) -> String {
    "snt evaluación \(key) --propia \"\(rating)\" --por-qué \"…\""
  }

  static let remark = "De la evaluación:"

  /// «Diagnóstico (2): Riesgos de corrupción».
  static func result(_ result: Achievement) -> String {
    let count = result.number == 1 ? "" : " (\(Spanish.grouped(result.number)))"
    return "\(Spanish.capitalized(result.kind.value.rawValue))\(count): \(result.text.value)"
  }

  static let resultBars = "Resultados"
  static let resultChart = "Resultados por clase"
  static let results = "Resultados:"

  /// «Diagnóstico: se publicaron 4 y se enumeran 2.».
  static func resultsDiffer(_ group: Results.Group) -> String {
    let published = Int(group.published.compactMap(\.value).reduce(0) { $0 + $1.number })
    return "\(Spanish.capitalized(group.kind.rawValue)): se "
      + "\(published == 1 ? "publicó" : "publicaron") \(Spanish.grouped(published)) y se "
      + "\(group.count == 1 ? "enumera" : "enumeran") \(Spanish.grouped(group.count))."
  }

  static let resultsDifferTitle: RichText = "Resultados que no coinciden"

  static func resultSummary(_ whole: Int, _ kinds: [(name: String, count: Int)]) -> String {
    let parts = kinds.map { "\($0.name), \(Spanish.grouped($0.count))" }
    return "\(Spanish.count(whole, "resultado", "resultados")): \(parts.joined(separator: "; "))."
  }

  static let sectorRule = """
    En el plan: cuántas instituciones y organizaciones nombra; las demás columnas, cuántas de ellas \
    llevan ese papel en alguna parte. Quien lleva varios se cuenta en cada uno. El desglose por \
    sector de una medición puede decir más: ahí se cuentan también las que el plan no nombra.
    """

  /// «De las 629 que suman las partes por sector: …».
  static func shares(_ sum: String, by name: String, _ parts: [String]) -> String {
    let way = name.isEmpty ? "" : " por \(name)"
    return "Las partes\(way) suman \(sum): \(parts.joined(separator: "; "))."
  }

  /// The title above the counts of one side.
  static func side(_ side: RatingCount.Side) -> String {
    switch side {
    case .own: "Autoevaluación"
    case .independent: "Evaluación independiente"
    }
  }

  /// How ratings are compared.
  package static let stepRule = """
    La escala va de «no empezado» a «completado» en cinco grados; «inactivo» queda fuera de ella. \
    Cada calificación está con la parte de quien es.
    """

  private static func steps(_ steps: ClosedRange<Int>) -> String {
    steps.lowerBound == steps.upperBound
      ? Spanish.count(steps.lowerBound, "grado", "grados")
      : "\(steps.lowerBound) a \(steps.upperBound) grados"
  }

  /// How the cut-off stands to the term.
  static func term(_ end: String, isOver: Bool, original: String?) -> String {
    let first = original.map { "; el original, el \($0)" } ?? ""
    return isOver
      ? "El periodo terminó el \(end)\(first)."
      : "El periodo termina el \(end)\(first): esta autoevaluación es anterior a su cierre."
  }

  static let unfinished = "sin concluir al cierre"
  static func unrated(_ count: Int) -> String { "\(Spanish.grouped(count)) sin calificar" }
  static let unrecorded = "sin registro"
  static let whatNext = "Qué sigue:"
  static let whole = "Total"
  static let wholePlan = "\(ReportWords.wholePlan):"

  /// The question that the reasons of a rating answer.
  static func why(_ rating: Rating) -> String {
    switch rating {
    case .completed: "Por qué se cumplió:"
    case .substantial: "Por qué hubo avances sustanciales:"
    case .limited: "Por qué hubo avances limitados:"
    case .majorDelays: "Por qué hubo retrasos importantes:"
    case .notStarted: "Por qué no empezó:"
    case .inactive: "Por qué está inactivo:"
    }
  }

  static func yesOrNo(_ isSo: Bool) -> String { isSo ? "Sí" : "No" }

  /// What is printed above the tables.
  enum Captions {
    static let comparison = "Autoevaluación y evaluación independiente"

    static func counts(_ noun: RatedNoun) -> String {
      "\(many(noun)) \(noun.plural) hay con cada calificación"
    }

    static func crossed(_ noun: RatedNoun) -> String {
      "\(many(noun)) \(noun.plural) hay con cada par de calificaciones"
    }

    static func lights(_ noun: RatedNoun) -> String {
      "Autoevaluación de \(noun.definitePlural)"
    }

    static func openness(_ evaluator: String?) -> String {
      "Apertura y resultados tempranos, según la evaluación independiente"
        + (evaluator.map { " (\($0))" } ?? "")
    }

    static let published = "Recuentos publicados, junto a los de las calificaciones"

    static let publishedResults = "Resultados publicados, junto a los que se enumeran"
    static let results = "Resultados, por clase"
    static let sectors = "Instituciones y organizaciones, por sector y por papel"

    private static func many(_ noun: RatedNoun) -> String {
      noun.isFeminine ? "Cuántas" : "Cuántos"
    }
  }

  /// The labels of data that stand alone.
  enum Labels {
    static let adjustedDate = "Plazo ajustado"
    static let date = "Plazo"
    static let earlyResults = "Resultados tempranos"
    static let independent = "Evaluación independiente"
    static let openness = "Apertura del gobierno"
    static let originalDate = "Plazo original"
    static let own = "Autoevaluación"
    static let standing = "Estado"
  }
}
