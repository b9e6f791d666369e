import Arguments
import Documents
import FileSystem
import PlanChecks
import PlanFiles
import PlanModel

/// `snt evidencia verificar`: whether every piece of evidence is still what was recorded.
enum EvidenceCheckCommand {
  static let command = Command<Environment>(
    "verificar", "Dice si cada evidencia sigue ahí y es la que se anotó.",
    discussion: """
      Recorre las evidencias de la bitácora hasta la fecha de corte. De cada archivo dice si es el \
      mismo que se anotó, por su huella (SHA-256); de los enlaces, si están bien escritos, sin \
      abrirlos. También enumera las líneas concluidas sin evidencia. Termina con 1 si algún archivo \
      falta o cambió.
      """,
    examples: [
      Example("snt evidencia verificar plans/ejemplo-comision-2025"),
      Example("snt evidencia verificar -o evidencias.docx", "La misma lista, en un archivo."),
    ],
    accepts: [
      PlanOptions.folder, PlanOptions.cutOff, PlanOptions.output, PlanOptions.plan,
      PlanOptions.json,
    ]
  ) { values, environment in
    let target = try OutputTarget(values)
    let inspected = try environment.loadWhole(PlanOptions.path(values))
    let loaded = inspected.loaded
    let cutOff = try CutOffDate.resolve(
      values[PlanOptions.cutOff], loaded.plan, loaded.log, environment, default: .today)
    let state = inspected.assessment(at: cutOff).assessment.state
    let files = EvidenceFiles(folder: loaded.folder)
    let subject = CheckSubject(
      plan: loaded.plan, log: Log(source: loaded.log.source, entries: state.entries),
      today: environment.today, problems: loaded.diagnostics,
      hasFile: { Files.kind(of: Path.join(loaded.folder, $0)) == .file })
    let review = PlanChecks.evidence(
      of: subject, corrections: state.corrections, look: files.place, digest: files.digest)
    let view = EvidenceReviewView(review, state, log: loaded.log)
    try environment.write(
      PrintedResult(document: view.document, data: view.data), to: target,
      planFolder: loaded.folder)
    return review.pieces.contains { $0.condition.isLost } ? .failure : .success
  }
}

/// The files of a plan's folder as evidence names them.
private struct EvidenceFiles {
  let folder: String
  private let root: String?

  init(folder: String) {
    self.folder = folder
    root = Files.realPath(folder)
  }

  /// What a path leads to; what lies outside of the folder, behind a link too, is not looked at.
  func place(_ path: String) -> EvidencePlace {
    guard let inner = Path.inside(path) else { return .outside }
    let whole = Path.join(folder, inner)
    guard let kind = Files.kind(of: whole) else { return .missing }
    guard let root, let real = Files.realPath(whole), real.hasPrefix(root + "/") else {
      return .outside
    }
    return kind == .folder ? .folder : .file(inner)
  }

  /// The digest of a file; nil where it can't be read.
  func digest(_ path: String) -> String? {
    (try? Files.digest(of: Path.join(folder, path)))?.description
  }
}
