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

  /// The independent ratings, each behind who gave it; a single one has no name.
  static func independent(_ evaluation: Evaluation, unnamed: String?) -> [String] {
    evaluation.independent.map { name, rating in
      (name ?? unnamed).map { "\($0): \(rating.value.rawValue)" } ?? rating.value.rawValue
    }
  }
}
