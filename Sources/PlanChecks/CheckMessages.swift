import Diagnostics

/// The sentences of this module, in the order of their names.
enum CheckMessages {
  static func repeatedKey(_ key: String, _ what: String, _ place: Place, first: Place) -> Diagnostic
  {
    Diagnostic(
      "clave-repetida", .error, "«\(key)» ya es la clave de otra parte: cada una la suya",
      at: place,
      related: [.init("aquí está \(what) con la misma clave", first)],
      help: ["dé otra clave a una de las dos; las claves no se repiten en todo el plan."])
  }

  static func unknownAgreement(_ key: String, _ suggestion: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      "acuerdo-desconocido", .warning, "«\(key)» no es un acuerdo de esta bitácora", at: place,
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "si viene de un periodo anterior no hay nada que corregir."
      ])
  }

  static func unknownReference(
    _ key: String, _ what: String, _ suggestion: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "referencia-desconocida", .error, "«\(key)» no es \(what)", at: place,
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "corrija la clave, o agregue al plan la parte a la que se refiere."
      ])
  }
}
