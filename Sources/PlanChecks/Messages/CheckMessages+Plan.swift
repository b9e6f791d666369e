import Diagnostics
import SpanishText

/// The plan itself.
extension CheckMessages {
  static func misplacedKey(_ key: String, parent: String, _ place: Place, parentPlace: Place)
    -> Diagnostic
  {
    Diagnostic(
      "clave-fuera-de-lugar", .warning, "«\(key)» está dentro de «\(parent)»", at: place,
      related: [.init("aquí empieza «\(parent)»", parentPlace)],
      help: ["muévala a la partida que le toca, o dele una clave que empiece con «\(parent).»."])
  }

  static func placeholders(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "texto-por-llenar", .warning,
      count == 1
        ? "este texto de muestra está sin llenar"
        : "hay \(Spanish.grouped(count)) textos de muestra sin llenar", at: place,
      help: [
        count == 1 ? nil : "este es el primero; los demás también empiezan con «Escriba aquí».",
        "escriba el suyo, o borre la parte que no vaya a usar.",
      ].compactMap { $0 })
  }

  static func repeatedName(_ key: String, _ earlier: String, _ place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      "nombre-repetido", .warning, "\(key) se llama igual que \(earlier)", at: place,
      related: [.init("aquí está el otro", first)],
      help: ["corrija uno de los dos nombres, o quite la que sobra."])
  }

  static func unassignedLines(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "línea-sin-responsable", .notice,
      keys.count == 1
        ? "\(theLines(keys)) no tiene responsable" : "\(keys.count) líneas no tienen responsable",
      at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "agregue «responsable:», ahí o en la partida de arriba.",
      ].compactMap { $0 })
  }

  static func unclearKind(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "ninguna sesión es del tipo «\(text)»", at: place,
      help: ["escriba tipos de sesión: «[ordinaria, extraordinaria, de instalación]»."])
  }

  static func unclearMajority(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "con «\(text)» no se puede calcular una mayoría", at: place,
      help: [
        "escriba «simple», «absoluta», «de los presentes», «dos terceras partes» o un número de votos."
      ])
  }

  static func unclearNotice(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "«\(text)» no es un plazo que se pueda calcular", at: place,
      help: ["escríbalo con cifras: «5 días hábiles», «10 días naturales» o «24 horas»."])
  }

  static func unclearPattern(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "con «\(text)» no se pueden numerar los acuerdos", at: place,
      help: [
        "entre llaves van {siglas}, {tipo}, {n}, {año} y, una sola vez, {nn}: "
          + "\"{siglas}/{tipo}{n}/{año}-{nn}\"."
      ])
  }

  static func unclearQuorum(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "con «\(text)» no se puede calcular el quórum", at: place,
      help: ["escriba «mitad más uno», «dos terceras partes» o un número de integrantes."])
  }

  static func unclearSecondQuorum(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "regla-no-entendida", .warning, "con «\(text)» no se puede calcular el quórum", at: place,
      help: [
        "escriba «quienes asistan», «mitad más uno», «dos terceras partes» o un número de integrantes."
      ])
  }

  static func undatedLines(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "línea-sin-fecha", .notice,
      keys.count == 1
        ? "\(theLines(keys)) no tiene fecha" : "\(keys.count) líneas no tienen fecha", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "agregue «temporalidad:»; si no se ha decidido, «por definir» lo dice.",
      ].compactMap { $0 })
  }

  static func undatedSessions(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "sesión-sin-fecha", .notice,
      keys.count == 1
        ? "«\(keys[0])» no tiene fecha" : "\(keys.count) sesiones no tienen fecha", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "agregue «fecha:»; si no se ha decidido, «por definir» lo dice.",
      ].compactMap { $0 })
  }
}
