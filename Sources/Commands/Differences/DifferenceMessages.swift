import Diagnostics

/// The sentences of `snt diferencias`, in the order of their names.
enum DifferenceMessages {
  static func altered(_ version: VersionName) -> Diagnostic {
    Diagnostic(
      "versión-alterada", .warning,
      "la copia de \(version.argumentText) ya no es la que se selló; lo que sigue puede no ser lo "
        + "aprobado",
      help: ["recupérela de un respaldo o de git; qué pasó se ve con «snt versiones»."])
  }

  static let noGit = "como revisión de git: git no está en este equipo."
  static let noPlanInRevision =
    "como revisión de git: existe, pero en ella esta carpeta no tiene plan.yaml."

  static func noRepository(_ folder: String) -> String {
    "como revisión de git: «\(folder)» no está en un repositorio que se pueda leer."
  }

  static let noRevision = "como revisión de git: el repositorio no la conoce."

  static func nothingToCompare(_ folder: String) -> Diagnostic {
    Diagnostic(
      "sin-comparación", .error, "el plan de «\(folder)» no tiene con qué compararse",
      help: [
        "no tiene versiones aprobadas (versiones/v1.yaml) ni una historia de git.",
        "diga con qué: «snt diferencias OTRO/plan.yaml», o la carpeta de otro plan.",
      ])
  }

  static func unknown(_ name: String, _ versions: PlanVersions, _ reason: String?) -> Diagnostic {
    Diagnostic(
      "revisión-desconocida", .error, "«\(name)» no es una versión ni nada con qué comparar",
      help: [
        VersionName(name).map { "se buscó como versión: «\(versions.path(of: $0))» no existe." }
          ?? "se buscó como versión: las versiones se llaman v1, v2, v3 …",
        "como archivo o carpeta: no existe «\(name)».", reason, told(versions),
      ].compactMap(\.self))
  }

  /// The versions that there are.
  private static func told(_ versions: PlanVersions) -> String {
    let names = versions.names
    return names.isEmpty
      ? "el plan no tiene versiones aprobadas; con «plan» se nombra plan.yaml como está."
      : "las versiones de este plan son: \(names.joined(separator: ", "))."
  }
}
