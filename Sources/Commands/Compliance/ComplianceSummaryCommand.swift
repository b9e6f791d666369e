import Arguments
import Documents

/// `snt cumplimiento resumen`: what a matrix amounts to, and whether it is what was published.
enum ComplianceSummaryCommand {
  static let command = Command<Environment>(
    "resumen", "Promedios, rangos, áreas de oportunidad y lo publicado, con sus reglas.",
    discussion: """
      Cuenta la matriz y pone al lado lo que se publicó: igual, distinto con una nota que lo explica, \
      o por qué no se puede comparar. Con «--json» da todas las cifras, también las de cada \
      institución.
      """,
    examples: [
      Example("snt cumplimiento resumen plans/ptgada-2022-2023", "En la pantalla."),
      Example("snt cumplimiento resumen plans/ptgada-2022-2023 -o resumen.docx"),
    ],
    accepts: [PlanOptions.folder, PlanOptions.plan, PlanOptions.output, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    let followed = try environment.loadFollowUp(PlanOptions.path(values))
    let summary = ComplianceSummary(followed.loaded.plan, followed.followUp)
    try environment.write(
      PrintedResult(document: summary.document, data: summary.data), to: target,
      planFolder: followed.loaded.folder)
    return .success
  }
}
