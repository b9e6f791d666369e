import Arguments
import CivilTime
import Diagnostics
import FileSystem
import PlanFiles

/// `snt informe cierre`: what the commission did in its term, against what it promised.
enum ClosingReportCommand {
  static let plan = Parameter<String?>(
    "PLAN", "La carpeta del plan; si falta, se busca desde la carpeta actual.", kind: .plan)

  static let command = Command<Environment>(
    "cierre", "Escribe el informe de cierre de un plan.", accepts: [plan]
  ) { values, environment in
    do throws(FileError) {
      let loaded = try PlanFolder.load(values[plan] ?? ".")
      environment.show(loaded.diagnostics)
      environment.output("\(loaded.plan.title?.value ?? "")\n")
      for item in loaded.plan.allItems { environment.output("  \(item.printedTitle)\n") }
      return loaded.diagnostics.containErrors ? .failure : .success
    } catch {
      return environment.fail(error)
    }
  }
}
