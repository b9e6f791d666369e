import Arguments
import Documents

/// `snt cumplimiento resumen`: what a matrix amounts to, and whether it is what was published.
enum ComplianceSummaryCommand {
  static let command = Command<Environment>(
    "resumen", "Promedios, rangos, áreas de oportunidad y lo publicado, con sus reglas.",
    discussion: """
      Cuenta la matriz y pone al lado lo que se publicó: igual, distinto con una nota que lo explica, \
      o por qué no se puede comparar. Con «-o cumplimiento.csv» escribe una tabla para Excel, una \
      fila por institución; con «--json» da todas las cifras.
      """,
    examples: [
      Example("snt cumplimiento resumen plans/ptgada-2022-2023", "En la pantalla."),
      Example("snt cumplimiento resumen plans/ptgada-2022-2023 -o resumen.docx"),
      Example(
        "snt cumplimiento resumen plans/ptgada-2022-2023 -o cumplimiento.csv",
        "Una fila por institución, para filtrar en Excel."),
    ],
    accepts: [PlanOptions.folder, PlanOptions.plan, PlanOptions.outputs, PlanOptions.json]
  ) { values, environment in
    let targets = try OutputTarget.several(values)
    let followed = try environment.loadFollowUp(PlanOptions.path(values))
    let summary = ComplianceSummary(followed.loaded.plan, followed.followUp)
    try environment.write(
      PrintedResult(
        document: environment.working(ProgressWords.counting) { _ in summary.document },
        data: summary.data
      ) { () throws(Stop) in
        guard let table = summary.table else {
          throw followed.noMatrix(for: ComplianceCommandMessages.table)
        }
        return table
      }, to: targets, planFolder: followed.loaded.folder)
    return .success
  }
}
