import CivilTime
import PlanModel
import SpanishText

/// How an inciso or a line stands, in the words of a report.
enum PartWords {
  /// «concluido el 20 de junio de 2025», «50 %», «sin avance registrado».
  ///
  /// `written` is the date of its conclusion as the log writes it, where that says no single day; what
  /// tells why it rests beside these words makes a reason needless.
  static func text(
    _ track: ProgressTrack, written: TemporalExpression? = nil, isFeminine: Bool = false,
    saysReason: Bool = true
  ) -> String {
    let ending = isFeminine ? "a" : "o"
    let reason = saysReason ? track.reason : nil
    return switch track.state {
    case .concluded:
      track.concludedOn.map { concluded(on: $0, written: written, isFeminine: isFeminine) }
        ?? "concluid\(ending)"
    case .suspended: withReason("suspendid\(ending)", reason)
    case .cancelled: withReason("cancelad\(ending)", reason)
    case .underway, nil:
      track.percentage.map { "\(Spanish.decimal($0, digits: 1)) %" }
        ?? (track.state == nil ? "sin avance registrado" : "en proceso")
    }
  }

  /// «concluida el 20 de junio de 2025», «concluida en junio de 2025», «concluida a más tardar …».
  static func concluded(
    on day: CivilDate, written: TemporalExpression?, isFeminine: Bool
  ) -> String {
    let when = written.map(FigureWords.clause(of:)) ?? "el \(SpanishDate.words(day))"
    return "concluid\(isFeminine ? "a" : "o") \(when)"
  }

  private static func withReason(_ word: String, _ reason: String?) -> String {
    reason.map { "\(word). \(Spanish.capitalized($0))" } ?? word
  }
}
