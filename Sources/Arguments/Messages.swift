import Diagnostics
import SpanishText

/// All the Spanish of this module, in alphabetical order: what is wrong, and what to do now.
enum Messages {
  static let argumentsHeading = "Argumentos"

  static func choices(_ words: [String]) -> String { "Puede ser \(Spanish.or(words))." }

  /// The first sentence of a summary inside another sentence: «la fecha como se escribe».
  private static func clause(_ summary: String) -> String {
    let sentence = summary.split(separator: ". ", maxSplits: 1).first ?? ""
    let bare = sentence.hasSuffix(".") ? sentence.dropLast() : sentence
    // An abbreviation or a name of several capitals keeps them.
    guard let first = bare.first, bare.dropFirst().first?.isUppercase == false else {
      return String(bare)
    }
    return first.lowercased() + bare.dropFirst()
  }

  static let commandPlaceholder = "ORDEN"
  static let commandsHeading = "Órdenes"

  static func defaultValue(_ text: String) -> String { "Si no se indica: \(text)." }

  static let examplesHeading = "Ejemplos"

  static func extraArgument(
    _ word: String, of command: String, accepts names: [String], texts: [String],
    dropped: [String], meant option: ArgumentDefinition?
  ) -> Diagnostic {
    let accepted =
      switch names.count {
      case 0: "no lleva argumentos"
      case 1: "lleva un solo argumento, \(names[0])"
      default: "lleva solo \(Spanish.and(names))"
      }
    // «Mi plan 2026» is rather a name than an option without its hyphens.
    let isFlag = option?.takesValue == false || texts.isEmpty
    let name = option.map { option in
      isFlag ? meant([option.spelling]) : "si es una opción, lleva sus guiones: \(option.spelling)"
    }
    let away = "quite \(Spanish.and(dropped.map(Spanish.quoted))) y vuelva a intentar."
    let help = (isFlag ? [name] : []) + texts + (isFlag ? [] : [name])
    return mistake(
      "sobra-argumento", "sobra «\(word)»: «\(command)» \(accepted)",
      help: help + [option == nil && !dropped.isEmpty ? away : nil])
  }

  static func extraValue(of option: String, _ value: String) -> Diagnostic {
    mistake(
      "sobra-valor", "\(option) no lleva valor y se le dio «\(value)»",
      help: ["escriba solamente \(option)."])
  }

  static func footer(program: String, group: String?, hasTopics: Bool) -> String {
    guard let group else { return "Más ayuda sobre el programa: \(program) --ayuda" }
    let topics = hasTopics ? "\nUna página del manual: \(program) \(helpWord) TEMA" : ""
    return "Más ayuda sobre una orden: \(group) \(commandPlaceholder) --ayuda" + topics
  }

  /// The word that asks for help where a command could stand.
  static let helpWord = "ayuda"

  /// Whether a word asks for help, in the program's own tongue or in the one of most programs.
  static func isHelpWord(_ word: String) -> Bool { [helpWord, "help"].contains(word.folded) }

  static let helpSummary = "Muestra esta ayuda."
  static let inheritedOptionsHeading = "Opciones generales"

  static func invalidValue(
    of argument: String, _ invalid: InvalidValue, texts: [String]
  ) -> Diagnostic {
    let isHelpless = texts.isEmpty && invalid.help.isEmpty
    let help = isHelpless ? ["corrija el valor de \(argument)."] : invalid.help
    return mistake("valor-no-válido", "\(argument): \(invalid.reason)", help: texts + help)
  }

  /// A line that is longer can't be copied in one piece.
  private static let longestExample = 68

  /// What to write if words are a text that lost its quotation marks, a sentence and an example
  /// a reading; an example stands alone, so that it is copied in one piece.
  static func lostMarks(
    _ readings: [WordReading], _ runs: [WordRun], of command: String
  ) -> [String] {
    readings.filter { !$0.joints.isEmpty }.enumerated().flatMap { place, reading in
      let typed = reading.typed(runs)
      let line = ([command] + typed).joined(separator: " ")
      let touched = Set(reading.joints.map(\.run)).sorted().map { typed[$0] }
      let isShort = touched.count == 1 && readings.count == 1 || line.count > longestExample
      let example = isShort ? touched.joined(separator: " … ") : line
      let texts = Spanish.and(reading.joints.map { Spanish.quoted($0.text) })
      let several = reading.joints.count > 1
      guard place == 0 else { return ["o, si \(several ? "lo son" : "lo es") \(texts):", example] }
      return several
        ? ["si \(texts) son textos completos, escríbalos entre comillas:", example]
        : ["si \(texts) es un solo texto, escríbalo entre comillas:", example]
    }
  }

  static func meant(_ words: [String]) -> String { "¿quiso decir \(Spanish.or(words))?" }

