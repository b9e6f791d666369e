import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// Events in the words of a report.
enum EventWords {
  /// «Cuarta Conferencia Nacional de Datos Abiertos», «Semanas Universitarias (2024)».
  static func name(_ event: EventStatus) -> String {
    let name = event.planned?.name?.value ?? event.title ?? event.key
    guard let edition = event.planned?.edition, !name.folded.contains(edition.folded) else {
      return name
    }
    if edition.first?.isNumber == true { return "\(name) (\(edition))" }
    return isFeminine(edition) == isFeminine(name)
      ? Spanish.capitalized("\(edition) \(name)") : "\(name), \(Self.edition(edition))"
  }

  /// «segunda edición», whatever the gender in which the ordinal was written.
  private static func edition(_ ordinal: String) -> String {
    let lowercase = ordinal.prefix(1).lowercased() + ordinal.dropFirst()
    guard !lowercase.folded.contains("edicion") else { return lowercase }
    return (isFeminine(lowercase) ? lowercase : lowercase.dropLast() + "a") + " edición"
  }

  /// Whether the first noun of a name is feminine, as far as its ending tells.
  private static func isFeminine(_ name: String) -> Bool {
    let noun = name.split { !$0.isLetter }.first.map { String($0).folded } ?? ""
    let endings = ["a", "as", "cion", "sion", "dad", "umbre", "red", "clase", "week"]
    return endings.contains { noun.hasSuffix($0) }
  }

  /// When it was held, as the log tells it in words; nil while it does not tell of it.
  static func held(_ event: EventStatus, in state: PlanState) -> String? {
    let told = event.entries.last { state.entries[$0].realized != nil }
    if let told, let date = state.entries[told].realized { return FigureWords.when(date.value) }
    return event.held.map(SpanishDate.plain)
  }

  /// How an event stands against its planned days, as one clause in lower case.
  static func text(_ event: EventStatus, _ assessment: OccasionAssessment) -> String {
    switch assessment.situation {
    case .heldEarly(let days): "se realizó \(SituationWords.days(days)) antes"
    case .heldOnTime where event.schedule.isReplanned: "se realizó en la nueva fecha"
    case .heldOnTime: "se realizó en tiempo"
    case .heldLate(let days): "se realizó con \(SituationWords.days(days)) de atraso"
    case .heldUndated where event.planned == nil: "se realizó; no estaba en el plan"
    case .heldUndated: "se realizó (sin fecha comprometida)"
    case .overdue(let days): "no consta su realización; \(SituationWords.days(days)) de atraso"
    case .rescheduled(let days): "reprogramado; \(SituationWords.days(days)) contra el original"
    case .upcoming: "por realizar"
    case .postponed: "pospuesto, sin nueva fecha"
    case .cancelled: "cancelado"
    case .undated: "sin fecha comprometida"
    }
  }
}
