import Arguments
import Diagnostics
import PlanFiles
import PlanModel

/// `snt línea cambiar`: what an item of the plan says.
enum LineChangeCommand {
  static let command = Command<Environment>(
    "cambiar", "Cambia lo que el plan dice de una línea.",
    discussion: """
      Escribe en plan.yaml solo lo que se nombra; lo demás, con sus comentarios, queda como está. \
      Sirve para cualquier partida: un objetivo, una estrategia, una línea. Un texto vacío («\"\"») \
      quita el dato. Si el plan ya tiene una versión sellada, una fecha se mueve con «snt \
      reprogramar»: cambiarla aquí es para preparar la versión siguiente.
      """,
    examples: [
      Example("snt línea cambiar 1.3.2 --responsable DGGAT"),
      Example(
        "snt línea cambiar 1.3.2 --responsable DGGAT --responsable SAI --peso 2",
        "Dos áreas, y cuenta doble."),
      Example("snt línea cambiar 1.3.2 --meta \"\"", "Quita la meta."),
    ],
    accepts: [LineOptions.key] + LineOptions.values + WritingOptions.common
  ) { values, environment in
    let inspected = try environment.inspectPlan(values[PlanOptions.plan])
    let before = try inspected.editable()
    let item = try inspected.item(values[LineOptions.key])
    let key = item.key.value
    let told = LineOptions.values(values, areas: inspected.loaded.plan.areas)
    guard !told.isEmpty else {
      throw Stop(
        CommandMessages.missing(
          "qué cambia de «\(key)»",
          example: "snt línea cambiar \(key.shellWord) --meta \"Guía publicada\""), .usage)
    }
    guard told[.name] != [] else { throw Stop(PlanEditMessages.nameless(key), .usage) }

    let edit = try PlanEdit(of: inspected, at: item.key.range, in: environment) { document in
      PlanItemEdit(document).changing(key, to: told)
    }
    let (old, new) = (
      before.values(of: key), PlanItemEdit(edit.document, edit.plan).values(of: key)
    )
    let account = PlanEditAccount(
      deed: .changed, key: key, sentence: LineWords.change(key, from: old, to: new),
      undo: LineWords.undoing(key, from: old, to: new, values), isJSON: values[PlanOptions.json])
    var doubts: [Diagnostic] = []
    if old[.schedule] != new[.schedule], inspected.sealsDates(of: key, in: edit.plan) {
      doubts.append(
        PlanEditMessages.sealedDate(key, new[.schedule]?.texts.first, item.schedule?.range, edit))
    }
    return try environment.carryOut(edit, account, doubts: doubts, values)
  }
}

extension InspectedPlan {
  /// Whether the dates of an item were approved and would be others: from the first sealing on they
  /// change by an entry of the log, or with another version.
  fileprivate func sealsDates(of key: String, in plan: Plan) -> Bool {
    guard let last = versions.last else { return false }
    guard let approved = last.plan else { return true }
    guard let sealed = approved.item(key) else { return false }
    let (old, new) = (sealed.schedule?.value, plan.item(key)?.schedule?.value)
    return (old == nil) != (new == nil) || old?.start != new?.start || old?.end != new?.end
  }
}
