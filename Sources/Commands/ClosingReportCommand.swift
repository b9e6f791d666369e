import Arguments
import Documents

/// `snt informe cierre`: what the commission did in its term, against what it promised.
enum ClosingReportCommand {
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA",
    "Hasta qué día cuentan los hechos; si falta, hoy o el fin del periodo.")

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
    accepts: [
      PlanOptions.folder, PlanOptions.output, cutOff, PlanOptions.registered,
      PlanOptions.plan, PlanOptions.json,
    ]
  ) { values, environment in
    let folder = try PlanOptions.path(values)
    return try environment.printPlan(at: folder, values, defaultCutOff: .report) { _, judged in
      let input = ReportInput(judged)
      return PrintedResult(
        document: ClosingReport.compose(input), data: ClosingReportData.members(input))
    }
  }
}
