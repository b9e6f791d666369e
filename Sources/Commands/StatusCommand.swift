import Arguments
import Documents

/// `snt estado`: what is late, what comes, the next session, the agreements.
enum StatusCommand {
  static let command = Command<Environment>(
    "estado", "Dice qué va con atraso, qué viene y qué acuerdos siguen abiertos.",
    discussion: """
      Es la pantalla de todos los días: lo más urgente va primero, y se calcula al día de hoy o a la \
      fecha de corte que se pida. De un plan que da seguimiento a instituciones dice el promedio de \
      cada eje y a cuántas les falta algo.
      """,
    examples: [
      Example("snt estado", "El plan de la carpeta actual, al día de hoy."),
      Example("snt estado plans/ejemplo-comision-2025 --corte 2025-09-30"),
    ],
    accepts: [
      PlanOptions.folder, PlanOptions.cutOff, PlanOptions.registered, PlanOptions.plan,
      PlanOptions.output, PlanOptions.json,
    ]
  ) { values, environment in
    let folder = try PlanOptions.path(values)
    return try environment.printPlan(at: folder, values, defaultCutOff: .today) {
      loaded, judged throws(Stop) in
      let board = StatusBoard(judged, followUp: try environment.followUp(of: loaded))
      return PrintedResult(document: board.document, data: board.data)
    }
  }
}
