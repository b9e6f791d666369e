import Diagnostics
import PlanModel
import SpanishText
import YAMLSyntax

/// The keys of an evaluation.
enum EvaluationSchema {
  static let own = Field("propia", ratingType, "Cómo se califica la comisión a sí misma.")
  static let independent = Field(
    "independiente", independentType,
    "Cómo la califican otros: una palabra, o una por cada parte que califica.")
  static let evaluator = Field(
    "evaluador", EvaluatorSchema.type,
    "Quién la califica desde fuera, si no es el evaluador del plan.")
  static let counts = Field(
    "recuento", RatingCountSchema.type,
    "Cuántos llevan cada calificación, como se publicó; va con «evaluación: plan».")
  static let reasons = Field("por qué", .texts, "Las razones de la calificación.")
  static let nextSteps = Field("qué sigue", .texts, "Lo que sigue por hacer.")
  static let fields: [any DescribedField] = [
    own, independent, evaluator, counts, reasons, nextSteps,
  ]

  static let ratingType = ValueType<Located<Rating>>.choice(Rating.synonyms)

  /// What others say: how far it was fulfilled, and what else they look at.
  private static let independentType = ValueType<OutsideViewSchema.View>(
    shape: .either([
      ratingType.shape, .record(OutsideViewSchema.record.name), .map(ratingType.shape),
    ])
  ) { element, reader in
    guard OutsideViewSchema.describes(element) else {
      return OutsideViewSchema.ratingsType.read(element, &reader).map {
        OutsideViewSchema.View(ratings: $0)
      }
    }
    return OutsideViewSchema.read(element, &reader)
  }

  static func read(
    _ item: Located<String>, _ values: RecordValues, _ reader: inout PlanReader
  ) -> Fact? {
    var evaluation = Evaluation(item: item)
    evaluation.own = reader.value(own, in: values)
    if let view = reader.value(independent, in: values) {
      evaluation.independent = view.ratings.map { ($0.name, $0.rating) }
      evaluation.openness = view.openness
      evaluation.hasEarlyResults = view.hasEarlyResults
    }
    evaluation.evaluator = reader.value(evaluator, in: values)
    evaluation.counts = reader.values(counts, in: values)
    evaluation.reasons = reader.values(reasons, in: values)
    evaluation.nextSteps = reader.values(nextSteps, in: values)
    return .evaluation(evaluation)
  }
}

/// The keys of what an evaluator from outside says of an item, where it says more than one thing.
enum OutsideViewSchema {
  struct NamedRating: Sendable {
    let name: String?
    let rating: Located<Rating>
  }

  struct View: Sendable {
    var ratings: [NamedRating] = []
    var openness: Located<Openness>?
    var hasEarlyResults: Located<Bool>?
  }

  static let fulfilment = Field(
    "cumplimiento", ratingsType,
    "Cuánto se cumplió: una palabra, o una por cada parte que califica.")
  static let openness = Field(
    "apertura", ValueType<Located<Openness>>.choice(Openness.synonyms),
    "Cuánto abrió al gobierno, en la escala de la Alianza para el Gobierno Abierto.")
  static let earlyResults = Field(
    "resultados tempranos", .answer, "Si ya tuvo resultados cuando se calificó.")
  static let record = RecordSchema(
    "la calificación de otros", [fulfilment, openness, earlyResults])

  /// One rating, or one for each party or dimension.
  static let ratingsType = ValueType<[NamedRating]>(
    shape: .either([EvaluationSchema.ratingType.shape, .map(EvaluationSchema.ratingType.shape)])
  ) { element, reader in
    let type = EvaluationSchema.ratingType
    guard element.shape.isMapping else {
      return type.read(element, &reader).map { [NamedRating(name: nil, rating: $0)] }
    }
    return element.entries.compactMap { entry in
      type.read(entry.value, &reader).map { NamedRating(name: entry.key.text, rating: $0) }
    }
  }

