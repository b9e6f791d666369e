import CivilTime
import PlanModel
import SpanishText

/// How an inciso stands, in the words of a report.
enum PartWords {
  /// «concluido el 20 de junio de 2025», «50 %», «sin avance registrado».
  static func text(_ track: ProgressTrack) -> String {
    switch track.state {
    case .concluded:
      track.concludedOn.map { "concluido el \(SpanishDate.words($0))" } ?? "concluido"
    case .suspended: withReason("suspendido", track.reason)
    case .cancelled: withReason("cancelado", track.reason)
    case .underway, nil:
      track.percentage.map { "\(Spanish.decimal($0, digits: 1)) %" }
        ?? (track.state == nil ? "sin avance registrado" : "en proceso")
    }
  }

  private static func withReason(_ word: String, _ reason: String?) -> String {
    reason.map { "\(word). \(Spanish.capitalized($0))" } ?? word
  }
}
