import CivilTime
import DocumentModel
import FileSystem
import PlanFiles
import SpanishText

/// What `snt nuevo` tells: what it made, what was taken along and what was not, and how to go on.
enum NewPlanReport {
  /// The files of a plan that continues no other.
  static func begun(_ files: [NewFile], in folder: String) -> [Block] {
    let purposes = [
      PlanFolder.planFile: "lo que se promete, con explicaciones y ejemplos",
      PlanFolder.logFile: "lo que ocurra, un asiento por hecho; está vacía",
      NewPlanText.presentationFile: "la presentación, por escribir",
    ]
    return [
      .facts(
        files.reversed().map {
          LabelledValue(Path.join(folder, $0.path), RichText(purposes[$0.path] ?? ""))
        })
    ]
  }

  /// What became of the plan before.
  static func continued(_ draft: CarriedPlan, in folder: String) -> [Block] {
    let account = draft.account
    let going: [(String, String)] = [
      ("Actividades", keys(account.activities)),
      (
        "Instituciones",
        account.institutions.map { "\(Spanish.grouped($0.count)): \($0.path)" } ?? ""
      ),
      ("Matriz por llenar", account.matrix ?? ""),
      ("Líneas sin concluir", keys(account.lines)),
      ("De ellas, suspendidas", keys(account.suspended)),
      ("Integrantes", keys(account.members)),
      ("Cambios en la comisión", keys(account.changedPeople)),
      ("Cargos sin clave propia, en un comentario", keys(account.otherOffices)),
      ("Sesiones, sin fecha", keys(account.sessions)),
      ("Alianzas", keys(account.alliances)),
      ("Eventos no realizados", keys(account.events)),
      ("Indicadores", keys(account.indicators)),
      ("Acuerdos abiertos", keys(account.agreements)),
      ("Otros pendientes", account.pending == 0 ? "" : Spanish.grouped(account.pending)),
      ("Textos copiados", keys(account.copies)),
    ]
    let left: [(String, String)] = [
      ("Líneas concluidas", keys(account.concluded)),
      ("Líneas canceladas", keys(account.cancelled)),
      ("Eventos realizados", keys(account.heldEvents)),
      ("Convenios concluidos", keys(account.endedAlliances)),
    ]
    var blocks: [Block] = [
      .paragraph(
        RichText(
          "«\(folder)» continúa «\(draft.previous)», como estaba al \(SpanishDate.words(draft.cutOff))."
        )),
      .heading(1, "Lo que sigue"),
      going.allSatisfy(\.1.isEmpty)
        ? .paragraph("Nada seguía abierto: el plan nuevo espera sus propias líneas.")
        : facts(going),
    ]
    if left.contains(where: { !$0.1.isEmpty }) {
      blocks += [.heading(1, "Lo que se quedó en el plan anterior"), facts(left)]
    }
    if !account.emptied.isEmpty {
      let what = account.activities.isEmpty ? "líneas" : "actividades"
      blocks.append(
        .paragraph(
          RichText(
            "Quedaron sin \(what), para agregar las nuevas o borrarse: "
              + "\(Spanish.and(account.emptied))."
          )))
    }
    return blocks
  }

  /// How to go on; `matrix` is the table that waits to be filled in.
  static func nextSteps(in folder: String, matrix: String? = nil) -> [Block] {
    let file = Path.join(folder, PlanFolder.planFile)
    let word = ShellWord.quoted(folder)
    var steps: [String] = ["Abra \(file) con un editor de texto y ponga lo suyo."]
    if let matrix {
      steps += [
        """
        Llene \(Path.join(folder, matrix)) en Excel: «sí», «no» o «n.a.» en cada celda, y guárdela \
        como CSV UTF-8. Ponga al día las instituciones en su tabla y en esta.
        """,
        "Revíselo con: snt validar \(word) (mientras falten celdas, las cuenta)",
        "Vea el resumen con: snt cumplimiento \(word)",
      ]
    } else {
      steps += [
        "Revíselo con: snt validar \(word)", "Vea cómo va con: snt estado \(word)",
      ]
    }
    return [.heading(1, "Qué sigue"), .numbered(steps.map { List.Item(RichText($0)) })]
  }

  private static func facts(_ rows: [(label: String, value: String)]) -> Block {
    .facts(
      rows.filter { !$0.value.isEmpty }.map { LabelledValue($0.label, RichText($0.value)) })
  }

  /// «3: 1.1, 1.2 y 2.1»; of many, the first ones.
  private static func keys(_ keys: [String]) -> String {
    guard !keys.isEmpty else { return "" }
    let shown = keys.count <= 24 ? keys : Array(keys.prefix(24)) + ["\(keys.count - 24) más"]
    return "\(Spanish.grouped(keys.count)): \(Spanish.and(shown))"
  }
}
