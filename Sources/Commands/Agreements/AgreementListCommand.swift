import Arguments
import Documents
import PlanModel

/// `snt acuerdos`: the agreements with how each stands, the most urgent first.
enum AgreementListCommand {
  static let isOverdue = Flag("con-atraso", "Solo los que siguen abiertos y ya vencieron.")
  static let isOpen = Flag("abiertos", "Solo los que están en seguimiento.")
  static let responsible = Option<String?>(
    "responsable", short: "r", "QUIÉN", "Solo los de un área, por su clave o su nombre.",
    kind: .known("área"))
  static let session = Option<String?>(
    "sesión", short: "s", "SESIÓN", "Solo los que tomó una sesión: «ordinaria 2».",
    kind: .known("sesión"))

  static let command = Command<Environment>(
    "acuerdos", "Enumera los acuerdos y cómo va cada uno.",
    discussion: """
      Primero los que llevan más atraso, después los que vencen antes; al final los que ya \
      terminaron. «próxima sesión» se lee con el calendario que se conoce al corte: si la sesión \
      cambia de día, el acuerdo vence otro día. Uno solo, con su historia, se ve con «snt ver CLAVE».
      """,
    examples: [
      Example("snt acuerdos --con-atraso", "Lo que ya venció."),
      Example("snt acuerdos --responsable DGA --abiertos"),
      Example("snt acuerdos plans/ejemplo-comision-2025 -o acuerdos.docx"),
    ],
    accepts: [
      PlanOptions.folder, isOverdue, isOpen, responsible, session, PlanOptions.cutOff,
      PlanOptions.registered, PlanOptions.output, PlanOptions.plan, PlanOptions.json,
    ]
  ) { values, environment in
    let folder = try PlanOptions.path(values)
    return try environment.printPlan(at: folder, values, defaultCutOff: .today) {
      loaded, judged throws(Stop) in
      var filter = AgreementFilter()
      filter.isOverdue = values[isOverdue]
      filter.isOpen = values[isOpen]
      filter.responsible = values[responsible]
      if let typed = values[session] {
        let names = PlanNames(loaded.plan, loaded.log)
        guard let key = names.key(typed, .session) else {
          throw Stop(
            CommandMessages.noSuchSubject(
              typed, [.session], nearest: names.nearest(to: typed, [.session]),
              names.kind(of: typed), known: names.keys(.session)), .usage)
        }
        filter.session = key
      }
      let view = PlanViews(judged, log: loaded.log).agreements(filter)
      return PrintedResult(document: view.document, data: view.data())
    }
  }
}
