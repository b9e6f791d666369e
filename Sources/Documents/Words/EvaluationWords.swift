import PlanModel
import SpanishText

/// Ratings in the words of a report.
enum EvaluationWords {
  /// «propia: completado; independiente: avance sustancial».
  static func inline(_ evaluation: Evaluation) -> String {
    var parts: [String] = []
    if let own = evaluation.own { parts.append("propia: \(own.value.rawValue)") }
    for line in independent(evaluation, unnamed: "independiente") { parts.append(line) }
    return parts.joined(separator: "; ")
  }

  /// The same as an entry of the log tells it: «evaluación propia: completado; independiente: …»,
  /// with the counts that it gives of the whole plan.
  static func fact(_ evaluation: Evaluation) -> String {
    var parts: [String] = []
    if let own = evaluation.own { parts.append("propia: \(own.value.rawValue)") }
    let others =
      independent(evaluation, unnamed: nil)
      + [
        evaluation.openness.map { "apertura \($0.value.rawValue)" },
        evaluation.hasEarlyResults.map {
          $0.value ? "con resultados tempranos" : "sin resultados tempranos"
        },
      ].compactMap(\.self)
    if !others.isEmpty { parts.append("independiente: \(others.joined(separator: ", "))") }
    for side in RatingCount.Side.allCases {
      let counts = evaluation.counts.filter { $0.side == side }
        .map { "\($0.name.value), \(Spanish.grouped($0.number.value))" }
      if !counts.isEmpty {
        parts.append("recuento de la \(side.rawValue): \(counts.joined(separator: "; "))")
      }
    }
    return parts.isEmpty ? "evaluación" : "evaluación \(parts.joined(separator: "; "))"
  }

  /// The independent ratings, each behind who gave it; a single one has no name.
  static func independent(_ evaluation: Evaluation, unnamed: String?) -> [String] {
    evaluation.independent.map { name, rating in
      (name ?? unnamed).map { "\($0): \(rating.value.rawValue)" } ?? rating.value.rawValue
    }
  }
}
