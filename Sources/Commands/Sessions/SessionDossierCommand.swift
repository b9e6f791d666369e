import Arguments
import CivilTime
import Documents
import FileSystem
import PlanFiles
import PlanModel

/// `snt sesión expediente`: everything about a session in one folder, for the archive.
enum SessionDossierCommand {
  static let output = Option<String?>(
    "salida", short: "o", "CARPETA", "La carpeta que se escribe.", kind: .folder)
  static let format = Option<DossierFormat>(
    "formato", "FORMATO", "En qué formato van los documentos.", default: .word)

  static let command = Command<Environment>(
    "expediente", "Reúne en una carpeta todo lo de una sesión, en orden.",
    discussion: """
      Escribe la convocatoria, el orden del día, el acta o la minuta y los acuerdos; copia los anexos, \
      las evidencias y la grabación que sean archivos del plan, y pone un índice con la huella SHA-256 \
      de cada archivo y con lo que falta. La carpeta aparece completa o no aparece, y con lo mismo se \
      escriben siempre los mismos archivos. Para comprobarlos después: sha256sum -c 00-huellas.txt
      """,
    examples: [
      Example("snt sesión expediente \"ordinaria 2\" -o expediente-ordinaria-2"),
      Example("snt sesión expediente \"ordinaria 2\" -o expediente --formato pdf"),
    ],
    accepts: [
      SessionDocument.session, output, format, PlanOptions.cutOff, WritingOptions.isConfirmed,
      PlanOptions.plan,
    ]
  ) { values, environment in
    let typed = values[SessionDocument.session].shellWord
    guard let folder = values[output] else {
      throw Stop(
        CommandMessages.missing(
          "en qué carpeta se escribe", example: "snt sesión expediente \(typed) -o expediente"),
        .usage)
    }
    let inspected = try environment.loadWhole(values[PlanOptions.plan])
    let loaded = inspected.loaded
    let cutOff = try CutOffDate.resolve(
      values[PlanOptions.cutOff], loaded.plan, loaded.log, environment, default: .today)
    let after = judged(inspected, at: cutOff)
    let status = try SessionDocument.held(values, loaded, after)
    environment.show(SessionPaperMessages.gaps(of: status, in: ReportInput(after)))
    // What came before the session is told as it stood on its day.
    let before = judged(inspected, at: status.heldOn ?? cutOff)
    let files = try SessionDossierFiles(
      status, loaded, before: before, after: after, values[format].documentFormat, environment
    ).all
    try write(files, to: folder, values, environment)
    return .success
  }

  /// The plan at a cut-off; files are found where the folder has its copies.
  private static func judged(_ inspected: InspectedPlan, at cutOff: CivilDate) -> JudgedPlan {
    let (assessment, inForce) = inspected.assessment(at: cutOff)
    return JudgedPlan(
      plan: inForce.plan, texts: inspected.loaded.texts.mapValues { $0[$0.range] },
      assessment: assessment, version: inForce.version, planFolder: SessionDossierFiles.annexes)
  }

  /// Makes the folder; one that already holds the file of a session is replaced if a person says so,
  /// and one with anything else is left alone.
  private static func write(
    _ files: [NewFile], to folder: String, _ values: ArgumentValues, _ environment: Environment
  ) throws(Stop) {
    do {
      guard try !Files.isFree(folder) else {
        try Files.createFolder(folder, holding: files)
        return environment.error(SessionPaperMessages.written(folder, files.count))
      }
      guard Files.kind(of: folder) == .folder else {
        throw Stop(CommandMessages.folderInUse(folder), .inputOutput)
      }
      let others = try Files.names(in: folder).filter { !SessionDossierFiles.isOwn($0) }
      guard others.isEmpty else {
        throw Stop(SessionPaperMessages.dossierWithOtherThings(folder, others), .inputOutput)
      }
      if try SessionDossierFiles.existing(in: folder) == Set(files) {
        return environment.error(SessionPaperMessages.alreadyThere(folder))
      }
      try confirm(folder, values, environment)
      try Files.replaceFolder(folder, with: files)
    } catch { throw Stop(error) }
    environment.error(SessionPaperMessages.written(folder, files.count))
  }

  private static func confirm(
    _ folder: String, _ values: ArgumentValues, _ environment: Environment
  ) throws(Stop) {
    guard !values[WritingOptions.isConfirmed] else { return }
    guard let ask = environment.ask else {
      throw Stop(SessionPaperMessages.unconfirmedDossier(folder), .failure)
    }
    guard ask(SessionPaperMessages.replaceDossier(folder)).isYes else {
      throw environment.stop(CommandMessages.nothingReplaced)
    }
  }
}

/// The formats of the documents of a session's file.
enum DossierFormat: String, CaseIterable, ArgumentValue {
  case word = "docx"
  case pdf
  case html

  var documentFormat: DocumentFormat {
    switch self {
    case .word: .word
    case .pdf: .pdf
    case .html: .html
    }
  }
}
