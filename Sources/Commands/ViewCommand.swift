import Arguments
import Documents
import PlanModel
import SpanishText

/// `snt ver`: the plan as a tree, or one thing of it with its whole history.
enum ViewCommand {
  static let key = Parameter<String?>(
    "CLAVE", "Qué se ve: una línea, una sesión, un acuerdo …; si falta, todo el plan.",
    kind: .known("clave"))

  static let command = Command<Environment>(
    "ver", "Muestra el plan, o una de sus partes con toda su historia.",
    discussion: """
      Sin clave, el plan como un árbol. Con la clave de una línea, lo que se prometió, cómo va y cada \
      asiento que la nombra. También se ven así un eje o un objetivo, un inciso (1.2.2.a), una sesión \
      («ordinaria 2»), un acuerdo, un evento, una alianza, un indicador, un integrante o un asiento; \
      y las listas: sesiones, acuerdos, eventos, alianzas, indicadores, integrantes, evaluaciones, \
      resultados, aprendizajes.
      """,
    examples: [
      Example("snt ver", "Todo el plan."),
      Example("snt ver 1.2.1", "Una línea con su historia."),
      Example("snt ver \"ordinaria 2\" --plan plans/ejemplo-comision-2025"),
    ],
    accepts: [
      key, PlanOptions.plan, PlanOptions.cutOff, PlanOptions.registered, PlanOptions.output,
      PlanOptions.json,
    ]
  ) { values, environment in
    try environment.printPlan(at: values[PlanOptions.plan], values, defaultCutOff: .today) {
      loaded, judged throws(Stop) in
      guard let key = values[Self.key], !isWholePlan(key, judged) else {
        let tree = PlanTree(judged)
        return PrintedResult(document: tree.document, data: tree.data)
      }
      let views = PlanViews(judged, log: loaded.log)
      var view = views.view(of: key)
      if view == nil {
        view = try judged.assessment.state.agreement(shortened: key).flatMap(views.view)
      }
      guard let view else {
        throw Stop(CommandMessages.unknownKey(key, views.suggestion(for: key)), .usage)
      }
      return PrintedResult(document: view.document, data: view.data())
    }
  }

  /// Whether a key is the word for the whole plan, and no part of it bears it.
  private static func isWholePlan(_ key: String, _ judged: JudgedPlan) -> Bool {
    key.folded == Evaluation.wholePlan
      && PlanNames(judged.assessment.state.plan, Log()).kind(of: key) == nil
  }
}
