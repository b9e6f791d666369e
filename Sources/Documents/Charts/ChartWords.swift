import DocumentModel
import PlanModel
import SpanishText

/// The Spanish of charts, each list in the order of the alphabet.
enum ChartWords {
  static let achieved = "Alcanzado"

  static func allLines(_ count: Int) -> String { "las \(Spanish.grouped(count)) líneas" }

  static let axisRule = """
    Alcanzado y Programado: promedios de las líneas con fecha de cada parte, ponderados por su \
    peso.
    """

  static func axisTitle(_ level: String?, on day: String) -> String {
    "Avance\(level.map { " por \($0)" } ?? "") frente a lo programado, al \(day)"
  }

  static func cutOff(_ day: String) -> String { "Corte: \(day)" }

  static let events = "Eventos"

  static func lightTitle(_ day: String) -> String { "Semáforo de las líneas, al \(day)" }

  /// «Al corte del 30 de junio de 2025, 6 líneas están en verde, 2 en amarillo y 1 en gris.».
  static func lights(_ counts: [(light: StatusMark.Light, count: Int)], on day: String) -> String {
    let found = counts.filter { $0.count > 0 }
    let parts = found.enumerated().map { place, part in
      guard place == 0 else { return "\(Spanish.grouped(part.count)) en \(part.light.name)" }
      return "\(linesAre(part.count, all: found.count == 1)) en \(part.light.name)"
    }
    return "Al corte del \(day), \(Spanish.and(parts))."
  }

  /// «6 líneas están», «1 línea está», «las 25 líneas están», «la única línea está».
  private static func linesAre(_ count: Int, all: Bool) -> String {
    switch (count, all) {
    case (1, true): "la única línea está"
    case (1, false): "1 línea está"
    case (_, true): "las \(Spanish.grouped(count)) líneas están"
    case (_, false): "\(Spanish.grouped(count)) líneas están"
    }
  }

  static func lineTitle(_ day: String) -> String {
    "Cronograma de las líneas: lo programado y lo realizado, al \(day)"
  }

  /// «17 líneas: 11 con plazo, 2 permanentes, 1 recurrente y 3 sin fecha comprometida.».
  static func lines(_ count: CommitmentCount) -> String {
    var parts: [String] = []
    if count.dated > 0 { parts.append("\(Spanish.grouped(count.dated)) con plazo") }
    if count.permanent > 0 {
      parts.append(Spanish.count(count.permanent, "permanente", "permanentes"))
    }
    if count.recurrent > 0 {
      parts.append(Spanish.count(count.recurrent, "recurrente", "recurrentes"))
    }
    if count.undated > 0 {
      parts.append("\(Spanish.grouped(count.undated)) sin fecha comprometida")
    }
    guard !parts.isEmpty else { return "" }
    let lines = Spanish.count(count.all, "línea", "líneas")
    guard parts.count == 1 else { return "\(lines): \(Spanish.and(parts))." }
    // «25 líneas, todas sin fecha comprometida»: the number is said once.
    let kind = parts[0].drop { $0 != " " }.dropFirst()
    return count.all == 1 ? "\(lines), \(kind)." : "\(lines), todas \(kind)."
  }

  static func notDrawn(_ names: [String]) -> String {
    "Sin fecha que dibujar: \(Spanish.and(names))."
  }

  static let programmed = "Programado"
  static let programmeTitle = "Cronograma de lo programado"

  /// What the whole reached, and each part.
  static func progress(
    _ reached: Double?, of programmed: Double?, on day: String, parts: [String]
  ) -> String {
    let whole =
      "Al corte del \(day), las líneas con fecha alcanzan \(PercentWords.exact(reached)) frente a "
      + "\(PercentWords.exact(programmed)) programado."
    return parts.isEmpty ? whole : "\(whole) \(parts.joined(separator: "; "))."
  }

  /// «Eje I, 55.0 % frente a 60.0 %»; a part without dated lines says so.
  static func progress(of title: String, _ reached: Double?, _ programmed: Double?) -> String {
    guard reached != nil, programmed != nil else { return "\(title), sin líneas con fecha" }
    return "\(title), \(PercentWords.exact(reached)) frente a \(PercentWords.exact(programmed))"
  }

  /// «Además, 4 sesiones y 3 eventos.»; nil for none.
  static func promised(sessions: Int, events: Int) -> String? {
    var parts: [String] = []
    if sessions > 0 { parts.append(Spanish.count(sessions, "sesión", "sesiones")) }
    if events > 0 { parts.append(Spanish.count(events, "evento", "eventos")) }
    return parts.isEmpty ? nil : "Además, \(Spanish.and(parts))."
  }

  static let ratioRule = "Razón: alcanzado entre programado; «—» mientras no hay nada programado."
  static let sessions = "Sesiones"

  /// How many sessions were planned, how many of them were held, and what was held beside them.
  static func sessions(
    planned: Int, held: Int, beside: (sessions: Int, meetings: Int), on day: String
  ) -> String {
    let extra = [
      beside.sessions > 0 ? Spanish.count(beside.sessions, "sesión", "sesiones") : nil,
      beside.meetings > 0
        ? Spanish.count(beside.meetings, "reunión de trabajo", "reuniones de trabajo") : nil,
    ].compactMap(\.self)
    let verb = beside.sessions + beside.meetings == 1 ? "se celebró" : "se celebraron"
    guard planned > 0 else {
      guard !extra.isEmpty else {
        return "Al corte del \(day) no consta ninguna sesión celebrada."
      }
      return "El plan no programó sesiones; al corte del \(day) \(verb) \(Spanish.and(extra))."
    }
    let first = "\(sessions(planned, held)) al corte del \(day)."
    return extra.isEmpty
      ? first : "\(first) Fuera del calendario \(verb) \(Spanish.and(extra))."
  }

  /// «De 4 sesiones programadas se celebraron 3».
  private static func sessions(_ planned: Int, _ held: Int) -> String {
    switch (planned, held) {
    case (1, 0): "No consta que se haya celebrado la única sesión programada"
    case (1, _): "Se celebró la única sesión programada"
    case (_, 0): "De \(Spanish.grouped(planned)) sesiones programadas no consta ninguna celebrada"
    case (_, planned): "Se celebraron las \(Spanish.grouped(planned)) sesiones programadas"
    case (_, 1): "De \(Spanish.grouped(planned)) sesiones programadas se celebró 1"
    default:
      "De \(Spanish.grouped(planned)) sesiones programadas se celebraron \(Spanish.grouped(held))"
    }
  }

  static func sessionTitle(_ day: String) -> String {
    "Sesiones programadas y celebradas, al \(day)"
  }

  static func term(_ term: String) -> String { "Periodo: \(term)." }

  static let whole = "Conjunto"
}
