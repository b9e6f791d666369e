import Arguments
import DocumentModel
import FileSystem
import PlanFiles
import SpanishText

/// `snt nuevo`: a plan to fill in, or one that goes on where another ended.
enum NewPlanCommand {
  static let command = Command<Environment>(
    "nuevo", "Empieza un plan, o continúa el anterior.",
    discussion: """
      Escribe una carpeta con un plan explicado, listo para llenarse, y una bitácora vacía. En una \
      terminal pregunta lo que falte; Entrar acepta lo que va entre corchetes. Con «--continuar», el \
      plan nuevo es el anterior sin lo que ya se concluyó: conserva las claves, los comentarios y a \
      quienes integran la comisión ese día, y lleva a la bitácora los acuerdos abiertos y los \
      pendientes. Si da seguimiento a instituciones, conserva su tabla y deja la matriz por llenar. \
      Nunca se escribe sobre algo que ya existe.
      """,
    examples: [
      Example("snt nuevo plans/mi-comision-2027", "Pregunta lo necesario y escribe el plan."),
      Example(
        "snt nuevo plans/plan-de-accion-2027 --compromisos",
        "Compromisos con sus acciones, y no ejes con líneas."),
      Example(
        "snt nuevo plans/comision-2026 --continuar plans/ejemplo-comision-2025",
        "Lo que no se concluyó, para el periodo que sigue."),
    ],
    accepts: NewPlanOptions.all
  ) { values, environment in
    let folder = values[NewPlanOptions.folder]
    try requireFree(folder)
    if let plan = PlanLocator.plan(around: folder) {
      throw Stop(CommandMessages.planInPlan(folder, plan), .usage)
    }
    let questions = NewPlanQuestions(values: values, environment: environment)
    guard let previous = values[NewPlanOptions.previous] else {
      if values[NewPlanOptions.cutOff] != nil {
        throw Stop(CommandMessages.cutOffWithoutPlan, .usage)
      }
      let files = NewPlanText.files(try questions.facts())
      try finish(
        files, in: folder, NewPlanReport.begun(files, in: folder),
        NewPlanReport.nextSteps(in: folder), values, environment)
      return .success
    }
    let draft = try PlanContinuation.draft(
      of: previous, for: folder, values, questions, environment)
    environment.show(draft.findings)
    try finish(
      draft.files, in: folder, NewPlanReport.continued(draft, in: folder),
      NewPlanReport.nextSteps(in: folder, matrix: draft.account.matrix), values, environment)
    return .success
  }

  private static func requireFree(_ folder: String) throws {
    guard try Files.isFree(folder) else {
      throw Stop(CommandMessages.folderInUse(folder), .inputOutput)
    }
  }

  /// Makes the folder, unless it is only to be told what it would be, and tells it.
  private static func finish(
    _ files: [NewFile], in folder: String, _ report: [Block], _ nextSteps: [Block],
    _ values: ArgumentValues, _ environment: Environment
  ) throws {
    let errors = NewPlanErrors.all(in: files, of: folder, today: environment.today)
    guard errors.isEmpty else {
      environment.show(errors)
      throw Stop(
        CommandMessages.newPlanUnreadable(errors.count, from: values[NewPlanOptions.previous]),
        .failure)
    }
    let isReal = !values[WritingOptions.isSimulated]
    if isReal {
      do throws(FileError) { try Files.createFolder(folder, holding: files) } catch {
        guard error.reason == .changed else { throw Stop(error) }
        throw Stop(CommandMessages.folderInUse(folder), .inputOutput)
      }
    }
    var metadata = Document.Metadata(
      title: isReal ? "Plan nuevo" : "Plan nuevo (simulación: no se escribió nada)")
    metadata.isScreen = true
    environment.show(Document(metadata, report + (isReal ? nextSteps : [])))
  }
}
