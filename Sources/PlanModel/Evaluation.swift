/// How an item is rated, or the whole plan.
package struct Evaluation: Sendable {
  /// The word that stands for the whole plan where an item is expected.
  package static let wholePlan = "plan"

  /// The item, or the word for the whole plan.
  package var item: Located<String>
  /// How the commission rates itself.
  package var own: Located<Rating>?
  /// How others rate it, by who or what; a single rating has no name.
  package var independent: [(name: String?, rating: Located<Rating>)] = []
  /// How far it opened the government, as others see it.
  package var openness: Located<Openness>?
  /// Whether it had early results, as others see it.
  package var hasEarlyResults: Located<Bool>?
  /// Who rates it from outside, where that is not the evaluator of the plan.
  package var evaluator: Evaluator?
  /// How many items were published under each rating.
  package var counts: [RatingCount] = []
  /// Why.
  package var reasons: [Located<String>] = []
  /// What comes next.
  package var nextSteps: [Located<String>] = []

  /// A rating of an item.
  package init(item: Located<String>) { self.item = item }

  /// Whether the whole plan is rated.
  package var isOfWholePlan: Bool { item.value == Self.wholePlan }

  /// Whether those who rate it from outside, or the parts for which they do, differ.
  package var isDivided: Bool { Set(independent.map(\.rating.value)).count > 1 }

  /// Whether somebody from outside says anything of it.
  package var isRatedOutside: Bool {
    !independent.isEmpty || openness != nil || hasEarlyResults != nil
  }
}

/// A rating; raw values are the words of the file.
package enum Rating: String, CaseIterable, Sendable {
  /// Done.
  case completed = "completado"
  /// Nearly done.
  case substantial = "avance sustancial"
  /// Begun.
  case limited = "avance limitado"
  /// Far behind.
  case majorDelays = "con retrasos importantes"
  /// Not begun.
  case notStarted = "no empezado"
  /// Given up for the time being.
  case inactive = "inactivo"
}

extension Rating {
  /// Further words that mean a rating, folded: the other gender, the plural in which ratings are
  /// counted, and what others call them.
  package static let synonyms: [String: Rating] = [
    "completada": .completed, "completados": .completed, "completadas": .completed,
    "avances sustanciales": .substantial, "avances limitados": .limited,
    "no empezada": .notStarted, "no empezados": .notStarted, "no empezadas": .notStarted,
    "no iniciado": .notStarted, "no iniciada": .notStarted, "no iniciados": .notStarted,
    "no iniciadas": .notStarted, "inactiva": .inactive, "inactivos": .inactive,
    "inactivas": .inactive,
  ]
}

/// How far something opened the government, as those who rate it from outside say; raw values are
/// the words of the file.
package enum Openness: String, CaseIterable, Sendable {
  /// Not at all.
  case none = "sin cambios"
  /// A little.
  case marginal = "marginal"
  /// Much.
  case significant = "significativa"
  /// As nobody expected.
  case outstanding = "excepcional"
}

extension Openness {
  /// Further words that mean it, folded.
  package static let synonyms: [String: Openness] = [
    "sin cambio": .none, "ninguna": .none, "marginales": .marginal,
    "significativo": .significant, "significativos": .significant, "significativas": .significant,
    "excepcionales": .outstanding,
  ]
}

/// Who rates a plan from outside.
package struct Evaluator: Sendable {
  /// The acronym, which heads a column.
  package var acronym: Located<String>?
  /// The name.
  package var name: Located<String>?
  /// Where what it published can be read.
  package var link: Located<String>?

  /// An evaluator of whom nothing is known yet.
  package init() {}

  /// The shortest word for it; nil where neither acronym nor name is told.
  package var shortName: String? { acronym?.value ?? name?.value }
}

/// How many items were published under a rating: «avance sustancial: 6».
package struct RatingCount: Sendable {
  /// Whose ratings are counted; raw values are the words of the file.
  package enum Side: String, CaseIterable, Sendable {
    /// Those of the commission.
    case own = "propia"
    /// Those of others.
    case independent = "independiente"
  }

  /// What is counted of an item.
  package enum Mark: Hashable, Sendable {
    /// A rating.
    case rating(Rating)
    /// Ratings that differ between parties.
    case divided
    /// How far it opened the government.
    case openness(Openness)
    /// That it had early results.
    case earlyResults
  }

  /// Whose ratings are counted.
  package let side: Side
  /// What is counted, in the words of the lists: «significativa o excepcional».
  package let name: Located<String>
  /// What they mean: an item that bears one of them is counted.
  package let marks: [Mark]
  /// How many items were published.
  package let number: Located<Int>

  /// A published count.
  package init(side: Side, name: Located<String>, marks: [Mark], number: Located<Int>) {
    self.side = side
    self.name = name
    self.marks = marks
    self.number = number
  }
}

extension RatingCount.Mark {
  /// Whether an evaluation bears it, as it is told in words: what is divided bears no rating.
  package func isBorne(by evaluation: Evaluation, on side: RatingCount.Side) -> Bool {
    switch (self, side) {
    case (.rating(let rating), .own): evaluation.own?.value == rating
    case (.rating(let rating), .independent):
      !evaluation.isDivided && evaluation.independent.first?.rating.value == rating
    case (.divided, .independent): evaluation.isDivided
    case (.openness(let openness), .independent): evaluation.openness?.value == openness
    case (.earlyResults, .independent): evaluation.hasEarlyResults?.value == true
    case (.divided, .own), (.openness, .own), (.earlyResults, .own): false
    }
  }
}
