import PlanAssessment
import SpanishText

/// How agreements stand, in the words of a report.
package enum AgreementWords {
  /// The situation as one clause in lower case.
  package static func text(_ situation: AgreementSituation) -> String {
    switch situation {
    case .fulfilledOnTime: "cumplido en tiempo"
    case .fulfilledLate(let days): "cumplido con \(SituationWords.days(days)) de atraso"
    case .fulfilledUndated: "cumplido"
    case .void: "sin efecto"
    case .referred: "turnado"
    case .overdue(let days): "\(SituationWords.days(days)) de atraso"
    case .open: "en seguimiento"
    case .dueSoon(let days): "por vencer, \(BoardWords.dueIn(days))"
    case .undated: "en seguimiento, sin fecha"
    }
  }
}
