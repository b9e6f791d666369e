import CivilTime
import Diagnostics
import SpanishText

/// The sentences of the commands, in the order of their names.
enum CommandMessages {
  static func badCutOff(_ reason: String, _ help: String) -> Diagnostic {
    Diagnostic("corte-no-válido", .error, "--corte: \(reason)", help: [help])
  }

  static func cutOffOutsideTerm(_ day: CivilDate, _ term: DateSpan) -> Diagnostic {
    Diagnostic(
      "corte-fuera-del-periodo", .warning,
      "el corte, \(SpanishDate.words(day)), queda fuera del periodo del plan",
      help: [
        "el periodo va del \(SpanishDate.words(term.start)) al \(SpanishDate.words(term.end))."
      ])
  }

  static func noPlan(_ path: String?, misnamed: String?) -> Diagnostic {
    if let misnamed {
      return Diagnostic(
        "sin-plan", .error, "hay un archivo «\(misnamed)» y ninguno «plan.yaml»",
        help: [
          "cambie su nombre a «plan.yaml»; si no ve la terminación, muéstrela en su explorador."
        ])
    }
    return Diagnostic(
      "sin-plan", .error,
      path.map { "en «\($0)» no hay ningún plan" }
        ?? "no hay ningún plan en esta carpeta ni en las de arriba",
      help: [
        "un plan es una carpeta con un archivo plan.yaml; escriba su ruta, por ejemplo "
          + "plans/ceaytp-2023-2024."
      ])
  }

  static func noSuchPath(_ path: String) -> Diagnostic {
    Diagnostic(
      "archivo-inaccesible", .error, "no existe «\(path)»",
      help: ["revise el nombre y la carpeta; «ls» muestra lo que hay."])
  }

  static let resultLost = Diagnostic(
    "archivo-inaccesible", .error, "el resultado no se pudo escribir completo",
    help: ["revise el espacio en disco y los permisos del archivo al que lo envió."])

  static func severalPlans(_ plans: [String]) -> Diagnostic {
    Diagnostic(
      "varios-planes", .error, "hay varios planes y hace falta decir cuál",
      help: ["escriba uno de estos: \(Spanish.or(plans))."])
  }

  static func unknownEnding(_ path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "terminación-desconocida", .error, "no se sabe en qué formato escribir «\(path)»",
      help: ["el nombre del archivo termina en \(Spanish.or(known))."])
  }
}
