import PlanHistory
import SpanishText

/// The sentences of a comparison of two plans, in the order of their names.
enum DifferenceWords {
  static let added = "se agregó"
  static let addedEntry = "Asiento nuevo"
  static let after = "después"
  static let annexTitle = "Cambios al plan"
  static let before = "antes"

  static func between(_ from: String, _ to: String) -> String { "De \(from) a \(to)" }

  static let changedEntry = "Asiento cambiado"

  /// «antes, «a»; ahora, «b»».
  static func changed(_ before: String, _ now: String) -> String {
    "antes, \(before); ahora, \(now)"
  }

  static func chapter(_ key: String) -> String { "capítulo «\(key)»" }

  static func closedDay(_ days: String) -> String { "día inhábil: \(days)" }

  static let columnAfter = "Ahora"
  static let columnBefore = "Antes"
  static let columnWhat = "Qué"

  static func compliance(_ key: String) -> String { "cumplimiento: \(key)" }

  static func count(_ total: Int, _ parts: [String]) -> String {
    let total = Spanish.count(total, "cambio", "cambios")
    return parts.isEmpty ? "\(total)." : "\(total): \(Spanish.and(parts))."
  }

  static let covenant = "el convenio "
  static let deadline = "el plazo "

  static func ends(_ shift: String) -> String { "termina \(shift)" }

  static let firstLevel = "el primer nivel"

  static func had(key: String) -> String { "su clave era \(key)" }

  static func hasName(_ name: String, _ before: String) -> String {
    "se llama ahora «\(name)»; antes, «\(before)»"
  }

  static let inTime = "los mismos días"
  static let isNow = "es ahora"
  static let key = "clave"
  static let log = "Bitácora"

  static func logCounts(added: Int, removed: Int, changed: Int) -> String {
    let parts = [
      added > 0 ? Spanish.count(added, "asiento nuevo", "asientos nuevos") : nil,
      removed > 0 ? Spanish.count(removed, "asiento retirado", "asientos retirados") : nil,
      changed > 0 ? Spanish.count(changed, "asiento cambiado", "asientos cambiados") : nil,
    ]
    return Spanish.and(parts.compactMap { $0 }) + "."
  }

  static func more(_ count: Int) -> String {
    "Y \(Spanish.count(count, "asiento más", "asientos más")); con «-o» se escriben todos."
  }

  static func moved(_ from: String, _ to: String) -> String { "pasó de \(from) a \(to)" }

  static let no = "no"

  static func nothing(_ from: String, _ to: String) -> String {
    "Nada cambió entre \(from) y \(to)."
  }

  static let period = "periodo"
  static let place = "lugar en el plan"

  static let planSame = "El plan no cambió."

  static func progress(_ from: String, _ to: String) -> String { "pasó de \(from) a \(to) %" }

  static let removed = "se retiró"
  static let removedEntry = "Asiento retirado"

  static func replanned(_ words: String) -> String { "se reprogramó: \(words)" }

  static let reworded = "nada cambió; dice lo mismo, escrito de otra manera."

  static func rule(_ key: String) -> String { "regla «\(key)»" }

  static func set(_ value: String) -> String { "\(value); antes no se decía" }

  static func shift(_ from: String, _ to: String) -> String { "pasó \(from) \(to)" }

  static func signature(_ name: String) -> String { "firma de \(name)" }

  static func starts(_ shift: String) -> String { "empieza \(shift)" }

  static func state(_ from: String, _ to: String) -> String { "pasó de «\(from)» a «\(to)»" }

  static func strategicObjective(_ key: String) -> String { "objetivo estratégico \(key)" }

  static func takenAway(_ names: [String]) -> String { "se quitó \(ListWords.names(names))" }

  static func topic(_ subject: String, _ session: String) -> String {
    "\(session), tema «\(subject)»"
  }

  static let undated = "sin fecha"
  static let untold = "sin registro"

  /// What a value was that is told no more.
  static func unset(_ value: String) -> String { "ya no se dice; antes, \(value)" }

  static func withAdded(_ names: [String]) -> String { "se agregó \(ListWords.names(names))" }

  static let wasThere = "En el plan"
  static let yes = "sí"

  static func others(_ count: Int, isAll: Bool) -> String? {
    count == 0 || isAll ? nil : Spanish.count(count, "otro", "otros")
  }
}
