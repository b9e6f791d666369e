import Diagnostics
import FileSystem
import SourceText
import SpanishText
import TerminalText

/// What `snt git` says, in the order of the names.
enum GitMessages {
  /// What becomes of a file.
  static func change(_ change: GitInstallation.Change, isTrial: Bool) -> String {
    let verbs = isTrial ? ("se escribiría", "se agregaría") : ("se escribió", "se agregó")
    guard !change.isProgram else { return "\(change.name.printable): \(verbs.0)\n" }
    let count = LineDifference(from: change.old, to: change.new).changedCount
    let plural = isTrial ? "se agregarían" : "se agregaron"
    return "\(change.name.printable): \(count == 1 ? verbs.1 : plural) "
      + "\(Spanish.count(count, "renglón", "renglones"))\n"
  }

  static let complete = "Ya está instalado.\n"

  /// How a hook that is not ours checks plans, too.
  static func foreignHook(_ name: String) -> String {
    """
    \(name.printable): ya hay uno que no es de este programa, y se dejó como está
      para que revise también los planes, agréguele por cada carpeta:
      \(PreCommitHook.addition)

    """
  }

  /// That differences are headed by their place in the plan.
  static func heading(isTrial: Bool) -> String {
    "Los cambios que muestra git \(isTrial ? "dirían" : "dirán") en qué partida o asiento están.\n"
  }

  /// What is left to do by hand.
  static let headingByHand = """
    Falta que git diga en qué partida o asiento está cada cambio; con git instalado:
      \(GitInstallation.headingCall)

    """

  static let installed = """
    Antes de cada commit se revisan los planes que cambian, como están en la carpeta.
    Para guardar sin revisar: git commit --no-verify

    """

  /// That the hook knows where the program stands, but nobody else does.
  static let notOnPath = """
    Aviso: «snt» no está en ninguna carpeta de PATH. La revisión usa el programa que está ahora en
    \(Files.runningProgram()?.printable ?? "(no se sabe dónde)")
    Si lo mueve, instálelo en una carpeta de PATH o repita: snt git instalar

    """

  static func noRepository(_ folder: String) -> Diagnostic {
    Diagnostic(
      "sin-repositorio", .error,
      folder == "."
        ? "esta carpeta no está en un repositorio de git"
        : "«\(folder)» no está en un repositorio de git",
      help: [
        "créelo con «git init» en la carpeta que guarda sus planes, y repita la orden."
      ])
  }
}
