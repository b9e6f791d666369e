import Arguments
import Documents
import PlanFiles

/// `snt corte lista`: the sealed cut-offs of a plan.
enum CutOffListCommand {
  static let command = Command<Environment>(
    "lista", "Enumera los cortes sellados de un plan.",
    examples: [Example("snt corte lista plans/cgaytp-2021-2022")],
    accepts: [PlanOptions.folder, PlanOptions.output, PlanOptions.plan, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    let folder = try environment.findPlan(PlanOptions.path(values))
    let files = try CutOffFolder.load(folder)
    let list = CutOffList(files.compactMap { file in file.seal.map { (file.name, $0) } })
    try environment.write(PrintedResult(document: list.document, data: list.data), to: target)
    environment.show(files.flatMap(\.diagnostics), files: files.map(\.source.name))
    return files.contains { $0.diagnostics.containErrors } ? .failure : .success
  }
}
