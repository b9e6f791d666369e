import Arguments
import Documents

/// `snt diferencias`: what changed between two states of a plan.
enum DifferencesCommand {
  static let from = Parameter<String?>(
    "DE", "Desde dónde: una versión (v1), un plan.yaml, una carpeta o una revisión de git.",
    kind: .knownOrFile("versión"))
  static let to = Parameter<String?>(
    "A", "Hasta dónde; si falta, plan.yaml como está.", kind: .knownOrFile("versión"))

  static let command = Command<Environment>(
    "diferencias", "Dice qué cambió entre dos versiones del plan.",
    discussion: """
      Compara por claves y no por renglones: qué líneas se agregaron, se retiraron o cambiaron de \
      lugar, de nombre, de fecha o de responsables, y lo mismo de sesiones, eventos, alianzas, \
      indicadores, integrantes y reglas. Cambiar el orden o la forma del texto no es una diferencia. \
      Sin argumentos, compara la última versión aprobada con plan.yaml; si no hay versiones, lo que \
      git guardó con lo que hay en la carpeta. «plan» es plan.yaml como está. Entre carpetas y \
      revisiones de git también se compara la bitácora. Con «-o» se escribe un cuadro de antes y \
      ahora, para anexarlo a lo que se aprueba.
      """,
    examples: [
      Example("snt diferencias", "Lo que cambió desde la última versión."),
      Example("snt diferencias v1 v2 -o anexo.docx", "El cuadro de cambios, para Word."),
      Example("snt diferencias HEAD~1", "Lo que cambió desde una revisión de git."),
    ],
    accepts: [from, to, PlanOptions.plan, PlanOptions.output, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    var sources = ComparedSources(environment, plan: values[PlanOptions.plan])
    let (from, to) = try sources.sides(values[from], values[to])
    let comparison = PlanComparison(from: from, to: to)
    let document = target.isPaper ? comparison.annex : comparison.screen
    try environment.write(
      PrintedResult(document: document, data: comparison.data), to: target)
    return .success
  }
}

extension OutputTarget {
  /// Whether what is written is read as a document of its own.
  fileprivate var isPaper: Bool {
    if case .file(_, let format) = self { format != .json } else { false }
  }
}
