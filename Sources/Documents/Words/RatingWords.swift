import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Ratings with their light, in the words of a self-assessment.
package enum RatingWords {
  /// The light as documents draw it.
  package static func light(_ light: RatingLight) -> StatusMark.Light {
    switch light {
    case .completed: .green
    case .underway: .yellow
    case .behind: .red
    case .inactive: .violet
    }
  }

  /// «● Completado».
  static func text(_ rating: Rating) -> RichText {
    RichText(
      .status(StatusMark(light(RatingLight(rating)), Spanish.capitalized(rating.rawValue))))
  }

  /// The own rating; that there is none, without a light.
  static func own(_ item: RatedItem) -> RichText { own(item.evaluation) }

  /// The own rating of an evaluation; that there is none, without a light.
  static func own(_ evaluation: Evaluation) -> RichText {
    evaluation.own.map { text($0.value) } ?? RichText(SelfAssessmentWords.notRated)
  }

  /// What others say, a line each behind who says it; a dash for nothing.
  static func independent(_ item: RatedItem) -> RichText { independent(item.evaluation) }

  /// The same of an evaluation.
  static func independent(_ evaluation: Evaluation) -> RichText {
    guard !evaluation.independent.isEmpty else { return "—" }
    return evaluation.independent.map { name, rating in
      guard let name else { return text(rating.value) }
      let word = "\(Spanish.capitalized(name)): \(rating.value.rawValue)"
      return RichText(.status(StatusMark(light(RatingLight(rating.value)), word)))
    }.joinedByLines()
  }

  /// «7 completados», «3 con avance limitado».
  static func count(_ count: Int, _ rating: Rating, _ noun: RatedNoun) -> String {
    let words =
      switch rating {
      case .completed: noun.agreeing("completad", count)
      case .substantial, .limited: "con \(rating.rawValue)"
      case .majorDelays: rating.rawValue
      case .notStarted: "no " + noun.agreeing("empezad", count)
      case .inactive: noun.agreeing("inactiv", count)
      }
    return "\(Spanish.grouped(count)) \(words)"
  }

  /// What several ratings of one thing come to, as the title of a row or a column.
  static func title(_ verdict: RatedItem.Verdict) -> String {
    switch verdict {
    case .rating(let rating): Spanish.capitalized(rating.rawValue)
    case .divided: SelfAssessmentWords.divided
    case .none: SelfAssessmentWords.notRated
    }
  }

  /// The same with its light, where it has one.
  static func text(_ verdict: RatedItem.Verdict) -> RichText {
    guard case .rating(let rating) = verdict else { return RichText(title(verdict)) }
    return text(rating)
  }
}
