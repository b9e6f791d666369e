import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// What the commands about sessions say, in the order of the names.
enum SessionMessages {
  static func dayQuestion(_ planned: String) -> String {
    "¿Qué día fue? Estaba programada para \(planned):"
  }

  static func heldEarly(_ key: String, planned: CivilDate, held: CivilDate) -> Diagnostic {
    Diagnostic(
      "sesión-antes-de-su-día", .warning,
      "«\(key)» está programada para el \(SpanishDate.withWeekday(planned)), y se anota el "
        + SpanishDate.words(held),
      help: [
        "si se celebró antes de su día, confírmelo; si fue otro día, dígalo con «--fecha».",
        "si cambió de fecha, anótelo antes: snt sesión diferir \(key.shellWord) FECHA",
      ])
  }

  static func heldThoughCancelled(_ key: String) -> Diagnostic {
    Diagnostic(
      "sesión-cancelada", .warning, "«\(key)» está cancelada",
      help: ["si al final se celebró, confírmelo; si es otra sesión, revise su número."])
  }

  /// A clause: «qué día fue la «ordinaria 2»: estaba programada para …».
  static func missingDay(_ key: String, _ planned: String) -> String {
    "qué día fue «\(key)»: estaba programada para \(planned)"
  }

  /// «el martes 10 de junio de 2025», or a vaguer date as it was written.
  static func plannedDay(_ date: TemporalExpression) -> String {
    guard let day = date.end, date.start == day else { return "«\(date.text)»" }
    return "el \(SpanishDate.withWeekday(day))"
  }

  static func unknown(_ text: String, nearest: String?, known: [String]) -> Diagnostic {
    let first = known.prefix(12).map { $0 }
    let rest = known.count - first.count
    var help: [String] = []
    if let nearest { help.append("¿quiso decir «\(nearest)»?") }
    if !known.isEmpty {
      help.append("hay: \(Spanish.and(first + (rest > 0 ? ["\(rest) más"] : []))).")
    }
    help.append("si falta, se agrega con: snt sesión programar \(text.shellWord) --fecha FECHA")
    return Diagnostic(
      "clave-no-encontrada", .error, "«\(text)» no es una sesión de este plan", help: help)
  }
}
