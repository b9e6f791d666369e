import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The Spanish of programmes and work plans: short texts and sentences here, titles beside them.
///
/// Each list is in the order of the alphabet.
enum ProgrammeWords {
  /// How several measurements become one figure.
  static func accumulation(_ accumulation: Accumulation) -> String {
    switch accumulation {
    case .sum: "Suma de las mediciones"
    case .last: "Última medición"
    case .mean: "Promedio de las mediciones"
    case .maximum: "La mayor medición"
    }
  }

  static func allUndated(_ lines: Int) -> String {
    "Sin fecha comprometida: las \(Spanish.grouped(lines)) líneas del plan."
  }

  /// Whether the ends of a notice count in it.
  static func counting(call: Bool, session: Bool) -> String {
    switch (call, session) {
    case (true, true):
      "En el plazo de la convocatoria cuentan el día en que se envía y el de la sesión."
    case (true, false):
      "En el plazo de la convocatoria cuenta el día en que se envía, no el de la sesión."
    case (false, true):
      "En el plazo de la convocatoria cuenta el día de la sesión, no aquel en que se envía."
    case (false, false):
      "En el plazo de la convocatoria no cuentan el día en que se envía ni el de la sesión."
    }
  }

  /// How far the convenio of an alliance is, and with whom it is signed; nil where nothing is said.
  static func covenant(_ alliance: Alliance) -> String? {
    guard let state = alliance.covenant?.value else {
      return alliance.signedWith.map { "Con \($0)" }
    }
    let words = Spanish.capitalized(state.rawValue)
    guard let partner = alliance.signedWith else { return words }
    return switch state {
    case .inForce, .ended: "\(words), suscrito con \(partner)"
    case .toBeSigned, .underReview, .notRequired: "\(words), con \(partner)"
    }
  }

  static let dueOnNextWorkingDay =
    "Lo que vence en día inhábil puede cumplirse el siguiente día hábil."
  static let dueOnTheDay = "Lo que vence en día inhábil debe cumplirse a más tardar ese mismo día."

  static let exceedsTerm = "rebasa el periodo"

  /// Months or quarters in which nothing is due, those of one year together.
  static func free(_ periods: [DateSpan]) -> String {
    var years: [(year: Int, names: [String])] = []
    for period in periods {
      let year = period.start.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].names.append(name(period))
    }
    let names = years.map { "\(Spanish.and($0.names)) de \($0.year)" }
    return "Sin compromisos con fecha: \(names.joined(separator: "; "))."
  }

  /// What falls due, in a word.
  static func kind(_ due: Commitments.Due) -> String {
    switch due.kind {
    case .call: "Convocatoria"
    case .session: "Sesión"
    case .event: "Evento"
    case .item: Spanish.capitalized(due.word ?? mixed.singular)
    }
  }

  static func lastDayToCall(_ session: String) -> String {
    "Último día para convocar a la \(session)"
  }

  /// Until when sessions can be called, and by which rules.
  static func lastCallRule(_ rules: [String]) -> String {
    "Convocatoria: último día para enviarla, con el plazo que fija la regla del plan "
      + "(\(Spanish.and(rules)))."
  }

  /// What a table of lines holds: «Líneas de acción de la estrategia 1.1».
  static func lines(of parent: PlanItem?, _ items: [PlanItem]) -> String {
    let levels = Set(items.map(\.level))
    let plural = levels.count == 1 ? items.first?.level.plural ?? "" : mixed.plural
    let title = plural == KnownLevel.actionLines.rawValue ? "líneas de acción" : plural
    let owner = parent.map(ItemTitles.inSentence) ?? "el plan"
    return Spanish.capitalized("\(title) \(Spanish.of(owner))")
  }

  /// The title of a column of lines: «Línea de acción», «Actividad».
  static func lineTitle(_ levels: [ItemLevel]) -> String {
    guard let level = levels.first, Set(levels).count == 1, let singular = level.singular else {
      return Spanish.capitalized(mixed.singular)
    }
    return level == .known(.actionLines) ? "Línea de acción" : Spanish.capitalized(singular)
  }

  /// The text with its first letter in lower case, for the middle of a sentence.
  static func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// «Mayoría extraordinaria».
  static func majority(_ kind: String) -> String { "Mayoría \(kind)" }

  /// How the progress of a line comes in.
  static func measure(_ measure: Measure) -> String { Spanish.capitalized(measure.rawValue) }

  /// Lines of several levels side by side.
  private static let mixed = (singular: "partida", plural: "partidas")

  /// «Convocatoria ordinaria».
  static func notice(_ kind: String) -> String { "Convocatoria \(kind)" }

  static func originally(_ date: String) -> String { "fecha original: \(date)" }

  /// «a) Diseñar el prototipo».
  static func part(_ part: Definition) -> String { "\(part.key.value)) \(part.text.value)" }

  /// «marzo de 2025», «primer trimestre de 2025».
  static func period(_ span: DateSpan) -> String { "\(name(span)) de \(span.start.year)" }

  /// «marzo», «primer trimestre».
  private static func name(_ span: DateSpan) -> String {
    guard span.start.month != span.end.month else {
      return Month(rawValue: span.start.month)?.name ?? ""
    }
    let ordinals = ["primer", "segundo", "tercer", "cuarto"]
    return "\(ordinals[(span.start.month - 1) / 3]) trimestre"
  }

  static func permanent(_ lines: [String]) -> String {
    "Permanentes, durante todo el periodo: \(Spanish.and(lines))."
  }

  static func presenter(_ name: String) -> String { "presenta: \(name)" }

  static func rescheduled(to date: String) -> String { "Nueva fecha: \(lowercased(date))" }

  /// A date with the one that replaced it, on one line.
  static func rescheduled(_ date: String, to current: String) -> String {
    "\(date). Nueva fecha: \(lowercased(current))"
  }

  static func several(_ count: Int, from first: String, to last: String) -> String {
    "\(count) veces, del \(first) al \(last)"
  }

  static let statutoryRestDays =
    "Tampoco son hábiles los sábados, los domingos ni los descansos obligatorios de ley."

  /// «Objetivo estratégico 2: Promover el pleno ejercicio …».
  static func strategicObjective(_ key: String, _ text: String?) -> String {
    "Objetivo estratégico \(key)" + (text.map { ": \($0)" } ?? "")
  }

  static let unaligned: RichText = "Sin objetivo estratégico"

  static func undated(_ names: [String]) -> String {
    "Sin fecha comprometida: \(Spanish.and(names))."
  }

  static func undatedEvents(_ names: [String]) -> String {
    "Eventos sin fecha: \(Spanish.and(names))."
  }

  static func undatedSessions(_ names: [String]) -> String {
    "Sesiones sin fecha: \(Spanish.and(names))."
  }

  static let undatedAtEndOfTerm = "Las líneas sin fecha comprometida vencen al cierre del periodo."
  static let vacant = "Vacante"

  static func vote(_ hasVote: Bool) -> String { hasVote ? "Sí" : "No" }

  static let weightRule =
    "Peso: lo que cuenta cada línea en los promedios de avance; 1, salvo donde se indica otro."
  static let wholePlanResponsibilities = "Para todo el plan, salvo donde se indica otra cosa:"
}