  static func misplacedOption(_ option: String) -> Diagnostic {
    mistake(
      "opción-fuera-de-lugar", "\(option) significa cosas distintas según la orden",
      help: ["escriba primero la orden y después \(option)."])
  }

  /// A finding of the command line, which has no place in a text.
  private static func mistake(
    _ id: DiagnosticID, _ headline: String, help: [String?]
  ) -> Diagnostic {
    Diagnostic(id, .error, headline, help: help.compactMap { $0 })
  }

  static func missingArguments(
    _ missing: [ArgumentDefinition], of command: CommandDefinition, usage: String
  ) -> Diagnostic {
    let names =
      missing.count == 1
      ? missing.map { "falta \($0.name): \(clause($0.summary))" }.joined()
      : "faltan " + Spanish.and(missing.map { "\($0.name) (\(clause($0.summary)))" })
    return mistake("falta-argumento", names, help: [pattern(command, usage)])
  }

  static func missingCommand(after command: String, _ names: [String]) -> Diagnostic {
    mistake(
      "falta-orden", "falta la orden después de «\(command)»",
      help: [names.count <= 8 ? "puede ser \(Spanish.or(names))." : "escriba cuál quiere usar."])
  }

  static func missingOption(_ option: ArgumentDefinition) -> Diagnostic {
    mistake(
      "falta-opción",
      "falta \(option.spelling) \(option.placeholder): \(clause(option.summary))",
      help: ["agregue \(option.spelling) \(option.placeholder) a la orden."])
  }

  static func missingValue(of option: ArgumentDefinition, dashed: String? = nil) -> Diagnostic {
    mistake(
      "opción-sin-valor", "falta el valor de \(option.spelling)",
      help: dashed.map {
        [
          "si el valor es «\($0)», escríbalo junto a la opción:",
          "\(option.spelling)=\($0.shellWord)",
        ]
      } ?? ["escríbalo después de la opción: \(option.spelling) \(option.placeholder)"])
  }

  static func notAChoice(_ text: String, of words: [String]) -> InvalidValue {
    InvalidValue(
      "«\(text)» no es uno de los valores posibles",
      help: Suggestion.nearest(to: text, in: words).map { [meant([$0])] } ?? [
        "puede ser \(Spanish.or(words))."
      ])
  }

  static func notAWholeDate(_ text: String) -> InvalidValue {
    InvalidValue("«\(text)» no es una fecha completa")
  }

  static func notAnInteger(_ text: String) -> InvalidValue {
    InvalidValue("«\(text)» no es un número entero", help: ["escriba solo cifras, como 12."])
  }

  static let optionsHeading = "Opciones"
  static let optionsPlaceholder = "[opciones]"

  private static func pattern(_ command: CommandDefinition, _ usage: String) -> String {
    command.examples.first.map { "por ejemplo: \($0.line)" } ?? "escriba: \(usage)"
  }

  static func printedMarks(_ quotation: WordRun.PrintedQuotation) -> Diagnostic {
    mistake(
      "comillas-tipográficas", "la terminal no entiende estas comillas: \(quotation.typed)",
      help: ["escriba las rectas (\" \"):", quotation.mended])
  }

  static let repeatable = "Se puede repetir."

  static func repeatedOption(_ option: String, _ first: String, _ second: String) -> Diagnostic {
    mistake(
      "opción-repetida", "\(option) aparece dos veces: «\(first)» y «\(second)»",
      help: ["deje una sola."])
  }

  static let required = "Es obligatoria."
  static let seeLabel = "Vea"

  static func unknownCommand(
    _ word: String, of command: String, suggestions: [String], known names: [String]
  ) -> Diagnostic {
    mistake(
      "orden-desconocida", "«\(word)» no es una orden de «\(command)»",
      help: [
        suggestions.isEmpty ? nil : meant(suggestions.map(Spanish.quoted)),
        suggestions.isEmpty && names.count <= 8 ? "puede ser \(Spanish.or(names))." : nil,
        suggestions.isEmpty && names.count > 8 ? "revise la lista de órdenes." : nil,
      ])
  }

  static func unknownOption(
    _ option: String, of command: String, suggestions: [String], owners: [String] = [],
    text: String? = nil
  ) -> Diagnostic {
    var help = suggestions.isEmpty ? [] : [meant(suggestions)]
    if !owners.isEmpty {
      let some = owners.prefix(3).map(Spanish.quoted)
      help.append("es una opción de \(Spanish.and(some + (owners.count > 3 ? ["otras"] : []))).")
    }
    if help.isEmpty {
      help.append(
        text.map { "si es un texto y no una opción, escríbalo después de «--»: -- \($0.shellWord)" }
          ?? "quite \(option), o elija una de las opciones de la orden.")
    }
    return mistake("opción-desconocida", "«\(command)» no tiene la opción \(option)", help: help)
  }

  static let topicsHeading = "Temas del manual"
  static let usageHeading = "Uso"
  static let versionSummary = "Muestra la versión del programa."
}
