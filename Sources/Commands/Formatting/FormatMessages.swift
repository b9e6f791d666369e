import Diagnostics
import SourceText
import SpanishText
import TerminalText

/// What `snt formatear` says, in the order of the names.
enum FormatMessages {
  /// How the files are put in order that were only looked at.
  static func howTo(_ paths: [String]) -> String {
    let verb = paths.count == 1 ? "ponerlo" : "ponerlos"
    return "Para \(verb) en orden: snt formatear \(paths.map(\.shellWord).joined(separator: " "))\n"
  }

  static func otherKind(_ path: String) -> Diagnostic {
    Diagnostic(
      "archivo-de-otro-tipo", .error, "«\(path)» no es un archivo de datos, y no se le da forma",
      help: ["se ponen en orden los archivos .yaml; los textos se quedan como se escribieron."])
  }

  /// What became of a file, or would.
  static func outcome(of file: FormattedFile, isTrial: Bool) -> String {
    "\(file.path.printable): \(result(of: file, isTrial))\n"
  }

  /// Why a file stays as it is though it could be put in order.
  static func proof(_ path: String) -> String {
    """
    \(path.printable): se queda como está, porque hay cortes sellados
      su prueba es que este archivo no cambie; para ponerlo en orden de todos modos: --sí

    """
  }

  static func sealed(_ path: String) -> Diagnostic {
    Diagnostic(
      "copia-sellada", .error, "«\(path)» es una copia sellada, y no se cambia",
      help: [
        "lo que está en «versiones» y en «cortes» queda como se aprobó; dé formato a plan.yaml."
      ])
  }

  private static func result(of file: FormattedFile, _ isTrial: Bool) -> String {
    guard let difference = file.difference else {
      return "se queda como está, porque escrito de otro modo diría otra cosa"
    }
    guard file.isChanged else { return "ya está en orden" }
    let lines = Spanish.count(difference.changedCount, "renglón", "renglones")
    switch (difference.hunks.isEmpty, isTrial) {
    case (true, true): return "cambiaría lo que termina sus renglones"
    case (true, false): return "cambió lo que termina sus renglones"
    case (false, true):
      return "\(difference.changedCount == 1 ? "cambiaría" : "cambiarían") \(lines)"
    case (false, false):
      return "\(difference.changedCount == 1 ? "cambió" : "cambiaron") \(lines)"
    }
  }
}
