import Arguments
import CivilTime
import PlanFiles
import SpanishText

/// The arguments that the commands which write share.
enum WritingOptions {
  static let date = Option<String?>(
    "fecha", short: "f", "FECHA", "El día en que ocurrió: 2025-03-14, «ayer»…; si falta, hoy.",
    kind: .date)
  static let note = Option<String?>("nota", short: "n", "TEXTO", "Qué pasó, o una observación.")
  static let reason = Option<String?>("motivo", short: "m", "TEXTO", "Por qué.")
  static let evidence = Option<[String]>(
    "evidencia", short: "e", "ENLACE",
    "Un enlace o un archivo que lo prueba. El archivo se copia al plan.",
    kind: .file)
  static let figures = Option<[String]>(
    "cifra", "NOMBRE=VALOR", "Una cifra con su nombre: «asistentes=500».")
  static let asOf = Option<String?>(
    "al", "FECHA", "La fecha de las cifras, si es otra.", kind: .date)
  static let scope = Option<String?>(
    "alcance", "TEXTO", "Qué abarcan las cifras: «del periodo», «acumulado desde 2024».")
  static let author = Option<String?>("por", "QUIÉN", "Quién lo anota.")
  static let isConfirmed = Flag("sí", "No pregunta: se escribe aunque haya avisos.")
  static let isSimulated = Flag("simular", "Muestra lo que se escribiría y no escribe nada.")

  /// What every command that writes accepts, the last in its help.
  static let common: [any Argument] = [
    isConfirmed, isSimulated, PlanOptions.plan, PlanOptions.json,
  ]
  /// When it was, what is to be said of it, and what every command that writes accepts.
  static let brief: [any Argument] = [date, note, author] + common
  /// The same for a fact that can be proved and counted.
  static let fact: [any Argument] =
    [date, note, reason, evidence, figures, asOf, scope, author] + common
}

extension [any Argument] {
  /// The arguments but for some that a command gives another form.
  func without(_ others: any Argument...) -> [any Argument] {
    let names = others.map(\.definition.spelling)
    return filter { !names.contains($0.definition.spelling) }
  }
}

extension EntryDraft {
  /// Takes in what the shared options say, but for the evidence; when it was written down is told
  /// where that is not the day of the fact.
  mutating func set(
    _ values: ArgumentValues, today: CivilDate, without elsewhere: Set<EntryKey> = []
  ) throws(Stop) {
    if date.day < today { set(.recorded, today.iso) }
    let texts: [(EntryKey, Option<String?>)] = [
      (.note, WritingOptions.note), (.reason, WritingOptions.reason),
      (.asOf, WritingOptions.asOf), (.scope, WritingOptions.scope),
      (.author, WritingOptions.author),
    ]
    for (key, option) in texts where values.contains(option) && !elsewhere.contains(key) {
      set(key, values[option])
    }
    if values.contains(WritingOptions.figures) {
      set(.figures, try NamedValue.all(of: values[WritingOptions.figures], "--cifra"))
    }
  }
}

/// `NOMBRE=VALOR` on a command line.
enum NamedValue {
  /// The names with their values, in the order in which they were typed.
  static func all(
    of words: [String], _ option: String? = nil, example: String = "asistentes=500"
  ) throws(Stop) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for word in words {
      let halves = word.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
        throw Stop(
          CommandMessages.notNamed(word, of: option, withEqualsSign(word) ?? example), .usage)
      }
      guard !result.contains(where: { $0.name == halves[0] }) else {
        throw Stop(CommandMessages.namedTwice(halves[0], of: option), .usage)
      }
      result.append((halves[0], halves[1]))
    }
    return result
  }

  /// «organizaciones=avance limitado» of «organizaciones: avance limitado»; nil for other words.
  private static func withEqualsSign(_ word: String) -> String? {
    guard !word.contains("=") else { return nil }
    let halves = word.split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return nil }
    return "\(halves[0])=\(halves[1])".shellWord
  }
}
