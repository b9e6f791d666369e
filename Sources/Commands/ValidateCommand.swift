import Arguments
import Diagnostics
import JSONText
import PlanFiles

/// `snt validar`: every problem of a plan at once, with the way out of each.
enum ValidateCommand {
  static let strict = Flag("estricto", "Los avisos cuentan como errores.")

  static let command = Command<Environment>(
    "validar", "Revisa un plan y dice todo lo que hay que corregir.",
    discussion: """
      Muestra todos los errores, avisos y notas de una vez, cada uno con su renglón y con lo que hay \
      que hacer. Un error impide hacer informes; un aviso es algo que quizá no se quiso escribir \
      así; una nota es algo que conviene saber. Termina con 1 si hay errores, o avisos con \
      «--estricto».
      """,
    examples: [
      Example("snt validar", "El plan de la carpeta actual."),
      Example("snt validar plans/ejemplo-comision-2025 --estricto"),
    ],
    accepts: [PlanOptions.folder, strict, PlanOptions.plan, PlanOptions.json]
  ) { values, environment in
    let path = try PlanOptions.path(values)
    let inspected = try environment.inspectPlan(path)
    let cutOffs = try CutOffFolder.load(inspected.loaded.folder)
    let followUp = try environment.followUp(of: inspected)
    let found = inspected.findings + (followUp?.findings ?? []) + cutOffs.flatMap(\.diagnostics)
    let files = inspected.files + (followUp?.files ?? []) + cutOffs.map(\.source.name)
    let findings = found.inReadingOrder(files: files)
    if values[PlanOptions.json] {
      environment.output(DiagnosticJSON.value(of: findings).text + "\n")
    } else {
      environment.output(environment.resultRenderer.render(findings))
      if !findings.isEmpty { environment.output(CommandMessages.explainHint) }
    }
    let least: Severity = values[strict] ? .warning : .error
    return findings.contains { $0.severity <= least } ? .failure : .success
  }
}
