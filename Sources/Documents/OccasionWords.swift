import PlanAssessment
import SpanishText

/// How sessions and events stand, in the words of a report; they agree with either gender.
enum OccasionWords {
  /// The situation as one clause in lower case.
  static func text(_ situation: OccasionSituation) -> String {
    switch situation {
    case .heldEarly(let days): "se realizó \(SituationWords.days(days)) antes"
    case .heldOnTime: "se realizó en su fecha"
    case .heldLate(let days): "se realizó con \(SituationWords.days(days)) de atraso"
    case .heldUndated: "se realizó (sin fecha programada)"
    case .overdue(let days): "\(SituationWords.days(days)) de atraso; no consta que se realizara"
    case .rescheduled(let days): "con nueva fecha; \(SituationWords.days(days)) contra la original"
    case .upcoming: "por realizarse"
    case .undated: "sin fecha programada"
    }
  }
}
