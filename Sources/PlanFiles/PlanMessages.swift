import CivilTime
import Diagnostics
import SpanishText
import YAMLSyntax

/// The sentences of this module, in the order of the names of the cases.
enum PlanMessages {
  case date(TemporalError)
  case emptyFile
  case emptyValue(String)
  case entryWithoutKind(known: [String], meant: String?)
  case keyOfAnItem(String, level: String)
  case misnamedLog(String, expected: String)
  case missingKey(String, group: String)
  case notAChoice(String, choices: [String])
  case notADay(String)
  case notADigest(String)
  case notANumber(String)
  case openTerm
  case outsideHundred(String)
  case sameKey(String, first: YAMLElement)
  case secondSubject(String, first: YAMLElement)
  case unknownFormat(String)
  case unknownKey(String, suggestion: String?, group: RecordSchema)
  case unknownRule(String, suggestion: String?)
  case unknownRuleOfParts(String, suggestion: String?)
  case wrongType(expected: ValueShape)

  /// The finding that belongs to no place in a text.
  var diagnostic: Diagnostic { diagnostic(at: nil) }

  /// The finding at a place.
  func diagnostic(at place: Place?) -> Diagnostic {
    switch self {
    case .date(let error):
      return Diagnostic(
        DiagnosticID(rawValue: error.id), .error, error.headline, at: place, help: [error.help])
    case .emptyFile:
      return Diagnostic(
        "archivo-vacío", .error, "el archivo no tiene datos", at: place,
        help: ["un plan empieza con «formato: snt/1» y «título: …»; una bitácora, con «entradas:»."]
      )
    case .emptyValue(let name):
      return Diagnostic(
        "falta-valor", .error, "a «\(name)» le falta el valor", at: place,
        help: ["escriba el dato después de los dos puntos, o borre la clave."])
    case .entryWithoutKind(let known, let meant):
      return Diagnostic(
        "asiento-sin-tipo", .error, "no se sabe qué cuenta este asiento", at: place,
        help: [
          meant.map { "¿quiso decir «\($0)»?" }
            ?? "además de la fecha, un asiento lleva una de estas claves: \(Spanish.or(known))."
        ])
    case .keyOfAnItem(let key, let level):
      return Diagnostic(
        "clave-sin-partida", .error, "«\(key)» está en «\(level)», y no en una de sus partidas",
        at: place,
        help: [
          "póngala en los datos de la partida a la que pertenece, con la misma sangría que ellos; "
            + "si es una partida, dele otra clave."
        ])
    case .misnamedLog(let name, let expected):
      return Diagnostic(
        "bitácora-con-otro-nombre", .error, "hay un archivo «\(name)» y ninguno «\(expected)»",
        at: place, help: ["cambie su nombre a «\(expected)»: así, sin acento, se lee la bitácora."])
    case .missingKey(let name, let group):
      return Diagnostic(
        "falta-clave", .error, "falta «\(name)» en \(group)", at: place,
        help: ["agregue un renglón «\(name): \(name == "formato" ? "snt/1" : "…")»."])
    case .notAChoice(let text, let choices):
      return Diagnostic(
        "palabra-no-admitida", .error, "«\(text)» no es una de las palabras admitidas", at: place,
        help: [
          Self.didYouMean(
            Suggestion.nearest(to: text, in: choices),
            "se admite: " + Spanish.or(choices.map { Spanish.quoted($0) }) + ".")
        ])
    case .notADay(let text):
      return Diagnostic(
        "fecha-sin-día", .error, "«\(text)» no dice un día", at: place,
        help: ["escriba la fecha completa, por ejemplo 2024-06-03 o 3 de junio de 2024."])
    case .notADigest(let text):
      return Diagnostic(
        "huella-no-válida", .error,
        "esta huella no tiene 64 cifras y letras de la «a» a la «f»", at: place,
        help: [
          "tiene \(Spanish.count(text.count, "signo", "signos")); recupere el archivo como se selló."
        ])
    case .notANumber(let text):
      return Diagnostic(
        "número-no-válido", .error, "«\(text)» no es un número", at: place,
        help: ["escriba solo cifras: 60, 12.5 o 1,250."])
    case .openTerm:
      return Diagnostic(
        "periodo-abierto", .error, "el periodo debe decir cuándo empieza y cuándo termina",
        at: place, help: ["por ejemplo «2025», «noviembre de 2024 a noviembre de 2025»."])
    case .outsideHundred(let text):
      return Diagnostic(
        "porcentaje-fuera-de-rango", .error, "un avance va de 0 a 100 y aquí dice «\(text)»",
        at: place,
        help: ["escriba el avance de la línea, no lo logrado contra la meta; eso va en «cifras:»."])
    case .sameKey(let key, let first):
      return Diagnostic(
        "clave-duplicada", .error, "«\(key)» dice lo mismo que otra clave de este grupo", at: place,
        related: [.init("aquí está la primera", first.place)], help: ["deje una sola."])
    case .secondSubject(let key, let first):
      return Diagnostic(
        "tema-con-dos-claves", .error, "«\(key)» dice otra vez de qué trata el tema", at: place,
        related: [.init("aquí se dijo primero", first.place)],
        help: ["deje una sola clave, o haga de cada una un tema, con su propio guion."])
    case .unknownFormat(let text):
      return Diagnostic(
        "formato-desconocido", .error, "este programa no conoce el formato «\(text)»", at: place,
        help: ["el formato de esta versión se escribe «formato: snt/1»."])
    case .unknownKey(let key, let suggestion, let group):
      // Who rates stands beside the key under which ratings go.
      let hint =
        group.name == OutsideViewSchema.record.name
        ? "si «\(key)» es quien califica, va dentro de «cumplimiento»: "
          + "cumplimiento: {\(key): avance limitado}." : nil
      let group = (name: Spanish.of(group.name), keys: group.fields.map(\.name))
      return Diagnostic(
        "clave-desconocida", .error, "«\(key)» no es una clave \(group.name)", at: place,
        help: [
          suggestion.map { "¿quiso decir «\($0)»?" }
            ?? "las claves \(group.name) son: \(Spanish.and(group.keys)).", hint,
        ].compactMap { $0 })
    case .unknownRule(let key, let suggestion):
      return Diagnostic(
        "regla-desconocida", .warning, "el programa no aplica la regla «\(key)»", at: place,
        help: [Self.didYouMean(suggestion, "la regla se conserva y se imprime como está escrita.")]
      )
    case .unknownRuleOfParts(let key, let suggestion):
      return Diagnostic(
        "regla-desconocida", .error, "no hay una regla «\(key)» con renglones propios", at: place,
        help: [Self.didYouMean(suggestion, "una regla de la Comisión se escribe en un renglón.")])
    case .wrongType(let expected):
      return Diagnostic(
        "tipo-equivocado", .error, "aquí se esperaba \(expected.spanish)", at: place,
        help: [
          expected.isGroup
            ? "sus datos van en los renglones de abajo, con más sangría, cada uno como «clave: valor»."
            : "revise la sangría y los guiones; si es un texto con signos, póngalo entre comillas."
        ])
    }
  }

  /// The suggestion, where there is one, and then the sentence.
  private static func didYouMean(_ suggestion: String?, _ sentence: String) -> String {
    suggestion.map { "¿quiso decir «\($0)»? \(Spanish.capitalized(sentence))" } ?? sentence
  }
}
