import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// How lines stand, in the words of a report.
package enum SituationWords {
  /// The situation as one clause in lower case.
  package static func text(_ situation: Situation) -> String {
    switch situation {
    case .cancelled(let reason): withReason("cancelada", reason)
    case .inactive(let reason): withReason("inactiva", reason)
    case .concludedEarly: "concluida antes de lo programado"
    case .concludedOnTime: "concluida en tiempo"
    case .concludedLate(let days): "concluida con \(Self.days(days)) de atraso"
    case .concludedUndated: "concluida (sin fecha comprometida)"
    case .overdue(let days): "con \(Self.days(days)) de atraso"
    case .rescheduled(let days): "reprogramada; \(Self.days(days)) contra el original"
    case .ahead: "adelantada"
    case .notYetDue: "por iniciar"
    case .onTrack: "conforme a lo programado"
    case .behind: "con atraso frente a lo programado"
    case .ongoing: "en curso"
    case .idle(let days): "sin actividad desde hace \(Self.days(days))"
    case .recurring(let done, let total, _):
      total > 0 ? "\(done) de \(Spanish.count(total, "ocurrencia", "ocurrencias"))" : "recurrente"
    case .undated: "sin fecha comprometida"
    }
  }

  /// The light of a situation as a mark; its word stands beside it in the text.
  static func mark(_ situation: Situation) -> StatusMark {
    StatusMark(light(situation.light), showsWord: false)
  }

  /// The light as documents draw it.
  package static func light(_ light: TrafficLight) -> StatusMark.Light {
    switch light {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    }
  }

  /// How many lines bear each colour, those that some bear: «● 9 en verde».
  static func lights(_ whole: Aggregate) -> RichText {
    TrafficLight.allCases.compactMap { light -> RichText? in
      let count = whole.count(light)
      guard count > 0 else { return nil }
      let mark = Self.light(light)
      return RichText(.status(StatusMark(mark, "\(count) en \(mark.name)")))
    }.joined("  ")
  }

  /// What stands outside the averages, counted in words: «5 permanentes, 1 cancelada».
  package static func exclusions(_ whole: Aggregate) -> String {
    let parts = Exclusion.allCases.compactMap { exclusion -> String? in
      let count = whole.count(outside: exclusion)
      guard count > 0 else { return nil }
      return switch exclusion {
      case .permanent: Spanish.count(count, "permanente", "permanentes")
      case .recurrent: Spanish.count(count, "recurrente", "recurrentes")
      case .cancelled: Spanish.count(count, "cancelada", "canceladas")
      case .inactive: Spanish.count(count, "inactiva", "inactivas")
      case .undated: "\(count) sin fecha comprometida"
      }
    }
    return Spanish.and(parts)
  }

  static func days(_ count: Int) -> String { Spanish.count(count, "día", "días") }

  private static func withReason(_ word: String, _ reason: String?) -> String {
    reason.map { "\(word). \(Spanish.capitalized($0))" } ?? word
  }
}
