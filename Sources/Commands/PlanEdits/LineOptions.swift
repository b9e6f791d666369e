import Arguments
import PlanFiles
import PlanModel
import SpanishText

/// The arguments of the commands that edit an item of the plan.
enum LineOptions {
  static let key = Parameter<String>(
    "CLAVE", "La línea, o cualquier otra partida del plan.", kind: .known("línea"))
  static let newKey = Parameter<String>("CLAVE", "La clave de la línea nueva: 1.3.2.")
  static let parent = Option<String?>(
    "en", "CLAVE", "La partida en la que va, si su clave no lo dice.", kind: .known("línea"))

  static let name = Option<String?>("nombre", "TEXTO", "Cómo se llama.")
  static let summary = Option<String?>("descripción", "TEXTO", "Una explicación breve.")
  static let schedule = Option<String?>(
    "temporalidad", short: "t", "FECHA", "Cuándo se hará, como se dice en español.")
  static let target = Option<String?>("meta", "TEXTO", "Qué se entrega o se logra.")
  static let weight = Option<String?>("peso", "NÚMERO", "Cuánto cuenta en los promedios.")
  static let measure = Option<String?>(
    "medida", "MEDIDA", "«entregable» (todo al final) o «continua» (poco a poco).",
    kind: .known("medida"))
  static let responsible = Option<[String]>(
    "responsable", short: "r", "ÁREA", "Quién responde por ella; puede repetirse.",
    kind: .known("área"))

  /// What can be told of an item, in the order of the help.
  static let values: [any Argument] = [
    name, schedule, target, weight, measure, responsible, summary,
  ]

  private static let texts: [(PlanItemKey, Option<String?>)] = [
    (.name, name), (.summary, summary), (.schedule, schedule), (.target, target),
    (.weight, weight), (.measure, measure),
  ]

  /// What was typed for an item; nothing between quotation marks takes a key away.
  static func values(
    _ values: ArgumentValues, areas: [Area]
  ) -> [PlanItemKey: [String]] {
    var result: [PlanItemKey: [String]] = [:]
    for (key, option) in texts where values.contains(option) {
      let text = values[option] ?? ""
      result[key] = text.allSatisfy(\.isWhitespace) ? [] : [text]
    }
    if values.contains(responsible) {
      var found: [String] = []
      for typed in values[responsible] where !typed.allSatisfy(\.isWhitespace) {
        let area = areas.first { $0.key.value.folded == typed.folded }?.key.value ?? typed
        if !found.contains(area) { found.append(area) }
      }
      result[.responsible] = found
    }
    return result
  }

  /// The option of a key.
  static func spelling(of key: PlanItemKey) -> String {
    key == .responsible
      ? responsible.definition.spelling
      : texts.first { $0.0 == key }?.1.definition.spelling ?? key.word
  }
}
