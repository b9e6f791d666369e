import CivilTime
import Diagnostics
import SpanishText

/// What the commands of sealed cut-offs say, in the order of the names.
extension CommandMessages {
  static func alreadySealed(_ path: String, _ name: String, free: String) -> Diagnostic {
    Diagnostic(
      "corte-ya-sellado", .error, "ese corte ya está sellado, en «\(path)»",
      help: [
        "un sello no se sobrescribe: es lo que se entregó. Qué cambió desde entonces se ve con «snt "
          + "corte comparar \(name)».",
        "si se entregó otro informe del mismo corte, séllelo con otro nombre: «--como \(free)».",
      ])
  }

  static func badCutOffName(_ name: String) -> Diagnostic {
    Diagnostic(
      "nombre-de-corte", .error, "--como: «\(name)» no sirve como nombre de archivo",
      help: [
        "lleva letras, números, guiones y puntos, sin espacios ni diagonales: "
          + "«2022-06-30-corregido»."
      ])
  }

  static func cutOffInFuture(_ day: CivilDate) -> Diagnostic {
    Diagnostic(
      "corte-en-el-futuro", .warning,
      "el corte, \(SpanishDate.words(day)), todavía no llega",
      help: [
        "lo que se anote hasta ese día cambiará las cifras; lo normal es sellar al entregar el "
          + "informe, cuando el corte ya pasó."
      ])
  }

  static let noCutOffs = Diagnostic(
    "corte-no-encontrado", .error, "este plan no tiene cortes sellados",
    help: ["el de un informe que se entrega se sella con «snt corte sellar --corte FECHA»."])

  static func noSuchCutOff(_ word: String, _ names: [String]) -> Diagnostic {
    guard !names.isEmpty else { return noCutOffs }
    let nearest = Suggestion.nearest(to: word, in: names)
    return Diagnostic(
      "corte-no-encontrado", .error, "no hay un corte sellado «\(word)»",
      help: [nearest.map { "¿quiso decir «\($0)»?" } ?? "hay: \(Spanish.and(names))."])
  }

  static func wouldSeal(_ path: String) -> String {
    "No se escribió nada: era un simulacro. En «\(path)» iría:\n\n"
  }
}
