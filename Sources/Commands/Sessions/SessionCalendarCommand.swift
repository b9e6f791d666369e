import Arguments
import Documents

/// `snt sesión calendario`: planned against held, and by when each session has to be called.
enum SessionCalendarCommand {
  static let command = Command<Environment>(
    "calendario", "Muestra las sesiones programadas y celebradas, y hasta cuándo convocar.",
    discussion: """
      De cada sesión dice su día, el último día para convocarla según la regla del plan, cuándo se \
      convocó, cuándo se celebró, si hubo quórum y en qué va su acta. Abajo, lo que sigue.
      """,
    examples: [
      Example("snt sesión calendario", "El plan de la carpeta actual, al día de hoy."),
      Example("snt sesión calendario plans/cpgat-2017 --corte 2017-06-01 -o calendario.docx"),
    ],
    accepts: [
      PlanOptions.folder, PlanOptions.cutOff, PlanOptions.registered, PlanOptions.plan,
      PlanOptions.output, PlanOptions.json,
    ]
  ) { values, environment in
    let folder = try PlanOptions.path(values)
    return try environment.printPlan(at: folder, values, defaultCutOff: .today) { _, judged in
      let calendar = SessionCalendarView(judged)
      return PrintedResult(document: calendar.document, data: calendar.data)
    }
  }
}
