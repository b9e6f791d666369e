import Arguments
import Diagnostics
import PlanFiles
import PlanModel

/// `snt línea quitar`: an item that never was more than a draft.
enum LineRemovalCommand {
  static let command = Command<Environment>(
    "quitar", "Quita del plan una línea que aún no se aprueba.",
    discussion: """
      Solo se quita lo que ninguna versión aprobada tiene y la bitácora no nombra: de lo demás \
      queda constancia, y se cancela con «snt cancelar».
      """,
    examples: [Example("snt línea quitar 1.3.2")],
    accepts: [LineOptions.key] + WritingOptions.common
  ) { values, environment in
    let inspected = try environment.inspectPlan(values[PlanOptions.plan])
    let before = try inspected.editable()
    let item = try inspected.item(values[LineOptions.key])
    let key = item.key.value
    if !item.isLeaf {
      let below = item.children.map(\.key.value)
      throw Stop(PlanEditMessages.hasLinesBelow(key, below), .failure)
    }
    if let copy = inspected.versions.copies.first(where: { $0.plan?.item(key) != nil }) {
      throw Stop(PlanEditMessages.isSealed(key, version: copy.version.number), .failure)
    }
    let edit = try PlanEdit(of: inspected, at: item.key.range, in: environment) { document in
      PlanItemEdit(document).removing(key)
    }
    let mentions = edit.newFindings.filter { $0.id == "referencia-desconocida" }
    let log = inspected.loaded.log.source?.name
    if let mention = mentions.first(where: { $0.place?.source.name == log }) ?? mentions.first {
      throw Stop([PlanEditMessages.isNamed(key, at: mention.place, in: edit)], in: [])
    }
    let parent = inspected.loaded.plan.allItems.first { holder in
      holder.children.contains { $0.key.value == key }
    }
    let isMore = before.saysMore(key)
    let undo =
      isMore ? nil : LineWords.adding(key, before.values(of: key), in: parent, edit.plan, values)
    let account = PlanEditAccount(
      deed: .removed, key: key, sentence: LineWords.line(key, item.name?.value, in: parent),
      undo: undo, isJSON: values[PlanOptions.json])
    let doubts = isMore ? [PlanEditMessages.losesMore(key, edit, at: item.key.range)] : []
    return try environment.carryOut(edit, account, doubts: doubts, values)
  }
}
