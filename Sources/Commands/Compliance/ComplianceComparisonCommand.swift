import Arguments
import Documents

/// `snt cumplimiento comparar`: one year against the other.
enum ComplianceComparisonCommand {
  static let before = Parameter<String?>(
    "ANTES", "La carpeta del plan del año anterior; si falta, el que dice «anterior».",
    kind: .plan)
  static let after = Parameter<String?>(
    "AHORA", "La carpeta del plan de este año; si falta, se busca desde la actual.", kind: .plan)

  static let command = Command<Environment>(
    "comparar", "Compara dos años: por grupo y por eje, en puntos porcentuales.",
    discussion: """
      De un año puede haber solo cifras publicadas: entonces se restan las cifras impresas, y no se \
      calcula un total que nadie publicó. Un eje que cambió de número de actividades se marca como \
      no comparable. Con una sola carpeta, o ninguna, compara ese plan con el que nombra su clave \
      «anterior».
      """,
    examples: [
      Example("snt cumplimiento comparar plans/ptgada-2021-2022 plans/ptgada-2022-2023"),
      Example("snt cumplimiento comparar plans/ptgada-2022-2023", "Con su año anterior."),
      Example(
        "snt cumplimiento comparar plans/ptgada-2022-2023 -o comparacion.csv",
        "Una fila por eje y grupo, para Excel."),
    ],
    accepts: [before, after, PlanOptions.outputs, PlanOptions.json]
  ) { values, environment in
    let targets = try OutputTarget.several(values)
    let later = try environment.loadFollowUp(
      values[after] ?? values[before], saysWhich: true)
    let named = values[after] == nil ? nil : values[before]
    guard let path = named ?? later.previousFolder else {
      throw Stop(ComplianceCommandMessages.noPreviousYear(later.loaded.folder), .failure)
    }
    let earlier = try environment.loadFollowUp(path, saysWhich: true)
    let view = YearComparisonView(
      (earlier.loaded.plan, earlier.followUp), (later.loaded.plan, later.followUp))
    try environment.write(
      PrintedResult(
        document: environment.working(ProgressWords.counting) { _ in view.document },
        data: view.data
      ) { () throws(Stop) in view.table },
      to: targets, planFolder: later.loaded.folder)
    return .success
  }
}
