import Arguments
import CivilTime
import Documents
import FileSystem
import PlanAssessment
import PlanFiles

/// `snt informe cierre`: what the commission did in its term, against what it promised.
enum ClosingReportCommand {
  static let plan = Parameter<String?>(
    "PLAN", "La carpeta del plan; si falta, se busca desde la carpeta actual.", kind: .plan)
  static let output = Option<String?>(
    "salida", short: "o", "ARCHIVO", "Dónde se escribe: .md, .json o .txt.", kind: .file)
  static let cutOff = Option<String?>(
    "corte", "FECHA", "Hasta qué día cuentan los hechos; si falta, hoy o el fin del periodo.")
  static let json = Flag("json", "Escribe el informe como JSON en la pantalla.")

  static let command = Command<Environment>(
    "cierre", "Escribe el informe de cierre de un plan.",
    discussion: """
      Reúne los datos de la comisión, los hitos de las sesiones, las actividades por eje con sus \
      cifras, eventos y enlaces, y una tabla de lo programado, lo realizado y la situación de cada \
      línea a la fecha de corte.
      """,
    examples: [
      Example("snt informe cierre plans/ejemplo-comision-2025 --corte 2025-09-30"),
      Example("snt informe cierre plans/ceaytp-2023-2024 -o informe.md"),
    ],
    accepts: [plan, output, cutOff, json]
  ) { values, environment in
    switch environment.loadPlan(values[plan]) {
    case .failure(let early): return early.status
    case .success(let loaded):
      guard let day = CutOffDate.resolve(values[cutOff], loaded.plan, environment) else {
        return .usage
      }
      let assessment = Assessment(plan: loaded.plan, log: loaded.log, cutOff: day)
      let input = ReportInput(
        plan: loaded.plan, texts: loaded.texts.mapValues { $0[$0.range] }, assessment: assessment,
        planFolder: folder(loaded.folder, seenFrom: values[output]))
      return environment.write(
        ClosingReport.compose(input), data: ClosingReportData.members(input), to: values[output],
        asJSON: values[json])
    }
  }
  /// The plan's folder as the report sees it from its own; on a screen, files keep the names that
  /// they have in the plan.
  private static func folder(_ plan: String, seenFrom output: String?) -> String {
    guard let output else { return "" }
    return Path.relative(plan, from: Path.parent(of: output), current: WorkingFolder.path)
  }
}
