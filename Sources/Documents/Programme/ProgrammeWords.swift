import DocumentModel
import PlanModel
import SpanishText

/// The Spanish of programmes and work plans, each list in the order of the alphabet.
enum ProgrammeWords {
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

  /// Lines of several levels side by side.
  private static let mixed = (singular: "partida", plural: "partidas")

  /// How the progress of a line comes in.
  static func measure(_ measure: Measure) -> String { Spanish.capitalized(measure.rawValue) }

  /// «a) Diseñar el prototipo».
  static func part(_ part: Definition) -> String { "\(part.key.value)) \(part.text.value)" }

  static func rescheduled(to date: String) -> String { "Nueva fecha: \(lowercased(date))" }

  /// A date with the one that replaced it, on one line.
  static func rescheduled(_ date: String, to current: String) -> String {
    "\(date). Nueva fecha: \(lowercased(current))"
  }

  static let weightRule =
    "Peso: lo que cuenta cada línea en los promedios de avance; 1, salvo donde se indica otro."
  static let wholePlanResponsibilities = "Para todo el plan, salvo donde se indica otra cosa:"

  /// The labels of data that stand alone.
  enum Labels {
    static let measure = "Medida"
    static let schedule = "Temporalidad"
    static let target = "Meta"
    static let weight = "Peso"
  }

  /// The titles of columns.
  enum Columns {
    static let measure: RichText = "Medida"
    static let number: RichText = "N.º"
    static let responsible: RichText = "Responsable"
    static let schedule: RichText = "Temporalidad"
    static let target: RichText = "Meta"
    static let weight: RichText = "Peso"
  }
}
