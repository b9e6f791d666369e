import Arguments
import Documents

/// `snt cumplimiento comparar`: one year against the other.
enum ComplianceComparisonCommand {
  static let before = Parameter<String>(
    "ANTES", "La carpeta del plan del año anterior.", kind: .plan)
  static let after = Parameter<String>("AHORA", "La carpeta del plan de este año.", kind: .plan)

  static let command = Command<Environment>(
    "comparar", "Compara dos años: por grupo y por eje, en puntos porcentuales.",
    discussion: """
      De un año puede haber solo cifras publicadas: entonces se restan las cifras impresas, y no se \
      calcula un total que nadie publicó. Un eje que cambió de número de actividades se marca como \
      no comparable.
      """,
    examples: [
      Example("snt cumplimiento comparar plans/ptgada-2021-2022 plans/ptgada-2022-2023")
    ],
    accepts: [before, after, PlanOptions.output, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    let earlier = try environment.loadFollowUp(values[before])
    let later = try environment.loadFollowUp(values[after])
    let view = YearComparisonView(
      (earlier.loaded.plan, earlier.followUp), (later.loaded.plan, later.followUp))
    try environment.write(
      PrintedResult(document: view.document, data: view.data), to: target,
      planFolder: later.loaded.folder)
    return .success
  }
}