  /// Whether a group bears one of these keys, and is no list of parties.
  static func describes(_ element: YAMLElement) -> Bool {
    element.entries.contains { record.fieldName(of: $0.key) != nil }
  }

  static func read(_ element: YAMLElement, _ reader: inout PlanReader) -> View? {
    guard let values = reader.open(element, as: record) else { return nil }
    var view = View()
    view.ratings = reader.values(fulfilment, in: values)
    view.openness = reader.value(openness, in: values)
    view.hasEarlyResults = reader.value(earlyResults, in: values)
    return view
  }
}

/// The keys of who rates from outside; a text alone is the name, or the acronym.
enum EvaluatorSchema {
  static let acronym = Field("siglas", .text, "Las siglas, con las que se encabeza su columna.")
  static let name = Field("nombre", .text, "El nombre completo.")
  static let link = Field("enlace", .text, "Dónde se lee lo que publicó.", synonyms: ["liga"])
  static let record = RecordSchema("un evaluador", [acronym, name, link])

  static let type = ValueType<Evaluator>(shape: .either([.text, .record("un evaluador")])) {
    element, reader in
    var evaluator = Evaluator()
    if element.shape.isScalar {
      evaluator.name = Located(element.text, at: element.range)
      return evaluator
    }
    guard let values = reader.open(element, as: record) else { return nil }
    evaluator.acronym = reader.value(acronym, in: values)
    evaluator.name = reader.value(name, in: values)
    evaluator.link = reader.value(link, in: values)
    return evaluator
  }
}

/// The keys under `recuento`: how many items were published under each rating.
enum RatingCountSchema {
  static let own = Field(
    RatingCount.Side.own.rawValue, counts(.own), "Las calificaciones de la comisión.")
  static let independent = Field(
    RatingCount.Side.independent.rawValue, counts(.independent),
    "Las de otros; también «dividido», «resultados tempranos» o su apertura.")
  static let record = RecordSchema("un recuento", [own, independent])

  static let type = ValueType<[RatingCount]>.record(record.name) { element, reader in
    reader.open(element, as: record).map {
      reader.values(own, in: $0) + reader.values(independent, in: $0)
    }
  }

  /// Words with their number; those of which any counts are joined: «marginal o significativa».
  ///
  /// However a word is written, it is printed as it is in the list.
  private static func counts(_ side: RatingCount.Side) -> ValueType<[RatingCount]> {
    .map(.number) { name, element, reader in
      let words = name.value.folded.split(separator: " ").split { $0 == "o" || $0 == "u" }
      let found = words.compactMap { known[$0.joined(separator: " ")] }
      guard !words.isEmpty, found.count == words.count else {
        reader.report(
          .notAChoice(name.value, choices: choices), at: Place(element.document.source, name.range))
        return nil
      }
      return ValueType<Int>.count.read(element, &reader).map {
        RatingCount(
          side: side, name: Located(Spanish.or(found.map(\.word)), at: name.range),
          marks: found.map(\.mark), number: Located($0, at: element.range))
      }
    }
  }

  /// What can be counted, and the word by which it is printed.
  private typealias Counted = (word: String, mark: RatingCount.Mark)

  private static let words: [Counted] =
    Rating.allCases.map { ($0.rawValue, .rating($0)) } + [("dividido", .divided)]
    + Openness.allCases.map { ($0.rawValue, .openness($0)) }
    + [(OutsideViewSchema.earlyResults.description.name, .earlyResults)]
  private static let choices = words.map(\.word)

  /// The same words folded, with whatever else means them.
  private static let known: [String: Counted] = {
    var known: [String: Counted] = [:]
    for counted in words { known[counted.word.folded] = counted }
    for (word, rating) in Rating.synonyms { known[word] = (rating.rawValue, .rating(rating)) }
    for (word, openness) in Openness.synonyms {
      known[word] = (openness.rawValue, .openness(openness))
    }
    for word in ["dividida", "divididos", "divididas"] { known[word] = known["dividido"] }
    return known
  }()
}
